-- Story ${n}, whose translation is being edited: versions up to ${versions}, each submitted and returned, the last with other
-- words in every seventh sentence; ${threads} notes about its sentences with two things said in each.
create temporary table composed on commit drop as
select u.block_id, u.kind, min(u.position)::bigint as place,
    string_agg(case when u.position::int % 7 = 3 then replace(u.text, 'stays', 'remained') else u.text end, ' ' order by u.position) as words
from unit u where u.edition_id = pg_temp.id('5', 0, ${n}) group by u.block_id, u.kind;
insert into kept_text (id, salt, digest, content)
select pg_temp.id('7', 5000 + place, ${n}), decode(repeat('ab', 16), 'hex'),
    sha256(decode(repeat('ab', 16), 'hex') || convert_to(words, 'UTF8')), words
from composed;
insert into version (id, edition_id, number, cut_at, author_id, at, content_hash, byline, pins)
select pg_temp.id('8', v, ${n}), pg_temp.id('5', 0, ${n}), v, 'SUBMITTED', pg_temp.id('1', 0, 2),
    now() - make_interval(mins => ${versions} - v + 1), pg_temp.hash('en' || v), 'Person 1', pg_temp.id('8', 0, ${n})::text
from generate_series(2, ${versions}) v;
insert into version_block (version_id, position, block_id, kind, text_id)
select pg_temp.id('8', v, ${n}), row_number() over (partition by v order by place) - 1, block_id, kind,
    pg_temp.id('7', 5000 + place, ${n})
from generate_series(2, ${versions}) v, composed;
insert into note_thread (id, edition_id, unit_id, kind, state, opened_by, opened_at, version)
select pg_temp.id('f', t, ${n}), pg_temp.id('5', 0, ${n}), pg_temp.id('a', t, ${n}), 'NOTE', 'OPEN', pg_temp.id('1', 0, 3), now(), 0
from generate_series(1, ${threads}) t;
insert into thread_message (id, thread_id, author_id, text, at)
select pg_temp.id('f', 1000 * said + t, ${n}), pg_temp.id('f', t, ${n}), pg_temp.id('1', 0, case said when 1 then 3 else 2 end),
    'Is the ferry of sentence ' || t || ' really in port?', now()
from generate_series(1, ${threads}) t, generate_series(1, 2) said
