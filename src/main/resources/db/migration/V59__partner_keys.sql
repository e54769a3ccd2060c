-- Keys by which houses that print what is published get it (ADR 65). They belong to no person, and end by hand.
create table partner_key (
    id         uuid primary key,
    -- What the house is called.
    name       text        not null check (name <> ''),
    -- BCP 47 tags of what it gets.
    languages  text[]      not null check (cardinality(languages) > 0),
    -- Of the secret, which is stored nowhere.
    hash       text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    created    timestamptz not null,
    created_by uuid        not null references person,
    -- To the minute.
    last_used  timestamptz,
    ended      timestamptz,
    ended_by   uuid references person,
    check ((ended is null) = (ended_by is null))
);
