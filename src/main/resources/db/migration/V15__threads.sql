-- Notes and queries: what people at the desk say to each other about a translation or an original, at one of its rows or
-- at the whole. Only a query goes to the reporters, who may not read the translation.
create table note_thread (
    id          uuid primary key,
    edition_id  uuid        not null references edition,
    -- A row of a translation. It may be merged away or dropped; what was said about it stays.
    unit_id     uuid,
    kind        text        not null check (kind in ('NOTE', 'QUERY')),
    state       text        not null check (state in ('OPEN', 'ANSWERED', 'RESOLVED', 'CLOSED', 'CARRIED')),
    -- The source's words that a query asks about, as they stood: its reporter's own.
    quoted_id   uuid references kept_text,
    opened_by   uuid        not null references person,
    opened_at   timestamptz not null,
    settled_by  uuid references person,
    settled_at  timestamptz,
    settled_why text check (settled_why <> ''),
    version     integer     not null,
    check (kind = 'QUERY' or state in ('OPEN', 'RESOLVED')),
    check ((state in ('OPEN', 'ANSWERED')) = (settled_by is null)),
    check ((settled_by is null) = (settled_at is null)),
    check ((state = 'CLOSED') <= (settled_why is not null))
);
create index note_thread_of_edition on note_thread (edition_id, id);
create index note_thread_unanswered on note_thread (edition_id) where kind = 'QUERY' and state = 'OPEN';

create table thread_message (
    id        uuid primary key,
    thread_id uuid        not null references note_thread,
    author_id uuid        not null references person,
    text      text        not null check (text <> ''),
    told      uuid[]      not null default '{}',
    at        timestamptz not null
);
create index thread_message_of_thread on thread_message (thread_id, at, id);
create trigger thread_message_is_append_only before update or delete on thread_message
    for each row execute function refuse_change();

alter table notice add column message_id uuid references thread_message;
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING', 'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID',
    'QUERY', 'ANSWER', 'MENTION'));
