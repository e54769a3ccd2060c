-- A translation drawn from several editions, and reports that were joined.

-- Into which edition of another story a spiked one was joined: its text stands there now.
alter table edition add column joined_into uuid references edition;
alter table edition add constraint joined_is_spiked check (joined_into is null or stage = 'SPIKED');

-- Somebody whose words came into a text by joining, and who is called something else in its story than where he wrote
-- them. Four eyes know of him; nothing is ever shown of it.
alter table contribution add column apart boolean not null default false;

-- What is drawn from an edition is no source of it, through relays neither, and sources are editions of the same story.
-- Two that add sources at once wait for each other here, so that the second sees what the first has added. Nothing is
-- drawn yet from an edition that was made in this very transaction: filing, which makes several, waits for nobody.
create function refuse_cycle() returns trigger language plpgsql as $$
declare
    the_story uuid;
begin
    select e.story_id into the_story from edition e where e.id = new.edition_id;
    if not exists (select from edition s where s.id = new.source_id and s.story_id = the_story) then
        raise exception 'edition % is drawn from another story', new.edition_id
            using errcode = 'integrity_constraint_violation', constraint = 'sources_of_one_story';
    end if;
    if exists (select from entry n where n.edition_id = new.edition_id and n.from_stage is null
                 and n.taken_in = pg_current_xact_id()) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('sources of ' || the_story, 0));
    if exists (with recursive root (id) as (
                   select new.source_id
                   union
                   select s.source_id from root r join edition_source s on s.edition_id = r.id)
               select from root where id = new.edition_id) then
        raise exception 'edition % would be drawn from itself', new.edition_id
            using errcode = 'integrity_constraint_violation', constraint = 'no_cycle_of_sources';
    end if;
    return null;
end $$;

create constraint trigger no_cycle_of_sources after insert on edition_source
    deferrable initially deferred for each row execute function refuse_cycle();
create constraint trigger no_cycle_of_other_sources after update on edition_source
    deferrable initially deferred for each row when (old.source_id is distinct from new.source_id)
    execute function refuse_cycle();

-- Somebody who had in hand what was joined away with its original is told so. The kinds that there are stay.
do $$
declare
    kinds text := pg_get_constraintdef((select c.oid from pg_constraint c
        where c.conname = 'notice_kind_check' and c.conrelid = 'notice'::regclass));
begin
    alter table notice drop constraint notice_kind_check;
    execute 'alter table notice add constraint notice_kind_check '
        || regexp_replace(kinds, '''MENTION''(::text)?', '''MENTION''\1, ''JOINED''\1');
end $$;
