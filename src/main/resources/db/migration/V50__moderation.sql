-- What moderators do with comments.

alter table comment
    -- One for all comments that were decided in one press: by it the press is taken back.
    add column decision_id uuid,
    add column passed_as   text check (passed_as in ('CORRECTION', 'TIP')),
    add column passed_to   uuid references person,
    -- Of an original whose words are gone: PBKDF2, HMAC with SHA-256, 600,000 rounds, 256 bits.
    add column digest      bytea,
    add column digest_salt bytea,
    add check (state <> 'PASSED_ON' or passed_as is not null),
    add check (passed_as <> 'TIP' or passed_to is not null),
    add check (state <> 'REJECTED' or reason_code is not null),
    add check ((digest is null) = (digest_salt is null));
create index comment_of_decision on comment (decision_id) where decision_id is not null;
create index comment_decided on comment (state, decided_at desc, id desc) where state not in ('HELD', 'WITHDRAWN');
create index comment_event_lately on comment_event (at, id);
create index commenting_lately on commenting (at, id);

-- Whoever has the queue open is told to look, whatever changed a comment.
create function say_of_comments() returns trigger language plpgsql as $$
begin
    perform pg_notify('dragoman', 'comments');
    return null;
end $$;
create trigger comment_is_told_of after insert or update or delete on comment
    for each statement execute function say_of_comments();

-- A reader may say that an edition is wrong: then nothing of the record is behind the task, but a comment.
alter table task alter column entry_id drop not null;
alter table task add column comment_id uuid references comment;
alter table task drop constraint task_cause_check;
alter table task add constraint task_cause_check check (cause in ('READER', 'CORRECTION', 'REDACTION', 'WITHDRAWAL'));
alter table task add check ((cause = 'READER') = (entry_id is null));
alter table task add check (cause <> 'READER' or comment_id is not null);

-- Kinds and scopes that others add before or after are kept.
do $$
declare
    kinds text;
begin
    select string_agg(quote_literal(kind), ', ' order by kind) into kinds from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind
        from pg_constraint where conname = 'notice_kind_check' and conrelid = 'notice'::regclass
        union
        values ('READER_CORRECTION'), ('READER_TIP')) as every_one;
    alter table notice drop constraint notice_kind_check;
    execute format('alter table notice add constraint notice_kind_check check (kind in (%s))', kinds);

    select string_agg(quote_literal(kind), ', ' order by kind) into kinds from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind
        from pg_constraint where conname = 'access_token_scopes_check' and conrelid = 'access_token'::regclass
        union
        values ('MODERATE')) as every_one;
    alter table access_token drop constraint access_token_scopes_check;
    execute format(
        'alter table access_token add constraint access_token_scopes_check check ('
            || 'scopes <@ array[%s]::text[] and ''READ'' = any (scopes))',
        kinds);
end $$;
