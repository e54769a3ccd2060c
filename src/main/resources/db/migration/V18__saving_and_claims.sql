-- What stood in a unit and was written over, by whoever. Never a word itself: texts lie apart by salted hash. The lines of
-- a unit that was merged away or dropped stay.
create table earlier_text (
    id         uuid primary key,
    edition_id uuid        not null references edition,
    unit_id    uuid        not null,
    -- Which of the unit's versions said so; null for words that never stood there, because others came first.
    version    integer,
    -- The save that brought such words, so that it leaves them here once.
    save_id    uuid,
    text_id    uuid        not null references kept_text,
    confirmed  boolean     not null,
    -- Whose words they count as, where they were written in translating.
    translator_id uuid references person,
    written_by uuid        not null references person,
    written_at timestamptz not null,
    why        text        not null check (why in ('OVERWRITTEN', 'CONFIRMED', 'CONFLICT', 'AGE', 'REPLACED')),
    kept_at    timestamptz not null,
    check ((version is null) = (save_id is not null)),
    unique (unit_id, version),
    unique (unit_id, save_id)
);
create index earlier_text_of_unit on earlier_text (unit_id, kept_at);
create index earlier_text_of_edition on earlier_text (edition_id);
create trigger earlier_text_is_frozen before update or delete on earlier_text for each row execute function refuse_change();

-- Which version of the words lies there already, and since when no other had to.
alter table unit add column kept_version integer not null default -1;
alter table unit add column kept_at timestamptz;

-- What somebody typed who does not hold the translation any more, for whoever holds it now. It changes nothing until it is
-- taken in, and never goes away by itself.
create table unit_suggestion (
    id           uuid primary key,
    edition_id   uuid        not null references edition,
    unit_id      uuid        not null,
    suggested_by uuid        not null references person,
    -- The stage in which its author had the translation in hand.
    stage        text        not null check (stage in ('TRANSLATION', 'EDIT')),
    at           timestamptz not null,
    text_id      uuid        not null references kept_text,
    outcome      text check (outcome in ('ACCEPTED', 'DISMISSED', 'WITHDRAWN')),
    closed_by    uuid references person,
    closed_at    timestamptz,
    check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null)),
    check ((outcome = 'WITHDRAWN') <= (closed_by = suggested_by))
);
create index unit_suggestion_of_unit on unit_suggestion (unit_id, at);
create index unit_suggestion_open on unit_suggestion (edition_id) where outcome is null;

-- Who has an edition before him just now: a moment, and nothing of what he does there. Forgotten within the hour.
create table looking (
    edition_id uuid        not null references edition,
    person_id  uuid        not null references person,
    seen_at    timestamptz not null,
    primary key (edition_id, person_id)
);
create index looking_by_age on looking (seen_at);

-- Whether nothing that the person types is kept in the browser.
alter table person add column keeps_nothing boolean not null default false;

-- Whose claim ended otherwise than by his own wish reads on, though he may have saved nothing.
do $$
declare
    was    text := pg_get_functiondef('desk_refresh(uuid[])'::regprocedure);
    became text := replace(was,
        $q$(select array_agg(distinct k.person_id) from contribution k where k.edition_id = e.id)$q$,
        $q$(select array_agg(h.person_id) from (
                      select k.person_id from contribution k where k.edition_id = e.id
                      union
                      select l.person_id from claim l where l.edition_id = e.id and l.ended_by in ('OVERDUE', 'STEP')) h)$q$);
    lot    uuid[];
    last   uuid := '00000000-0000-0000-0000-000000000000';
begin
    if was = became then
        raise exception 'desk_refresh is not as it was';
    end if;
    execute became;
    loop
        lot := array(select distinct e.story_id from edition e
                     where e.story_id > last and e.kind = 'TRANSLATION' and e.stage in ('TRANSLATION', 'EDIT', 'SPIKED')
                     order by e.story_id limit 50);
        exit when cardinality(lot) = 0;
        perform desk_refresh(lot);
        last := lot[cardinality(lot)];
    end loop;
end $$;
