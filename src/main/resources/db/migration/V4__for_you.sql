-- What people are told. Ids only, never text or names: whoever reads it is shown what he may read then.
create table notice (
    id         uuid primary key,
    person_id  uuid        not null references person,
    kind       text        not null check (kind in ('RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING',
                                                    'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID')),
    story_id   uuid        not null references story,
    edition_id uuid        not null references edition,
    entry_id   uuid references entry,
    number     integer,
    at         timestamptz not null,
    read_at    timestamptz
);
create index notice_of_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;

-- Whether the holder has been warned that the claim's time is running out.
alter table claim add column warned_at timestamptz;
create index claims_running_out on claim (until) where ended_at is null;
