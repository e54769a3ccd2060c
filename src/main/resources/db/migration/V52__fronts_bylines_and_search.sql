-- The month that readers find an article under: that of the time which stands on it, in its desk's zone.
alter table publication
    add column month date not null generated always as
        (date_trunc('month', first_published at time zone zone)::date) stored;
create index archive_of_language on publication (language, month, first_published desc, id desc) where current;

-- What a page of somebody's articles is found by: a digest of the name as printed, and of nothing else. It leads to nobody.
alter table publication_credit add column byline_key text;
update publication_credit
set byline_key = left(encode(sha256(convert_to(normalize(name, NFC), 'UTF8')), 'hex'), 12);
alter table publication_credit alter column byline_key set not null;
create index articles_of_byline on publication_credit (byline_key) where part = 'AUTHOR';

-- The words by which readers find what is before them, folded as the desk folds its own, and their n-grams. The database
-- keeps them at the end of whatever transaction publishes, suspends, redacts or withdraws: an article that readers cannot
-- see has none.
create table publication_words (
    publication_id  uuid primary key references publication on delete cascade,
    language        text        not null,
    first_published timestamptz not null,
    headline        text        not null,
    -- Headline, dek, dateline, byline and body.
    words           text        not null,
    -- Of all words; of the headline's once more, behind a '#'.
    grams           text[]      not null
);
create index publication_words_grams on publication_words using gin (grams);
create index publication_words_latest on publication_words (language, first_published desc, publication_id desc);

-- Of scripts without spaces every character and every pair of them; of others how each word begins; of Tibetan, which
-- parts syllables and not words, also each syllable with the beginning of the next.
create function publication_grams(folded text) returns text[] language sql immutable parallel safe as $$
    with word as (
        select w, length(w) as n, search_unspaced(w) as unspaced, lead(w) over (order by at) as next
        from unnest(string_to_array(btrim(folded), ' ')) with ordinality as t (w, at) where w <> '')
    select coalesce(array_agg(distinct gram), '{}') from (
        select substr(w, i, 1) from word cross join generate_series(1, n) as i where unspaced
        union all select substr(w, i, 2) from word cross join generate_series(1, n - 1) as i where unspaced
        union all select '^' || left(w, i) from word cross join generate_series(1, least(n, 10)) as i where not unspaced
        union all select '^' || left(w, 10) || ' ' || left(next, 1) from word
                  where w ~ '^[\u0f00-\u0fff]' and next ~ '^[\u0f00-\u0fff]') as g (gram)
$$;

-- What must be there for words that follow each other to be found, by the same rule; null where nothing can be looked for.
create function publication_sought(folded text) returns text[] language sql immutable parallel safe as $$
    with word as (
        select w, length(w) as n, search_unspaced(w) as unspaced, lead(w) over (order by at) as next
        from unnest(string_to_array(btrim(folded), ' ')) with ordinality as t (w, at) where w <> '')
    select array_agg(distinct gram) from (
        select w from word where unspaced and n = 1
        union all select substr(w, i, 2) from word cross join generate_series(1, n - 1) as i where unspaced
        union all select '^' || left(w, 10) from word where not unspaced
        union all select '^' || left(w, 10) || ' ' || left(next, 1) from word
                  where w ~ '^[\u0f00-\u0fff]' and next ~ '^[\u0f00-\u0fff]') as g (gram)
$$;

-- N-grams may all stand there and the words not: this pattern decides. A word is found by its beginning.
create function publication_pattern(folded text) returns text language sql immutable parallel safe return
    case when search_unspaced(btrim(folded)) then '%' else '% ' end || btrim(folded) || '%';

create function publication_words_refresh(id uuid) returns void language plpgsql as $$
begin
    delete from publication_words w where w.publication_id = id;
    insert into publication_words (publication_id, language, first_published, headline, words, grams)
    select f.id, f.language, f.first_published, f.headline, f.words,
           publication_grams(f.words) || array(select '#' || g from unnest(publication_grams(f.headline)) as g)
    from (select p.id, p.language, p.first_published, search_fold(p.headline) as headline,
                 search_fold(concat_ws(E'\n', p.headline, p.dek, p.dateline, p.byline, (
                     select string_agg(b.text, E'\n' order by b.position)
                     from publication_block b where b.publication_id = p.id))) as words
          from publication p
          where p.id = publication_words_refresh.id and p.current and not p.suspended and p.withdrawn_at is null) as f;
end $$;

create function publication_words_follow() returns trigger language plpgsql as $$
begin
    perform publication_words_refresh(new.id);
    return null;
end $$;

-- At the end of the transaction, when its paragraphs are there too.
create constraint trigger publication_words_follow after insert or update on publication
    deferrable initially deferred for each row execute function publication_words_follow();

select publication_words_refresh(id) from publication where current;
