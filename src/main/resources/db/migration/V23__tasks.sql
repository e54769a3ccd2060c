-- A published edition has to follow: what it is drawn from was corrected. One open task for each edition.
create table task (
    id          uuid primary key,
    story_id    uuid        not null references story,
    edition_id  uuid        not null references edition,
    source_id   uuid        not null references edition,
    -- The publication of the correction that put it, for who and why.
    entry_id    uuid        not null,
    opened_at   timestamptz not null,
    outcome     text check (outcome in ('FOLLOWED', 'NO_CHANGE')),
    closed_by   uuid references person,
    closed_at   timestamptz,
    check ((outcome is null) = (closed_at is null))
);
create unique index one_open_task on task (edition_id) where closed_at is null;
create index task_lately on task (opened_at desc, id desc);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING', 'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID',
    'QUERY', 'ANSWER', 'MENTION', 'JOINED', 'SUSPENDED', 'RESUMED', 'HELD', 'LIFTED', 'TASK'));
