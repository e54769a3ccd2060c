-- How the text was shown to whoever signed it; null where a program signed and did not say.
alter table sign_off add column read_in text check (read_in in ('CLEAN', 'REDLINE', 'SOURCE'));

-- A chief lets one person sign alone, once. It is good for as long as the edition makes no step: its version counts them.
create table waiver (
    id              uuid primary key,
    story_id        uuid        not null references story,
    edition_id      uuid        not null references edition,
    edition_version integer     not null,
    -- The text as it stood then: what is signed may be another, and the report says so.
    content_hash    bytea       not null check (length(content_hash) = 32),
    given_by        uuid        not null references person,
    given_at        timestamptz not null,
    -- The line of the record, for why.
    entry_id        uuid        not null,
    unique (edition_id, edition_version)
);
create index waiver_lately on waiver (given_at desc, id desc);
create trigger waiver_is_frozen before update or delete on waiver for each row execute function refuse_change();

alter table sign_off add column waiver_id uuid references waiver;
create unique index waiver_is_used_once on sign_off (waiver_id) where waiver_id is not null;

-- Somebody signed what he had a hand in, as the desk allows: another chief looks at it afterwards.
create table countersign (
    id          uuid primary key,
    story_id    uuid        not null references story,
    edition_id  uuid        not null references edition,
    sign_off_id uuid        not null unique references sign_off,
    signed_by   uuid        not null references person,
    opened_at   timestamptz not null,
    -- The line of the record in which it was signed, for why.
    entry_id    uuid        not null,
    outcome     text check (outcome in ('AGREED', 'FAULT', 'LAPSED')),
    closed_by   uuid references person check (closed_by <> signed_by),
    closed_at   timestamptz,
    -- The line in which it was closed, for the note.
    closing_id  uuid,
    check ((outcome is null) = (closed_at is null)),
    check ((closed_by is not null) = (outcome in ('AGREED', 'FAULT') and outcome is not null))
);
create index countersign_open on countersign (edition_id) where closed_at is null;
create index countersign_lately on countersign (closed_at desc, id desc);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING', 'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID',
    'QUERY', 'ANSWER', 'MENTION', 'JOINED', 'SUSPENDED', 'RESUMED', 'HELD', 'LIFTED', 'TASK',
    'COUNTERSIGN', 'FAULT_FOUND', 'WAIVED'));
