-- People, their pen names, their desks, and how they sign in.

create table desk (
    id uuid primary key,
    version bigint not null,
    code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    names jsonb not null check (jsonb_typeof(names) = 'object'),
    zone text not null,
    languages text[] not null,
    default_targets text[] not null,
    translation_lease_seconds integer not null check (translation_lease_seconds > 0),
    edit_lease_seconds integer not null check (edit_lease_seconds > 0),
    lease_warning_seconds integer not null check (lease_warning_seconds >= 0),
    claim_limit integer not null check (claim_limit > 0),
    four_eyes text not null check (four_eyes in ('REQUIRED', 'SOLO_ALLOWED')),
    original_first boolean not null,
    reporters_read_translations boolean not null
);

create table person (
    id uuid primary key,
    version bigint not null,
    login text not null unique check (login = lower(login) and login <> ''),
    password_hash text not null,
    active boolean not null,
    sessions_valid_from timestamptz not null,
    roles text[] not null check (
        roles <@ array['REPORTER', 'TRANSLATOR', 'EDITOR', 'CHIEF', 'MODERATOR', 'ADMIN', 'AUDITOR']::text[]),
    languages text[] not null,
    pairs text[] not null,
    names jsonb not null check (jsonb_typeof(names) = 'object'),
    desk_id uuid references desk (id),
    ui_language text not null,
    zone text not null
);

create table persona (
    id uuid primary key,
    version bigint not null,
    initials text not null,
    names jsonb not null check (jsonb_typeof(names) = 'object')
);

-- Apart from the pen name itself, so that no query on pen names meets a person by accident.
create table persona_owner (
    persona_id uuid primary key references persona (id),
    person_id uuid not null references person (id)
);
create index persona_owner_person on persona_owner (person_id);

create table persona_reading (
    id uuid primary key,
    persona_id uuid not null references persona (id),
    reader_id uuid not null references person (id),
    at timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger persona_reading_append_only
    before update or delete on persona_reading
    for each row execute function refuse_change();
create trigger persona_reading_never_emptied
    before truncate on persona_reading
    for each statement execute function refuse_change();

create table person_session (
    id text primary key check (id ~ '^[0-9a-f]{64}$'),
    person_id uuid not null references person (id),
    created timestamptz not null,
    last_seen timestamptz not null,
    expires timestamptz not null,
    ended timestamptz
);
create index person_session_person on person_session (person_id) where ended is null;

-- Failed sign-ins of the last quarter of an hour, by keyed hash: neither logins nor addresses are readable here.
create table sign_in_attempt (
    id bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null
);
create index sign_in_attempt_subject on sign_in_attempt (subject, at);
create index sign_in_attempt_at on sign_in_attempt (at);

-- The key for those hashes, made here once: 244 random bits.
create table installation_secret (
    name text primary key,
    secret bytea not null
);
insert into installation_secret (name, secret)
values ('sign-in-attempts', uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
