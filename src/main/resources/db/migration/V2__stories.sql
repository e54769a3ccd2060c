-- Stories, their editions, texts and past; who holds what; what happened; what was signed.

-- Free words that entries and versions refer to. They lie apart, by salted hash, so that a text can be sealed or
-- erased one day while the record still verifies.
create table kept_text (
    id      uuid primary key,
    salt    bytea not null check (length(salt) = 16),
    digest  bytea not null check (length(digest) = 32),
    content text
);

create table story (
    id         uuid primary key,
    slugline   text        not null check (slugline <> ''),
    desk_id    uuid        not null references desk,
    urgency    smallint    not null check (urgency between 1 and 9),
    created_by uuid        not null references person,
    created_at timestamptz not null,
    version    integer     not null
);

create table edition (
    id                uuid primary key,
    story_id          uuid        not null references story,
    language          text        not null check (language <> ''),
    kind              text        not null check (kind in ('ORIGINAL', 'TRANSLATION')),
    stage             text        not null check (stage in ('DRAFT', 'TRANSLATION', 'EDIT', 'READY', 'PUBLISHED', 'SPIKED')),
    left_stage        text        check (left_stage in ('DRAFT', 'TRANSLATION', 'EDIT', 'READY')),
    public_state      text        not null check (public_state in ('NONE', 'LIVE')),
    proposed_targets  text[]      not null default '{}',
    due               timestamptz,
    created_by        uuid        not null references person,
    created_at        timestamptz not null,
    moved_at          timestamptz not null,
    version           integer     not null,
    unique (story_id, language),
    check ((stage = 'SPIKED') = (left_stage is not null)),
    check (not (kind = 'ORIGINAL' and (stage = 'TRANSLATION' or left_stage = 'TRANSLATION'))),
    check (not (kind = 'TRANSLATION' and (stage = 'DRAFT' or left_stage = 'DRAFT'))),
    check (stage <> 'PUBLISHED' or public_state = 'LIVE')
);
create index edition_by_stage on edition (stage, due);

-- Its reporters: the writer and those who were added.
create table edition_reporter (
    edition_id uuid        not null references edition,
    person_id  uuid        not null references person,
    added_by   uuid        not null references person,
    added_at   timestamptz not null,
    primary key (edition_id, person_id)
);

-- In this story the person works under this persona, everywhere.
create table story_persona (
    story_id   uuid not null references story,
    person_id  uuid not null references person,
    persona_id uuid not null references persona,
    primary key (story_id, person_id)
);

create table byline (
    edition_id uuid     not null references edition,
    position   integer  not null,
    person_id  uuid references person,
    persona_id uuid references persona,
    desk_id    uuid references desk,
    primary key (edition_id, position),
    check (num_nonnulls(person_id, persona_id, desk_id) = 1)
);

-- An original's working copy.
create table block (
    id         uuid primary key,
    edition_id uuid             not null references edition,
    kind       text             not null check (kind in ('HEADLINE', 'DEK', 'DATELINE', 'PARAGRAPH', 'SUBHEAD')),
    position   double precision not null,
    text       text             not null,
    version    integer          not null,
    changed_by uuid             not null references person,
    changed_at timestamptz      not null,
    removed    boolean          not null
);
create index block_of_edition on block (edition_id, position);
create unique index one_headline_dek_dateline on block (edition_id, kind) where kind in ('HEADLINE', 'DEK', 'DATELINE');

create table version (
    id           uuid primary key,
    edition_id   uuid        not null references edition,
    number       integer     not null check (number > 0),
    cut_at       text        not null check (cut_at in ('FILED', 'SUBMITTED', 'SIGNED')),
    author_id    uuid        not null references person,
    at           timestamptz not null,
    content_hash bytea       not null check (length(content_hash) = 32),
    byline       text        not null,
    pins         text        not null,
    unique (edition_id, number)
);

create table version_block (
    version_id uuid    not null references version,
    position   integer not null,
    block_id   uuid    not null,
    kind       text    not null,
    text_id    uuid    not null references kept_text,
    primary key (version_id, position)
);

-- A sentence of a source block: its identity outlives the versions in which it stands.
create table segment (
    version_id uuid    not null references version,
    position   integer not null,
    segment_id uuid    not null,
    block_id   uuid    not null,
    kind       text    not null,
    text_id    uuid    not null references kept_text,
    primary key (version_id, position),
    unique (version_id, segment_id)
);

create table edition_source (
    edition_id        uuid     not null references edition,
    source_id         uuid     not null references edition,
    pinned_version_id uuid     not null references version,
    position          integer  not null,
    primary key (edition_id, position),
    unique (edition_id, source_id),
    check (edition_id <> source_id)
);
create index edition_source_by_source on edition_source (source_id);

-- A translation's working copy, in every stage. Units that share a block_id are composed into one block.
create table unit (
    id            uuid primary key,
    edition_id    uuid             not null references edition,
    block_id      uuid             not null,
    kind          text             not null check (kind in ('HEADLINE', 'DEK', 'DATELINE', 'PARAGRAPH', 'SUBHEAD')),
    position      double precision not null,
    text          text             not null,
    confirmed     boolean          not null,
    translator_id uuid references person,
    version       integer          not null,
    changed_by    uuid references person,
    changed_at    timestamptz
);
create index unit_of_edition on unit (edition_id, position);

create table unit_segment (
    unit_id    uuid     not null references unit,
    position   integer  not null,
    segment_id uuid     not null,
    primary key (unit_id, position),
    unique (unit_id, segment_id)
);

create table version_unit (
    version_id    uuid    not null references version,
    position      integer not null,
    unit_id       uuid    not null,
    block_id      uuid    not null,
    kind          text    not null,
    confirmed     boolean not null,
    translator_id uuid references person,
    segments      uuid[]  not null,
    text_id       uuid    not null references kept_text,
    primary key (version_id, position)
);

create table claim (
    id         uuid primary key,
    edition_id uuid        not null references edition,
    person_id  uuid        not null references person,
    stage      text        not null check (stage in ('TRANSLATION', 'EDIT')),
    started_at timestamptz not null,
    until      timestamptz not null,
    told_at    timestamptz,
    ended_at   timestamptz,
    ended_by   text check (ended_by in ('RELEASED', 'OVERDUE', 'STEP')),
    check ((ended_at is null) = (ended_by is null))
);
create unique index one_claim on claim (edition_id) where ended_at is null;
create index claims_of_person on claim (person_id) where ended_at is null;
create index claims_of_edition on claim (edition_id, started_at);

-- Who has had a hand in an edition's text, by the stage it was in.
create table contribution (
    edition_id uuid        not null references edition,
    person_id  uuid        not null references person,
    stage      text        not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    primary key (edition_id, person_id, stage)
);

-- A save whose answer was lost comes again with the same id and gets the first answer again.
create table save_receipt (
    id         uuid primary key,
    person_id  uuid        not null references person,
    target_id  uuid        not null,
    version    integer     not null,
    at         timestamptz not null
);
create index save_receipt_by_age on save_receipt (at);

create table sign_off (
    id               uuid primary key,
    edition_id       uuid        not null references edition,
    version_id       uuid        not null references version,
    content_hash     bytea       not null check (length(content_hash) = 32),
    person_id        uuid        not null references person,
    at               timestamptz not null,
    pinned_to        integer,
    pinned_reason_id uuid references kept_text,
    solo_reason_id   uuid references kept_text,
    void_at          timestamptz
);
create unique index one_sign_off on sign_off (edition_id) where void_at is null;

create table entry (
    id         uuid primary key,
    story_id   uuid        not null references story,
    edition_id uuid references edition,
    step       text        not null,
    from_stage text,
    to_stage   text        not null,
    actor_id   uuid references person,
    subject_id uuid references person,
    version_id uuid references version,
    reason_id  uuid references kept_text,
    remarks    text[]      not null default '{}',
    at         timestamptz not null,
    taken_in   xid8        not null default pg_current_xact_id()
);
create index entry_of_story on entry (story_id, at);
create index entry_of_edition on entry (edition_id, at);

create trigger entry_is_append_only before update or delete on entry for each row execute function refuse_change();
create trigger version_is_frozen before update or delete on version for each row execute function refuse_change();
create trigger version_block_is_frozen before update or delete on version_block for each row execute function refuse_change();
create trigger version_unit_is_frozen before update or delete on version_unit for each row execute function refuse_change();
create trigger segment_is_frozen before update or delete on segment for each row execute function refuse_change();
create trigger kept_text_is_frozen before update or delete on kept_text for each row execute function refuse_change();

-- Whatever moves a stage leaves an entry in the same transaction, or the transaction does not commit.
create function stage_needs_entry() returns trigger language plpgsql as $$
begin
    if not exists (select from entry e
                   where e.edition_id = new.id and e.to_stage = new.stage and e.taken_in = pg_current_xact_id()) then
        raise exception 'stage of edition % moved without an entry', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create constraint trigger new_edition_needs_entry after insert on edition
    deferrable initially deferred for each row execute function stage_needs_entry();
create constraint trigger edition_stage_needs_entry after update on edition
    deferrable initially deferred for each row when (old.stage is distinct from new.stage)
    execute function stage_needs_entry();
