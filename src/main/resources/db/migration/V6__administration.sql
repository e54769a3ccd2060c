-- Administration: the record beyond stories, codes that are used once, and what people prefer.

-- A line of the record is about a story, or about the newsroom itself: its people, pen names and desks.
alter table entry
    alter column story_id drop not null,
    alter column step drop not null,
    alter column to_stage drop not null,
    add column deed       text check (deed <> ''),
    add column desk_id    uuid references desk,
    add column persona_id uuid references persona,
    add column changes    jsonb check (jsonb_typeof(changes) = 'object'),
    add constraint entry_of_a_story_or_of_the_house check (
        deed is null and story_id is not null and step is not null and to_stage is not null
        or deed is not null and num_nonnulls(story_id, edition_id, step, from_stage, to_stage, version_id) = 0);
create index entry_of_the_house on entry (at desc, id desc) where deed is not null;

alter table person add column single_keys boolean not null default true;
alter table person_session add column device text not null default '';

-- A secret that is good once: for a new password, or for the first administrator of an empty installation.
create table one_time_code (
    id        uuid primary key,
    purpose   text        not null check (purpose in ('PASSWORD', 'SETUP')),
    person_id uuid        references person (id),
    digest    text        not null unique check (digest ~ '^[0-9a-f]{64}$'),
    made_at   timestamptz not null,
    expires   timestamptz not null,
    ended_at  timestamptz,
    check ((purpose = 'PASSWORD') = (person_id is not null))
);
create index one_time_code_person on one_time_code (person_id) where ended_at is null;

-- Whoever no longer works here holds nothing: a claim that was on its way while its holder was let go does not arrive.
create function claim_needs_a_colleague() returns trigger language plpgsql as $$
begin
    perform from person where id = new.person_id and active for share;
    if not found then
        raise exception 'person % does not work here any more', new.person_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger claim_needs_a_colleague before insert on claim for each row execute function claim_needs_a_colleague();
