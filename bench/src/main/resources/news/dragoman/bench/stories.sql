-- Stories ${from} to ${to} of ${all}, each with ${sentences} sentences in one paragraph for ${paragraph} of them. Those numbered up to ${live}
-- are at work, the rest published in both languages. At work: a tenth drafts, the others filed, their translations half
-- waiting or held in translation, the rest in editing or ready; or with ${waiting} all waiting for a translator.
create temporary table work on commit drop as
select n, n > ${live} as archived, n <= ${live} and n % 10 = 0 and not ${waiting} as draft,
    case when n > ${live} then 'PUBLISHED' when ${waiting} then 'TRANSLATION' when n % 10 in (1, 2, 3, 4, 5) then 'TRANSLATION' when n % 10 = 9 then 'READY'
        else 'EDIT' end as stage,
    n <= ${live} and n % 10 in (5, 8) and not ${waiting} as held,
    now() - make_interval(mins => 20, secs => (${all} - n) * 60) as at
from generate_series(${from}::bigint, ${to}::bigint) n;
create temporary table sentence on commit drop as
select k, case when k = 0 then 'HEADLINE' else 'PARAGRAPH' end as kind, (k + ${paragraph} - 1) / ${paragraph} as block
from generate_series(0, ${sentences}) k;
analyze work;

insert into story (id, slugline, desk_id, urgency, created_by, created_at, version)
select pg_temp.id('3', 0, n), 'RIVER-FERRY-' || n, pg_temp.id('2', 0, 1), 1 + n % 9, pg_temp.id('1', 0, 1), at, 0 from work;

insert into edition (id, story_id, language, kind, stage, public_state, due, created_by, created_at, moved_at, version)
select pg_temp.id('4', 0, n), pg_temp.id('3', 0, n), 'zh-Hans', 'ORIGINAL',
    case when archived then 'PUBLISHED' when draft then 'DRAFT' else 'EDIT' end, case when archived then 'LIVE' else 'NONE' end,
    at + interval '6 hours', pg_temp.id('1', 0, 1), at, at, case when archived then 3 when draft then 0 else 1 end
from work;
insert into edition (id, story_id, language, kind, stage, public_state, due, created_by, created_at, moved_at, version)
select pg_temp.id('5', 0, n), pg_temp.id('3', 0, n), 'en', 'TRANSLATION', stage, case when archived then 'LIVE' else 'NONE' end,
    at + interval '6 hours', pg_temp.id('1', 0, 1), at, at,
    case stage when 'TRANSLATION' then 0 when 'EDIT' then 1 when 'READY' then 2 else 3 end
from work where not draft;
insert into edition_reporter select pg_temp.id('4', 0, n), pg_temp.id('1', 0, 1), pg_temp.id('1', 0, 1), at from work;
insert into byline (edition_id, position, person_id) select pg_temp.id('4', 0, n), 0, pg_temp.id('1', 0, 1) from work;

-- The record: what moved each edition to where it is.
insert into entry (id, story_id, edition_id, step, from_stage, to_stage, actor_id, at)
select pg_temp.id('b', row_number() over (partition by n, edition order by nr), n + edition * 10000000::bigint),
    pg_temp.id('3', 0, n), pg_temp.id(edition::text, 0, n), step, from_stage, to_stage, pg_temp.id('1', 0, who),
    at + make_interval(secs => nr)
from work, lateral (values
    (1, 4, 'WRITE', null, 'DRAFT', 1, true), (2, 4, 'FILE', 'DRAFT', 'EDIT', 1, not draft),
    (3, 4, 'SIGN_OFF', 'EDIT', 'READY', 3, archived), (4, 4, 'PUBLISH', 'READY', 'PUBLISHED', 3, archived),
    (2, 5, 'REQUEST', null, 'TRANSLATION', 1, not draft), (3, 5, 'SUBMIT', 'TRANSLATION', 'EDIT', 2, not draft and stage <> 'TRANSLATION'),
    (4, 5, 'SIGN_OFF', 'EDIT', 'READY', 3, not draft and stage in ('READY', 'PUBLISHED')),
    (5, 5, 'PUBLISH', 'READY', 'PUBLISHED', 3, archived)) steps (nr, edition, step, from_stage, to_stage, who, taken)
where taken;

-- Words, and the versions that were cut of them.
insert into block (id, edition_id, kind, position, text, version, changed_by, changed_at, removed)
select pg_temp.id('6', block, n), pg_temp.id('4', 0, n), kind, block,
    string_agg('第' || n || '号渡轮停航，第' || k || '句。', '' order by k), 1, pg_temp.id('1', 0, 1), at, false
from work, sentence group by n, at, block, kind;
insert into kept_text (id, salt, digest, content)
select pg_temp.id('7', k, n), decode(repeat('ab', 16), 'hex'),
    sha256(decode(repeat('ab', 16), 'hex') || convert_to('第' || n || '号渡轮停航，第' || k || '句。', 'UTF8')),
    '第' || n || '号渡轮停航，第' || k || '句。'
from work, sentence where not draft;
insert into version (id, edition_id, number, cut_at, author_id, at, content_hash, byline, pins)
select pg_temp.id('8', 0, n), pg_temp.id('4', 0, n), 1, 'FILED', pg_temp.id('1', 0, 1), at, pg_temp.hash('zh' || n), 'Person 1', ''
from work where not draft;
insert into version_block (version_id, position, block_id, kind, text_id)
select pg_temp.id('8', 0, n), block, pg_temp.id('6', block, n), kind, pg_temp.id('7', min(k), n)
from work, sentence where not draft group by n, block, kind;
insert into segment (version_id, position, segment_id, block_id, kind, text_id)
select pg_temp.id('8', 0, n), k, pg_temp.id('9', k, n), pg_temp.id('6', block, n), kind, pg_temp.id('7', k, n)
from work, sentence where not draft;
insert into edition_source (edition_id, source_id, pinned_version_id, aligned_version_id, position)
select pg_temp.id('5', 0, n), pg_temp.id('4', 0, n), pg_temp.id('8', 0, n), pg_temp.id('8', 0, n), 0 from work where not draft;
insert into unit (id, edition_id, block_id, kind, position, text, confirmed, translator_id, version, changed_by, changed_at)
select pg_temp.id('a', k, n), pg_temp.id('5', 0, n), pg_temp.id('6', block, n), kind, k,
    case when done then 'Ferry ' || n || ' stays in port, sentence ' || k || '.' else '' end, done,
    case when done then pg_temp.id('1', 0, 2) end, case when done then 1 else 0 end,
    case when done then pg_temp.id('1', 0, 2) end, case when done then at end
from work, sentence, lateral (select stage <> 'TRANSLATION' or held and k % 2 = 0) state (done) where not draft;
insert into unit_segment (unit_id, position, segment_id, version_id)
select pg_temp.id('a', k, n), 0, pg_temp.id('9', k, n), pg_temp.id('8', 0, n) from work, sentence where not draft;
insert into contribution
select pg_temp.id('5', 0, n), pg_temp.id('1', 0, 2), 'TRANSLATION', at, at from work where not draft and (stage <> 'TRANSLATION' or held);
insert into version (id, edition_id, number, cut_at, author_id, at, content_hash, byline, pins)
select pg_temp.id('8', 1, n), pg_temp.id('5', 0, n), 1, 'SUBMITTED', pg_temp.id('1', 0, 2), at, pg_temp.hash('en' || n), 'Person 1',
    pg_temp.id('8', 0, n)::text
from work where not draft and stage <> 'TRANSLATION';
insert into version_block (version_id, position, block_id, kind, text_id)
select pg_temp.id('8', 1, n), block, pg_temp.id('6', block, n), kind, pg_temp.id('7', min(k), n)
from work, sentence where not draft and stage <> 'TRANSLATION' group by n, block, kind;

insert into claim (id, edition_id, person_id, stage, started_at, until)
select pg_temp.id('c', 0, n), pg_temp.id('5', 0, n), pg_temp.id('1', 0, case stage when 'EDIT' then 3 else 2 end), stage, now(),
    now() + interval '2 hours'
from work where held;

-- What was signed, and what readers see of it.
insert into sign_off (id, edition_id, version_id, content_hash, person_id, at)
select pg_temp.id('d', 4, n), pg_temp.id('4', 0, n), pg_temp.id('8', 0, n), pg_temp.hash('zh' || n), pg_temp.id('1', 0, 3), at
from work where archived
union all
select pg_temp.id('d', 5, n), pg_temp.id('5', 0, n), pg_temp.id('8', 1, n), pg_temp.hash('en' || n), pg_temp.id('1', 0, 3), at
from work where not draft and stage in ('READY', 'PUBLISHED');
insert into publication (id, sign_off_id, edition_id, story_id, language, key, slug, headline, dek, dateline, byline,
    credit_line, desk_name, desk, zone, drawn_from, content_hash, first_published, published_at, current, suspended)
select pg_temp.id('e', edition, n), pg_temp.id('d', edition, n), pg_temp.id(edition::text, 0, n), pg_temp.id('3', 0, n), language,
    substr(language, 1, 2) || lpad(n::text, 8, '0'), 'ferry-' || n, words || n, '', '', 'Person 1', 'Edited by Person 3.', 'Mandarin desk', 'mandarin', 'Asia/Shanghai', '{}',
    pg_temp.hash(substr(language, 1, 2) || n), at, at, true, false
from work, (values (4, 'zh-Hans', '渡轮停航'), (5, 'en', 'Ferries stay in port ')) tongues (edition, language, words)
where archived;
insert into publication_block (publication_id, position, kind, text)
select pg_temp.id('e', edition, n), 0, 'PARAGRAPH', 'Ferry ' || n || ' stays in port.'
from work, (values (4), (5)) tongues (edition) where archived;
