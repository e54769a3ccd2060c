-- Readers may find that an article was withdrawn, and why.
alter table edition drop constraint edition_public_state_check;
alter table edition add constraint edition_public_state_check
    check (public_state in ('NONE', 'LIVE', 'SUSPENDED', 'WITHDRAWN'));

alter table publication add column withdrawn_at timestamptz;
alter table publication add column withdrawal_notice text;
alter table publication add constraint withdrawn_with_notice check ((withdrawn_at is null) = (withdrawal_notice is null));
create index tombstones on publication (withdrawn_at desc, id desc) where current and withdrawn_at is not null;

-- What was taken out keeps its place in the article, without its words.
alter table publication_block drop constraint publication_block_kind_check;
alter table publication_block add constraint publication_block_kind_check
    check (kind in ('PARAGRAPH', 'SUBHEAD', 'REDACTED'));

alter table publication_note drop constraint publication_note_kind_check;
alter table publication_note add constraint publication_note_kind_check
    check (kind in ('CORRECTION', 'CLARIFICATION', 'UPDATE', 'REDACTION', 'WITHDRAWAL'));
alter table publication_note drop constraint publication_note_check;
alter table publication_note add constraint note_has_words
    check (text <> '' or kind in ('UPDATE', 'REDACTION', 'WITHDRAWAL'));

alter table edition drop constraint edition_correction_check;
alter table edition add constraint edition_correction_check
    check (correction in ('TYPO', 'CORRECTION', 'CLARIFICATION', 'UPDATE', 'REDACTION'));

do $$
declare
    cuts text;
begin
    select string_agg(quote_literal(cut), ', ' order by cut) into cuts from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as cut
        from pg_constraint where conname = 'version_cut_at_check' and conrelid = 'version'::regclass
        union
        select unnest(array['REDACTED', 'WITHDRAWN'])) as every_one;
    alter table version drop constraint version_cut_at_check;
    execute format('alter table version add constraint version_cut_at_check check (cut_at in (%s))', cuts);
end $$;

-- Which blocks and rows were taken out of an edition: ids, no words.
create table redaction (
    id         uuid primary key,
    story_id   uuid        not null references story,
    edition_id uuid        not null references edition,
    -- Who and why.
    entry_id   uuid        not null,
    at         timestamptz not null,
    blocks     uuid[]      not null,
    units      uuid[]      not null,
    -- What readers are told; empty for the usual words.
    line       text        not null
);
create index redaction_of_edition on redaction (edition_id, at);

-- Somebody wants an article withdrawn. Another person confirms it.
create table withdrawal (
    id          uuid primary key,
    story_id    uuid        not null references story,
    edition_id  uuid        not null references edition,
    entry_id    uuid        not null,
    -- What readers will be told; empty for the usual words.
    notice      text        not null,
    proposed_by uuid        not null references person,
    proposed_at timestamptz not null,
    outcome     text check (outcome in ('CONFIRMED', 'DECLINED', 'TAKEN_BACK')),
    ended_by    uuid references person,
    ended_at    timestamptz,
    check ((outcome is null) = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    constraint another_confirms check (outcome is distinct from 'CONFIRMED' or ended_by <> proposed_by)
);
create unique index one_open_withdrawal on withdrawal (edition_id) where ended_at is null;
create index withdrawal_of_story on withdrawal (story_id) where ended_at is null;

-- What happened to the source of an edition that has to follow.
alter table task add column cause text not null default 'CORRECTION'
    check (cause in ('CORRECTION', 'REDACTION', 'WITHDRAWAL'));
alter table task alter column cause drop default;

-- Kinds that others add before or after are kept, in whichever order the migrations come.
do $$
declare
    kinds text;
begin
    select string_agg(quote_literal(kind), ', ' order by kind) into kinds from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind
        from pg_constraint where conname = 'notice_kind_check' and conrelid = 'notice'::regclass
        union
        select unnest(array['REDACTED', 'WITHDRAWAL_PROPOSED', 'WITHDRAWAL_DECLINED', 'WITHDRAWN'])) as every_one;
    alter table notice drop constraint notice_kind_check;
    execute format('alter table notice add constraint notice_kind_check check (kind in (%s))', kinds);
end $$;
