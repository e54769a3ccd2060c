-- What is published gets ${paragraphs} paragraphs of thirty words, of two thousand that there are, and is found by them.
create function pg_temp.word(seed text) returns text immutable language sql as
$$ select translate(substr(md5((('x' || substr(md5(seed), 1, 8))::bit(32)::bigint % 2000)::text), 1, 6), '0123456789', 'ghijklmnop') $$;
insert into publication_block (publication_id, position, kind, text)
select p.id, b, 'PARAGRAPH', (select string_agg(pg_temp.word(p.key || ' ' || b || ' ' || w), ' ') from generate_series(1, 30) w)
from publication p, generate_series(1, ${paragraphs}) b;
select publication_words_refresh(id) from publication
