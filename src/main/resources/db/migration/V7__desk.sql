-- What the desk reads: one slim row for every edition, and the words it is found by. Everything here follows from the
-- other tables, and the database itself keeps it, in the transaction of whatever changes them. It only narrows down:
-- whoever is shown an edition has been judged once more by the rules in the code.

-- A set of circles that may know or read an edition: 'c' chiefs and auditors, 'd:desk' and 'e:language' editors,
-- 't:language' translators from or into it. There are few different sets, so a row names one by number.
create table desk_audience (
    id     bigint primary key,
    tokens text[] not null unique
);

create table desk_row (
    edition_id     uuid primary key references edition,
    story_id       uuid        not null references story,
    desk_id        uuid        not null references desk,
    language       text        not null,
    -- As filters name it: zh-Hans~en, for an original zh-Hans.
    pair           text        not null,
    place          text        not null check (place in ('DRAFT', 'AWAITING', 'TRANSLATING', 'WAITING', 'EDITING', 'READY',
                                                         'PUBLISHED', 'SPIKED')),
    at_work        boolean     not null,
    -- Whether it is, or was when it was spiked, back with its reporters or never filed.
    draft          boolean     not null,
    -- A translation in TRANSLATION or EDIT, also a spiked one.
    translating    boolean     not null,
    -- The end of the year 9999 where no time is set, so that it sorts and compares.
    due            timestamptz not null,
    urgency        smallint    not null,
    moved_at       timestamptz not null,
    holder         uuid,
    -- The holder as the story shows him: the pen name where he works under one.
    shown_holder   uuid,
    until          timestamptz,
    returned       boolean     not null,
    returned_to    uuid,
    newer          boolean     not null,
    -- Also those of all that it is drawn from.
    reporters      uuid[]      not null,
    -- Who has put words into a translation.
    hands          uuid[]      not null,
    known_to       bigint      not null references desk_audience,
    read_by        bigint      not null references desk_audience,
    -- Of its versions; null where there is none.
    frozen_read_by bigint references desk_audience
);

-- What is at work, in the order of need, with all that rights, counts and filters look at.
create index desk_at_work on desk_row (place, due, urgency, moved_at, edition_id)
    include (story_id, desk_id, language, pair, draft, holder, shown_holder, until, returned, returned_to, newer, reporters,
             hands, known_to)
    where at_work;
-- What is out or put aside, the latest first; and all of it together, as programs leaf through it.
create index desk_archive on desk_row (place, moved_at desc, edition_id desc)
    include (story_id, desk_id, language, pair, draft, due, urgency, holder, shown_holder, until, returned, returned_to, newer,
             reporters, hands, known_to)
    where not at_work;
create index desk_latest on desk_row (moved_at desc, edition_id desc) where at_work;
create index desk_row_of_story on desk_row (story_id);
create index desk_row_of_holder on desk_row (holder) where holder is not null;
create index desk_row_of_reporter on desk_row using gin (reporters) where draft;

-- The words an edition is found by, folded, and their n-grams: 's' those of the slugline, 'h' of the headline as it
-- stands, 'f' of the headline of its last version where fewer may read the one that stands.
create table desk_words (
    edition_id uuid primary key references edition,
    moved_at   timestamptz not null,
    slugline   text        not null,
    headline   text        not null,
    frozen     text        not null,
    grams      text[]      not null
);
create index desk_words_grams on desk_words using gin (grams);
create index desk_words_latest on desk_words (moved_at desc, edition_id desc);

-- Words as they are compared: compatibility forms, case, accents and punctuation do not count. A run of a script that
-- is written without spaces stands as a word of its own.
create function search_fold(words text) returns text language sql immutable parallel safe return
    ' ' || btrim(regexp_replace(regexp_replace(
        normalize(regexp_replace(normalize(lower(normalize(words, NFKC)), NFKD), '[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]', '', 'g'), NFKC),
        '([\u0e00-\u0e59\u0e80-\u0eff\u1000-\u1049\u1050-\u109f\u1100-\u11ff\u1780-\u17d3\u17dc-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+)',
        ' \1 ', 'g'),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u060d\u061b\u061e\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e5a\u0e5b\u0f04-\u0f14\u0f3a-\u0f3d\u104a-\u104f\u17d4-\u17db\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe00-\ufe6f]+',
        ' ', 'g'));

create function search_unspaced(word text) returns boolean language sql immutable parallel safe return
    word ~ '^[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]';

-- What is kept: of scripts without spaces every character and every pair of them, of others every three letters in a row
-- and how each word begins.
create function search_grams(folded text, prefix text) returns text[] language plpgsql immutable parallel safe as $$
declare
    grams text[] := '{}';
    word text;
begin
    foreach word in array string_to_array(btrim(folded), ' ') loop
        if search_unspaced(word) then
            for i in 1 .. length(word) loop
                grams := grams || (prefix || substr(word, i, 1));
                if i < length(word) then
                    grams := grams || (prefix || substr(word, i, 2));
                end if;
            end loop;
        elsif word <> '' then
            grams := grams || (prefix || '^' || left(word, 1));
            if length(word) > 1 then
                grams := grams || (prefix || '^' || left(word, 2));
            end if;
            for i in 1 .. length(word) - 2 loop
                grams := grams || (prefix || substr(word, i, 3));
            end loop;
        end if;
    end loop;
    return grams;
end $$;

-- What must be there for words to be found, by the same rule; null where nothing can be looked for.
create function search_sought(folded text, prefix text) returns text[] language sql immutable parallel safe as $$
    select array_agg(distinct prefix || gram)
    from (select w, length(w) as n, search_unspaced(w) as unspaced
          from unnest(string_to_array(btrim(folded), ' ')) as w where w <> '') as words
      cross join lateral (
        select w where unspaced and n = 1
        union all select substr(w, i, 2) from generate_series(1, n - 1) as i where unspaced
        union all select substr(w, i, 3) from generate_series(1, n - 2) as i where not unspaced
        union all select '^' || w where not unspaced and n < 3) as g (gram)
$$;

-- N-grams may all stand there and the word not: these patterns decide.
create function search_patterns(folded text) returns text[] language sql immutable parallel safe as $$
    select array_agg(case when search_unspaced(w) or length(w) > 2 then '%' || w || '%' else '% ' || w || '%' end)
    from unnest(string_to_array(btrim(folded), ' ')) as w where w <> ''
$$;

create function desk_circles(circles text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct c order by c), '{}') from unnest(circles) as c
$$;

-- A set's number comes from its content, so that a restored database goes on with the same ones.
create function desk_audience_id(circles text[]) returns bigint language sql immutable parallel safe return
    hashtextextended(array_to_string(circles, ' '), 0);

-- Writes the rows of some stories anew. Who may know an edition: its reporters; whoever may read it; for a translation
-- whoever may know what it is drawn from.
-- A step touches a story or two, so the plan is made once, for that.
create function desk_refresh(stories uuid[]) returns void language plpgsql
    set jit = off set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off
    set enable_seqscan = off
as $$
begin
    with recursive family as materialized (
        select e.*, coalesce(e.left_stage, e.stage) as standing
        from unnest(stories) as s (id) join edition e on e.story_id = s.id
    ), root (edition_id, source_id) as (
        select es.edition_id, es.source_id from family f join edition_source es on es.edition_id = f.id
        union
        select r.edition_id, es.source_id from root r join edition_source es on es.edition_id = r.source_id
    ), roots as (
        select r.edition_id, array_agg(r.source_id) as ids,
               array_agg('t:' || t.language) || array_agg('e:' || t.language)
                 || coalesce(array_agg(d.circle) filter (where d.circle is not null), '{}') as circles
        from root r join edition t on t.id = r.source_id
          left join lateral (select 'e:' || x.language as circle
                             from edition_source es join edition x on x.id = es.edition_id
                             where es.source_id = r.source_id) d on true
        group by r.edition_id
    ), facts as (
        select e.id, e.story_id, s.desk_id, e.language, e.kind, e.stage, e.standing, e.due, s.urgency, s.slugline, e.moved_at,
               c.person_id as holder, c.until, lv.id as last_version,
               coalesce(m.step = 'RETURN' and e.stage <> 'SPIKED', false) as returned, m.subject_id,
               coalesce(src.newer and e.stage <> 'PUBLISHED', false) as newer,
               coalesce(src.languages || '~', '') || e.language as pair,
               e.kind = 'TRANSLATION' and e.standing in ('TRANSLATION', 'EDIT') as translating,
               coalesce((select array_agg(distinct p.person_id) from edition_reporter p
                         where p.edition_id = e.id
                            or p.edition_id = any (roots.ids)), '{}') as reporters,
               case when e.kind = 'TRANSLATION'
                    then coalesce((select array_agg(distinct k.person_id) from contribution k where k.edition_id = e.id), '{}')
                    else '{}' end as hands,
               array['c', 'd:' || s.desk_id, 'e:' || e.language]
                 || coalesce((select array_agg('e:' || t.language) from edition_source es join edition t on t.id = es.edition_id
                              where es.source_id = e.id), '{}') as editors,
               coalesce(roots.circles, '{}') as of_sources,
               case when e.kind = 'ORIGINAL'
                    then (select b.text from block b where b.edition_id = e.id and b.kind = 'HEADLINE' and not b.removed)
                    else (select string_agg(u.text, ' ' order by u.position) from unit u
                          where u.edition_id = e.id and u.kind = 'HEADLINE' and u.text <> '') end as headline,
               (select t.content from version_block b join kept_text t on t.id = b.text_id
                where b.version_id = lv.id and b.kind = 'HEADLINE' order by b.position limit 1) as frozen
        from family e
          join story s on s.id = e.story_id
          left join roots on roots.edition_id = e.id
          left join claim c on c.edition_id = e.id and c.ended_at is null
          left join lateral (select v.id from version v where v.edition_id = e.id order by v.number desc limit 1) lv on true
          left join lateral (select n.step, n.subject_id from entry n
                             where n.edition_id = e.id and n.from_stage is distinct from n.to_stage
                             order by n.at desc, n.id desc limit 1) m on true
          left join lateral (
            select string_agg(x.language, '+' order by es.position) as languages,
                   bool_or(nv.number > pv.number and nv.content_hash <> pv.content_hash) as newer
            from edition_source es join edition x on x.id = es.source_id join version pv on pv.id = es.pinned_version_id
              left join lateral (select v.number, v.content_hash from version v
                                 where v.edition_id = x.id
                                   and v.cut_at in (case when x.kind = 'ORIGINAL' then 'FILED' else 'SUBMITTED' end, 'SIGNED')
                                 order by v.number desc limit 1) nv on true
            where es.edition_id = e.id) src on e.kind = 'TRANSLATION'
    ), circles as (
        select f.*,
               case when f.standing = 'DRAFT' then '{}'
                    when f.translating and f.holder is not null then f.editors
                    else f.editors || ('t:' || f.language) end as readers,
               case when f.last_version is not null then f.editors || ('t:' || f.language) end as version_readers
        from facts f
    ), sets as (
        select c.*, desk_circles(c.readers) as read_set, desk_circles(c.version_readers) as version_set,
               desk_circles(c.readers || c.version_readers || case when c.kind = 'TRANSLATION' then c.of_sources end) as known_set
        from circles c
    ), numbered as (
        select s.*, desk_audience_id(s.known_set) as known_to, desk_audience_id(s.read_set) as read_by,
               case when s.last_version is not null then desk_audience_id(s.version_set) end as frozen_read_by
        from sets s
    ), audiences as (
        insert into desk_audience (id, tokens)
        select distinct desk_audience_id(a.tokens), a.tokens
        from (select known_set as tokens from sets union select read_set from sets
              union select version_set from sets where last_version is not null) a
        where not exists (select from desk_audience d where d.id = desk_audience_id(a.tokens))
        order by 1
        on conflict do nothing
    ), written as (
        insert into desk_row as was (edition_id, story_id, desk_id, language, pair, place, at_work, draft, translating, due,
                urgency, moved_at, holder, shown_holder, until, returned, returned_to, newer, reporters, hands, known_to,
                read_by, frozen_read_by)
        select n.id, n.story_id, n.desk_id, n.language, n.pair,
               case n.stage when 'TRANSLATION' then case when n.holder is null then 'AWAITING' else 'TRANSLATING' end
                            when 'EDIT' then case when n.holder is null then 'WAITING' else 'EDITING' end
                            else n.stage end,
               n.stage not in ('PUBLISHED', 'SPIKED'), n.standing = 'DRAFT', n.translating,
               coalesce(n.due, timestamptz '9999-12-31 00:00:00Z'), n.urgency, n.moved_at, n.holder,
               coalesce((select p.persona_id from story_persona p where p.story_id = n.story_id and p.person_id = n.holder), n.holder),
               n.until, n.returned, case when n.returned then n.subject_id end, n.newer, n.reporters, n.hands, n.known_to,
               n.read_by, n.frozen_read_by
        from numbered n
        on conflict (edition_id) do update set
            story_id = excluded.story_id, desk_id = excluded.desk_id, language = excluded.language, pair = excluded.pair,
            place = excluded.place, at_work = excluded.at_work, draft = excluded.draft, translating = excluded.translating,
            due = excluded.due, urgency = excluded.urgency, moved_at = excluded.moved_at, holder = excluded.holder,
            shown_holder = excluded.shown_holder, until = excluded.until, returned = excluded.returned,
            returned_to = excluded.returned_to, newer = excluded.newer, reporters = excluded.reporters, hands = excluded.hands,
            known_to = excluded.known_to, read_by = excluded.read_by, frozen_read_by = excluded.frozen_read_by
        where was.* is distinct from excluded.*
    ), folded as (
        select n.id, n.moved_at, search_fold(n.slugline) as slugline, search_fold(coalesce(n.headline, '')) as headline,
               case when n.frozen is not null and n.read_by is distinct from n.frozen_read_by
                    then search_fold(n.frozen) else '' end as frozen
        from numbered n
    )
    insert into desk_words (edition_id, moved_at, slugline, headline, frozen, grams)
    select f.id, f.moved_at, f.slugline, f.headline, f.frozen,
           case when (w.slugline, w.headline, w.frozen) is not distinct from (f.slugline, f.headline, f.frozen) then w.grams
                else coalesce(search_grams(f.slugline, 's') || search_grams(f.headline, 'h') || search_grams(f.frozen, 'f'), '{}')
           end
    from folded f left join desk_words w on w.edition_id = f.id
    where (w.moved_at, w.slugline, w.headline, w.frozen) is distinct from (f.moved_at, f.slugline, f.headline, f.frozen)
    on conflict (edition_id) do update set moved_at = excluded.moved_at, slugline = excluded.slugline,
        headline = excluded.headline, frozen = excluded.frozen, grams = excluded.grams;
end $$;

-- The stories that the transactions now at work have touched. No row outlives its transaction.
create unlogged table desk_touched (
    taken_in xid8 not null default pg_current_xact_id(),
    story_id uuid not null,
    primary key (taken_in, story_id)
);

-- Once a transaction, at its end and in one order for everybody: two that touch the same stories wait for each other
-- only here, and each sees what the one before has committed.
create function desk_settle() returns trigger language plpgsql as $$
declare
    touched uuid[];
    story uuid;
begin
    with gone as (delete from desk_touched where taken_in = pg_current_xact_id() returning story_id)
    select array_agg(story_id order by story_id) into touched from gone;
    if touched is not null then
        foreach story in array touched loop
            perform pg_advisory_xact_lock(hashtextextended(story::text, 7));
        end loop;
        perform desk_refresh(touched);
    end if;
    return null;
end $$;
create constraint trigger desk_settles after insert on desk_touched
    deferrable initially deferred for each row execute function desk_settle();

create function desk_touch() returns trigger language plpgsql as $$
declare
    touched uuid;
begin
    if tg_argv[0] = 'story' then
        touched := case when tg_op = 'DELETE' then old.story_id else new.story_id end;
    else
        select e.story_id into touched from edition e
        where e.id = case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
    end if;
    insert into desk_touched (story_id) values (touched) on conflict do nothing;
    return null;
end $$;

create function desk_touch_by_id() returns trigger language plpgsql as $$
begin
    insert into desk_touched (story_id) values (new.id) on conflict do nothing;
    return null;
end $$;

create trigger desk_follows after update on story for each row
    when (old.slugline <> new.slugline or old.urgency <> new.urgency or old.desk_id <> new.desk_id)
    execute function desk_touch_by_id();
create trigger desk_follows after insert or update on edition for each row execute function desk_touch('story');
create trigger desk_follows after insert or update or delete on story_persona for each row execute function desk_touch('story');
create trigger desk_follows after insert or update on claim for each row execute function desk_touch('edition');
create trigger desk_follows after insert on contribution for each row execute function desk_touch('edition');
create trigger desk_follows after insert or delete on edition_reporter for each row execute function desk_touch('edition');
create trigger desk_follows after insert or update or delete on edition_source for each row execute function desk_touch('edition');
create trigger desk_follows after insert on version for each row execute function desk_touch('edition');
create trigger desk_follows_new after insert on block for each row when (new.kind = 'HEADLINE') execute function desk_touch('edition');
create trigger desk_follows after update on block for each row
    when (new.kind = 'HEADLINE' and (old.text <> new.text or old.removed <> new.removed)) execute function desk_touch('edition');
create trigger desk_follows after update on unit for each row
    when (new.kind = 'HEADLINE' and old.text <> new.text) execute function desk_touch('edition');

do $$
declare
    lot uuid[];
    last uuid := '00000000-0000-0000-0000-000000000000';
begin
    loop
        lot := array(select id from story where id > last order by id limit 50);
        exit when cardinality(lot) = 0;
        perform desk_refresh(lot);
        last := lot[cardinality(lot)];
    end loop;
end $$;

-- What people look for again and again.
create table desk_filter (
    id        uuid primary key,
    person_id uuid not null references person,
    name      text not null check (length(name) between 1 and 40),
    query     text not null check (length(query) <= 1000),
    made_at   timestamptz not null,
    version   integer not null,
    unique (person_id, name)
);
