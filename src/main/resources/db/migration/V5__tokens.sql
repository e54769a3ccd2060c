-- Tokens with which a person's own programs call the API, and the answers they were given.

create table access_token (
    id uuid primary key,
    person_id uuid not null references person (id),
    -- Of the secret, which is stored nowhere.
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    name text not null check (name <> ''),
    scopes text[] not null check (
        scopes <@ array['READ', 'WRITE', 'STEPS', 'PUBLISH']::text[] and 'READ' = any (scopes)),
    created timestamptz not null,
    expires timestamptz not null check (expires > created),
    last_used timestamptz,
    ended timestamptz
);
create index access_token_person on access_token (person_id, created);

-- A request whose answer was lost comes again under the same key and gets the first answer again.
create table kept_answer (
    person_id uuid not null references person (id),
    key text not null check (length(key) between 1 and 255),
    fingerprint bytea not null check (length(fingerprint) = 32),
    -- Empty until the transaction that does the work commits; nobody else sees the row before that.
    status smallint,
    etag text,
    location text,
    body text,
    at timestamptz not null,
    primary key (person_id, key)
);
create index kept_answer_by_age on kept_answer (at);
