-- A legal hold stops all work on a story. Who laid it and why stands in the record.
alter table story add column held_since timestamptz;

-- Readers may find, in an article's place, that it is being reviewed.
alter table edition drop constraint edition_public_state_check;
alter table edition add constraint edition_public_state_check check (public_state in ('NONE', 'LIVE', 'SUSPENDED'));
alter table edition drop constraint edition_check3;
alter table edition add constraint published_is_before_readers check (stage <> 'PUBLISHED' or public_state <> 'NONE');

alter table publication add column suspended boolean not null default false;
alter table publication alter column suspended drop default;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
    'RETURNED', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_OVER', 'LEASE_ENDING', 'LEASE_OVER', 'SOURCE_CHANGED', 'SIGN_OFF_VOID',
    'QUERY', 'ANSWER', 'MENTION', 'JOINED', 'SUSPENDED', 'RESUMED', 'HELD', 'LIFTED'));
