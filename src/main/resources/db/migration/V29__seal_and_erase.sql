-- Words of the past can be taken away: sealed, so that nobody reads them while they stay, or erased, so that they are
-- nowhere. What was there is still on record: the entry, and the digest of the words.

-- A kept text is readable, or sealed, or erased; the salt of an erased one goes too, so that nobody can try words on its
-- digest. Everything that reads "content" finds nothing in the last two.
alter table kept_text add column sealed text;
alter table kept_text add column gone_at timestamptz;
alter table kept_text alter column salt drop not null;
alter table kept_text add constraint readable_sealed_or_erased check (
    gone_at is null and content is not null and sealed is null and salt is not null
    or gone_at is not null and content is null and (sealed is null) = (salt is null));

create table text_removal (
    id           uuid primary key,
    story_id     uuid        not null references story,
    edition_id   uuid        not null references edition,
    block_id     uuid        not null,
    kind         text        not null check (kind in ('SEAL', 'ERASE')),
    -- The block's texts in past versions that are to go.
    wordings     uuid[]      not null check (cardinality(wordings) > 0),
    -- Words that go wherever else they stand in the story's past: a name.
    words_id     uuid references kept_text,
    reason_id    uuid        not null references kept_text,
    asked_by     uuid        not null references person,
    asked_at     timestamptz not null,
    confirmed_by uuid references person,
    done_at      timestamptz,
    dropped_by   uuid references person,
    dropped_at   timestamptz,
    -- How many versions and other places were reached.
    versions     integer,
    copies       integer,
    constraint erased_by_two check (kind = 'SEAL' or done_at is null
        or confirmed_by is not null and confirmed_by <> asked_by),
    check (done_at is null or dropped_at is null),
    check ((dropped_by is null) = (dropped_at is null)),
    check ((done_at is null) = (versions is null) and (done_at is null) = (copies is null))
);
create unique index one_open_removal on text_removal (edition_id, block_id) where done_at is null and dropped_at is null;
create index text_removal_of_story on text_removal (story_id, asked_at);

-- Sealed words that were no kept text of their own: where they stood.
create table removed_copy (
    id         uuid primary key,
    removal_id uuid not null references text_removal,
    place      text not null,
    row_key    text not null,
    text_id    uuid not null references kept_text
);
create trigger removed_copy_is_append_only before update or delete on removed_copy for each row execute function refuse_change();

-- What is never changed is changed by the removal of words alone, in its own transaction. The application's role cannot
-- write these tables at all; the function below runs as their owner.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('dragoman.removal', true) = pg_current_xact_id()::text then
        return new;
    end if;
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

-- And it changes nothing by which the record is verified.
create function digest_stays() returns trigger language plpgsql as $$
begin
    if new.id <> old.id or new.digest <> old.digest
            or new.content is not null and new.content is distinct from old.content
            or new.sealed is not null and new.sealed is distinct from coalesce(old.content, old.sealed) then
        raise exception 'a kept text only goes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger digest_stays before update on kept_text for each row execute function digest_stays();

-- Every place in which a story's words are kept by digest.
create view story_text as
    select e.story_id, b.text_id from version_block b join version v on v.id = b.version_id join edition e on e.id = v.edition_id
    union all
    select e.story_id, s.text_id from segment s join version v on v.id = s.version_id join edition e on e.id = v.edition_id
    union all
    select e.story_id, u.text_id from version_unit u join version v on v.id = u.version_id join edition e on e.id = v.edition_id
    union all
    select e.story_id, d.text_id from unit_dropped d join edition e on e.id = d.edition_id
    union all
    select e.story_id, t.text_id from block_suggestion b join edition e on e.id = b.edition_id
        cross join lateral (values (b.before_id), (b.text_id)) t (text_id)
    union all
    select e.story_id, x.text_id from earlier_text x join edition e on e.id = x.edition_id
    union all
    select e.story_id, s.text_id from unit_suggestion s join edition e on e.id = s.edition_id
    union all
    select e.story_id, t.text_id from note_thread n join edition e on e.id = n.edition_id
        cross join lateral (values (n.quoted_id), (n.block_text)) t (text_id) where t.text_id is not null
    union all
    select e.story_id, t.text_id from sign_off s join edition e on e.id = s.edition_id
        cross join lateral (values (s.pinned_reason_id), (s.solo_reason_id)) t (text_id) where t.text_id is not null
    union all
    select n.story_id, n.reason_id from entry n where n.story_id is not null and n.reason_id is not null
    union all
    select r.story_id, t.text_id from text_removal r
        cross join lateral (values (r.words_id), (r.reason_id)) t (text_id) where t.text_id is not null
    union all
    select r.story_id, c.text_id from removed_copy c join text_removal r on r.id = c.removal_id;

-- A story and those of which it took in a report, or that took in one of its.
create function joined_stories(story uuid) returns uuid[] language sql stable as $$
    select array_agg(distinct s.id) from (
        select story as id
        union
        select away.story_id from edition own join edition away on away.joined_into = own.id where own.story_id = story
        union
        select into_.story_id from edition own join edition into_ on into_.id = own.joined_into where own.story_id = story) s
$$;

-- Words as they are compared with what stands: a translation's rows are put together with spaces or without.
create function squeezed(words text) returns text language sql immutable parallel safe return
    regexp_replace(words, '\s', '', 'g');

-- What stands in a story, squeezed: in working copies, and before readers. A report that was joined away stands no more.
create function standing_text(story uuid) returns setof text language sql stable as $$
    with family as (select e.* from edition e where e.story_id = any (joined_stories(story)) and e.joined_into is null)
    select squeezed(x.words) from (
        select b.text as words from block b join family e on e.id = b.edition_id where not b.removed
        union all
        select t.words from unit u join family e on e.id = u.edition_id
            cross join lateral (values (u.omission), (u.origin)) t (words) where t.words is not null
        union all
        select string_agg(u.text, '' order by u.position) from unit u join family e on e.id = u.edition_id group by u.block_id
        union all
        select e.correction_note from family e where e.correction_note is not null
        union all
        select s.slugline from story s where s.id = any (joined_stories(story))
        union all
        select t.words from publication p cross join lateral (values (p.headline), (p.dek), (p.dateline)) t (words)
            where p.story_id = any (joined_stories(story)) and p.current and p.withdrawn_at is null
        union all
        select b.text from publication_block b join publication p on p.id = b.publication_id
            where p.story_id = any (joined_stories(story)) and p.current and p.withdrawn_at is null
        union all
        select p.withdrawal_notice from publication p
            where p.story_id = any (joined_stories(story)) and p.current and p.withdrawal_notice is not null
        union all
        select r.line from redaction r join family e on e.id = r.edition_id
        union all
        select w.notice from withdrawal w join family e on e.id = w.edition_id where w.outcome is distinct from 'DECLINED'
            and w.outcome is distinct from 'TAKEN_BACK'
        union all
        select n.text from publication_note n join family e on e.id = n.edition_id) x
$$;

-- Whether any of these words can still be read as they are to be taken from the past.
create function still_stands(story uuid, wordings uuid[], phrase text) returns boolean language sql stable as $$
    select exists (
        select from standing_text(story) s (words), (
            select coalesce(k.content, k.sealed) as sought from kept_text k where k.id = any (wordings)
            union all
            select phrase where phrase is not null) w
        where w.sought <> '' and position(squeezed(w.sought) in s.words) > 0)
$$;

create function says_any(words text, sought text[]) returns boolean language sql immutable parallel safe return
    exists (select from unnest(sought) s (one) where position(s.one in words) > 0);

-- Rows of a translation as operations keep them, without words that are to go; what a row of these ids said in between and
-- that stands nowhere else goes too.
create function rows_without(kept jsonb, sought text[], of_rows uuid[], stays text[]) returns jsonb language sql immutable as $$
    select jsonb_set(kept, '{rows}', coalesce(jsonb_agg(
        case when says_any(coalesce(x.one -> 'row' ->> 'text', ''), sought)
                    or (x.one -> 'row' ->> 'id')::uuid = any (of_rows) and not (x.one -> 'row' ->> 'text') = any (stays)
                    or says_any(coalesce(x.one -> 'row' ->> 'omission', ''), sought)
                    or says_any(coalesce(x.one -> 'row' ->> 'origin', ''), sought)
             then jsonb_set(x.one, '{row}', (x.one -> 'row') || jsonb_build_object('text', '', 'confirmed', false,
                    'omission', case when not says_any(coalesce(x.one -> 'row' ->> 'omission', ''), sought) then x.one -> 'row' -> 'omission' end,
                    'origin', case when not says_any(coalesce(x.one -> 'row' ->> 'origin', ''), sought) then x.one -> 'row' -> 'origin' end))
             else x.one end order by x.place), '[]'))
    from jsonb_array_elements(kept -> 'rows') with ordinality x (one, place)
$$;

create function replaced_without(kept jsonb, sought text[], of_rows uuid[], stays text[]) returns jsonb language sql immutable as $$
    select jsonb_set(kept, '{rows}', coalesce(jsonb_agg(x.one order by x.place) filter (where not (
        says_any(x.one ->> 'before', sought) or says_any(x.one ->> 'after', sought)
        or (x.one ->> 'unit')::uuid = any (of_rows) and not (x.one ->> 'before' = any (stays) and x.one ->> 'after' = any (stays)))),
        '[]'))
    from jsonb_array_elements(kept -> 'rows') with ordinality x (one, place)
$$;

-- Takes words away, once, as a row of text_removal says: its two people are looked at here too, whoever calls.
create function remove_text(removal uuid, at timestamptz) returns void language plpgsql security definer
    set search_path from current
as $$
declare
    bars    constant text := U&'\2588\2588\2588\2588\2588';
    -- Shorter sentences are in everybody's mouth: they go where the block stood, and are sought nowhere else.
    sentence constant integer := 10;
    block    constant integer := 6;
    r        text_removal;
    stories  uuid[];
    standing text[];
    whole    text[];
    parts    text[];
    sought   text[];
    escaped  text[];
    places   uuid[];
    of_rows  uuid[];
    stays    text[];
    targets  uuid[];
    place    record;
    hit      record;
    became   text;
    one      text;
    reached  integer;
    others   integer := 0;
begin
    select * into strict r from text_removal t where t.id = removal for update;
    if r.done_at is not null or r.dropped_at is not null
            or r.kind = 'ERASE' and (r.confirmed_by is null or r.confirmed_by = r.asked_by) then
        raise exception 'removal % is not to be done', removal using errcode = 'integrity_constraint_violation';
    end if;
    if still_stands(r.story_id, r.wordings, (select coalesce(k.content, k.sealed) from kept_text k where k.id = r.words_id)) then
        raise exception 'what removal % takes away still stands', removal
            using errcode = 'integrity_constraint_violation', constraint = 'removed_words_stand_nowhere';
    end if;
    perform set_config('dragoman.removal', pg_current_xact_id()::text, true);
    stories := joined_stories(r.story_id);
    select array_agg(s) into standing from standing_text(r.story_id) s;

    select array_agg(distinct coalesce(k.content, k.sealed)) into whole
    from kept_text k where k.id = any (r.wordings) and coalesce(k.content, k.sealed) is not null;
    select array_agg(v.id) into places
    from version v join version_block b on b.version_id = v.id join kept_text k on k.id = b.text_id
    where v.edition_id = r.edition_id and b.block_id = r.block_id and coalesce(k.content, k.sealed) = any (whole);
    select array_agg(distinct p.words) into parts
    from (select coalesce(k.content, k.sealed) as words from segment s join kept_text k on k.id = s.text_id
          where s.version_id = any (places) and s.block_id = r.block_id
          union
          select coalesce(k.content, k.sealed) from version_unit u join kept_text k on k.id = u.text_id
          where u.version_id = any (places) and u.block_id = r.block_id) p
    where p.words <> '' and not exists (select from unnest(standing) s (words) where position(squeezed(p.words) in s.words) > 0);
    select array_agg(s.words order by length(s.words) desc) into sought
    from (select w as words from unnest(whole) w where length(w) >= block
          union
          select p from unnest(parts) p where length(p) >= sentence
          union
          select coalesce(k.content, k.sealed) from kept_text k where k.id = r.words_id) s
    where s.words is not null;
    sought := coalesce(sought, '{}');

    -- The rows in which the block was written: what they said in between goes with it, unless it can be read elsewhere.
    select array_agg(distinct u.unit_id) into of_rows
    from version_unit u where u.version_id = any (places) and u.block_id = r.block_id;
    of_rows := coalesce(of_rows, '{}');
    select array_agg(distinct w.words) into stays
    from (select u.text as words from unit u where u.edition_id = r.edition_id
          union
          select b.text from block b where b.edition_id = r.edition_id and not b.removed
          union
          select k.content from version v join version_unit u on u.version_id = v.id join kept_text k on k.id = u.text_id
          where v.edition_id = r.edition_id and not (v.id = any (places) and u.block_id = r.block_id)
          union
          select k.content from version v join version_block b on b.version_id = v.id join kept_text k on k.id = b.text_id
          where v.edition_id = r.edition_id and not (v.id = any (places) and b.block_id = r.block_id)
          union
          select '') w
    where w.words is not null and not (w.words = any (coalesce(whole, '{}') || coalesce(parts, '{}')));

    select array_agg(distinct t.id) into targets
    from (select b.text_id as id from version_block b where b.version_id = any (places) and b.block_id = r.block_id
          union
          select s.text_id from segment s join kept_text k on k.id = s.text_id
          where s.version_id = any (places) and s.block_id = r.block_id and coalesce(k.content, k.sealed) = any (parts)
          union
          select u.text_id from version_unit u join kept_text k on k.id = u.text_id
          where u.version_id = any (places) and u.block_id = r.block_id and coalesce(k.content, k.sealed) = any (parts)
          union
          select s.text_id from story_text s join kept_text k on k.id = s.text_id
          where s.story_id = any (stories)
            and (coalesce(k.content, k.sealed) = any (whole) or says_any(coalesce(k.content, k.sealed), sought))
          union
          select x.text_id from (
              select e.text_id from earlier_text e where e.unit_id = any (of_rows)
              union all select d.text_id from unit_dropped d where d.unit_id = any (of_rows)
              union all select g.text_id from unit_suggestion g where g.unit_id = any (of_rows)
              union all select g.before_id from block_suggestion g where g.block_id = r.block_id
              union all select g.text_id from block_suggestion g where g.block_id = r.block_id) x
          join kept_text k on k.id = x.text_id
          where not (coalesce(k.content, k.sealed) = any (stays))) t
    join kept_text k on k.id = t.id
    where r.kind = 'ERASE' and k.salt is not null or k.gone_at is null;
    targets := coalesce(targets, '{}');

    select count(distinct v.version_id) into reached
    from (select b.version_id, b.text_id from version_block b
          union all select s.version_id, s.text_id from segment s
          union all select u.version_id, u.text_id from version_unit u) v
    where v.text_id = any (targets);

    if r.kind = 'SEAL' then
        update kept_text k set sealed = k.content, content = null, gone_at = remove_text.at where k.id = any (targets);
    else
        update kept_text k set sealed = null, content = null, salt = null, gone_at = coalesce(k.gone_at, remove_text.at)
        where k.id = any (targets);
    end if;

    -- Words that lie in the open.
    for place in
        select * from (values
            ('thread_message', 'text', 'id', 'thread_id in (select n.id from note_thread n join edition e on e.id = n.edition_id where e.story_id = any ($1))'),
            ('note_thread', 'settled_why', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1))'),
            ('version', 'note', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1))'),
            ('version_unit', 'omission', 'version_id || '':'' || position', 'version_id in (select v.id from version v join edition e on e.id = v.edition_id where e.story_id = any ($1))'),
            ('version_unit', 'origin', 'version_id || '':'' || position', 'version_id in (select v.id from version v join edition e on e.id = v.edition_id where e.story_id = any ($1))'),
            ('publication', 'headline', 'id', 'story_id = any ($1) and (not current or withdrawn_at is not null)'),
            ('publication', 'dek', 'id', 'story_id = any ($1) and (not current or withdrawn_at is not null)'),
            ('publication', 'dateline', 'id', 'story_id = any ($1) and (not current or withdrawn_at is not null)'),
            ('publication', 'withdrawal_notice', 'id', 'story_id = any ($1) and not current'),
            ('withdrawal', 'notice', 'id', 'story_id = any ($1) and outcome in (''DECLINED'', ''TAKEN_BACK'')'),
            ('publication_block', 'text', 'publication_id || '':'' || position', 'publication_id in (select p.id from publication p where p.story_id = any ($1) and (not p.current or p.withdrawn_at is not null))'),
            ('block', 'text', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1) and (block.removed or e.joined_into is not null))'),
            ('unit', 'text', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1) and e.joined_into is not null)'),
            ('unit', 'omission', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1) and e.joined_into is not null)'),
            ('unit', 'origin', 'id', 'edition_id in (select e.id from edition e where e.story_id = any ($1) and e.joined_into is not null)')
        ) as p (of_table, of_column, key, scope)
    loop
        for hit in execute format('select (%s)::text as key, %I as said from %I where (%s) and says_any(%I, $2)',
                place.key, place.of_column, place.of_table, place.scope, place.of_column) using stories, sought
        loop
            became := hit.said;
            foreach one in array sought loop
                became := replace(became, one, bars);
            end loop;
            if r.kind = 'SEAL' then
                perform keep_sealed(removal, place.of_table || '.' || place.of_column, hit.key, hit.said, remove_text.at);
            end if;
            execute format('update %I set %I = $1 where (%s)::text = $2', place.of_table, place.of_column, place.key)
                using became, hit.key;
            others := others + 1;
        end loop;
    end loop;
    -- A removed paragraph of an original, in whatever words it was taken out.
    for hit in select b.id, b.text from block b
            where b.id = r.block_id and b.removed and b.text <> bars and not (b.text = any (stays)) loop
        if r.kind = 'SEAL' then
            perform keep_sealed(removal, 'block.text', hit.id::text, hit.text, remove_text.at);
        end if;
        update block b set text = bars where b.id = hit.id;
        others := others + 1;
    end loop;

    for hit in
        select o.id, o.before, o.after, rows_without(o.before, sought, of_rows, stays) as new_before,
               rows_without(o.after, sought, of_rows, stays) as new_after
        from unit_operation o join edition e on e.id = o.edition_id where e.story_id = any (stories)
    loop
        if (hit.before, hit.after) is distinct from (hit.new_before, hit.new_after) then
            if r.kind = 'SEAL' then
                perform keep_sealed(removal, 'unit_operation.before', hit.id::text, hit.before::text, remove_text.at);
                perform keep_sealed(removal, 'unit_operation.after', hit.id::text, hit.after::text, remove_text.at);
            end if;
            update unit_operation o set before = hit.new_before, after = hit.new_after where o.id = hit.id;
            others := others + 1;
        end if;
    end loop;
    for hit in
        select p.id, p.done, replaced_without(p.done, sought, of_rows, stays) as new_done
        from replacement p join edition e on e.id = p.edition_id where e.story_id = any (stories)
    loop
        if hit.done is distinct from hit.new_done then
            if r.kind = 'SEAL' then
                perform keep_sealed(removal, 'replacement.done', hit.id::text, hit.done::text, remove_text.at);
            end if;
            update replacement p set done = hit.new_done where p.id = hit.id;
            others := others + 1;
        end if;
    end loop;

    -- Answers that programs were given, as JSON; they are forgotten within days and nobody needs them word for word.
    foreach one in array sought loop
        escaped := escaped || substr(to_json(one)::text, 2, length(to_json(one)::text) - 2);
    end loop;
    for hit in select a.person_id, a.key, a.body from kept_answer a where says_any(a.body, escaped) loop
        became := hit.body;
        foreach one in array escaped loop
            became := replace(became, one, bars);
        end loop;
        update kept_answer a set body = became where a.person_id = hit.person_id and a.key = hit.key;
        others := others + 1;
    end loop;

    update text_removal t set done_at = remove_text.at, versions = reached, copies = cardinality(targets) + others
    where t.id = removal;
    insert into desk_touched (story_id) select unnest(stories) on conflict do nothing;
    perform set_config('dragoman.removal', '', true);
end $$;

create function keep_sealed(removal uuid, place text, row_key text, words text, at timestamptz) returns void language plpgsql
    set search_path from current
as $$
declare
    pinch bytea := uuid_send(gen_random_uuid());
    kept  uuid := gen_random_uuid();
begin
    insert into kept_text (id, salt, digest, sealed, gone_at)
    values (kept, pinch, sha256(pinch || convert_to(words, 'UTF8')), words, at);
    insert into removed_copy (id, removal_id, place, row_key, text_id) values (gen_random_uuid(), removal, place, row_key, kept);
end $$;

-- The record of an edition as a chain: each line's hash holds that of the line before, so that no line can be changed,
-- left out or put in without all that follow becoming others. People are in it by salted hash, so that it can be checked
-- by somebody who may not know who is behind a pen name; words by their digests, so that they can go.
create table record_line (
    entry_id     uuid primary key references entry,
    edition_id   uuid    not null references edition,
    number       integer not null check (number > 0),
    actor_salt   bytea   not null check (length(actor_salt) = 16),
    subject_salt bytea   not null check (length(subject_salt) = 16),
    hash         bytea   not null check (length(hash) = 32),
    unique (edition_id, number)
);
create table record_version (
    version_id  uuid primary key references version,
    author_salt bytea not null check (length(author_salt) = 16),
    hash        bytea not null check (length(hash) = 32)
);
create trigger record_line_is_append_only before update or delete on record_line for each row execute function refuse_change();
create trigger record_version_is_append_only before update or delete on record_version for each row execute function refuse_change();

create function commitment(salt bytea, id uuid) returns text language sql immutable parallel safe return
    coalesce(encode(sha256(salt || convert_to(id::text, 'UTF8')), 'hex'), '-');

create function record_time(at timestamptz) returns text language sql stable parallel safe return
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- A version's hash: over its content hash, and over its structure with the digest of every text.
create function record_version_of(the_version uuid) returns bytea language plpgsql as $$
declare
    v      version;
    pinch  bytea;
    known  bytea;
    spoken text;
begin
    select hash into known from record_version where version_id = the_version;
    if known is not null then
        return known;
    end if;
    select * into strict v from version where id = the_version;
    pinch := uuid_send(gen_random_uuid());
    spoken := concat_ws(E'\n', 'dragoman version 1', v.edition_id, v.number, v.cut_at, record_time(v.at),
        commitment(pinch, v.author_id), v.weight, encode(v.content_hash, 'hex'),
        'pins ' || replace(v.pins, E'\n', ','),
        (select string_agg(concat_ws(' ', 'block', b.block_id, b.kind, encode(k.digest, 'hex')), E'\n' order by b.position)
         from version_block b join kept_text k on k.id = b.text_id where b.version_id = v.id),
        (select string_agg(concat_ws(' ', 'sentence', s.segment_id, s.block_id, s.kind, encode(k.digest, 'hex')), E'\n' order by s.position)
         from segment s join kept_text k on k.id = s.text_id where s.version_id = v.id),
        (select string_agg(concat_ws(' ', 'unit', u.unit_id, u.block_id, u.kind,
                case when u.confirmed then 'confirmed' else 'open' end, case when u.omitted then 'omitted' else 'written' end,
                '[' || array_to_string(u.segments, ',') || ']', '[' || array_to_string(u.answers, ',') || ']',
                encode(k.digest, 'hex')), E'\n' order by u.position)
         from version_unit u join kept_text k on k.id = u.text_id where u.version_id = v.id));
    known := sha256(convert_to(spoken, 'UTF8'));
    insert into record_version (version_id, author_salt, hash) values (v.id, pinch, known);
    return known;
end $$;

create function record_entry_of(n entry) returns void language plpgsql as $$
declare
    last     record_line;
    salt_a   bytea := uuid_send(gen_random_uuid());
    salt_s   bytea := uuid_send(gen_random_uuid());
begin
    perform pg_advisory_xact_lock(hashtextextended('record of ' || n.edition_id, 0));
    select * into last from record_line l where l.edition_id = n.edition_id order by l.number desc limit 1;
    insert into record_line (entry_id, edition_id, number, actor_salt, subject_salt, hash)
    values (n.id, n.edition_id, coalesce(last.number, 0) + 1, salt_a, salt_s, sha256(convert_to(concat_ws(E'\n',
        'dragoman entry 1', n.edition_id, coalesce(last.number, 0) + 1, coalesce(encode(last.hash, 'hex'), '-'), n.id, n.step,
        coalesce(n.from_stage, '-'), n.to_stage, record_time(n.at), commitment(salt_a, n.actor_id),
        commitment(salt_s, n.subject_id),
        case when n.version_id is null then '-' else encode(record_version_of(n.version_id), 'hex') end,
        coalesce((select encode(k.digest, 'hex') from kept_text k where k.id = n.reason_id), '-'),
        'remarks ' || array_to_string(n.remarks, ','),
        'until ' || coalesce(record_time(n.until_time) || ' ' || n.until_zone, '-')), 'UTF8')));
end $$;

-- At the end of the transaction, when a version has its blocks and units.
create function entry_joins_the_record() returns trigger language plpgsql as $$
begin
    perform record_entry_of(new);
    return null;
end $$;
create constraint trigger entry_joins_the_record after insert on entry
    deferrable initially deferred for each row when (new.edition_id is not null) execute function entry_joins_the_record();

do $$
declare
    n entry;
begin
    for n in select * from entry e where e.edition_id is not null order by e.edition_id, e.at, e.id loop
        perform record_entry_of(n);
    end loop;
end $$;

-- Brought back: an older version as a new one, and what stood there until then.
do $$
declare
    cuts text;
begin
    select string_agg(quote_literal(cut), ', ' order by cut) into cuts from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as cut
        from pg_constraint where conname = 'version_cut_at_check' and conrelid = 'version'::regclass
        union
        select unnest(array['SET_ASIDE', 'BROUGHT_BACK'])) as every_one;
    alter table version drop constraint version_cut_at_check;
    execute format('alter table version add constraint version_cut_at_check check (cut_at in (%s))', cuts);
end $$;
