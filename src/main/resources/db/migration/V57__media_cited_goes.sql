-- Media cited are words of a story too. They are not taken from the past while a text that is worked on, or an article that
-- readers have, still names them, and go with what is sealed or erased from articles that were replaced or withdrawn, and
-- from reports that were joined to another.

-- A list without the lines that say any of these words: such a line goes whole, as an address in it says who was meant.
create function cited_without(words text, sought text[]) returns text language sql immutable parallel safe as $$
    select string_agg(
        case when says_any(l.said, sought) then U&'\2588\2588\2588\2588\2588' else l.said end, E'\n' order by l.number)
    from unnest(string_to_array(words, E'\n')) with ordinality l (said, number)
$$;

do $$
declare
    was    text := pg_get_functiondef('standing_text(uuid)'::regprocedure);
    become text := replace(was, 'select r.line from redaction r',
        'select c.words from cited c join family e on e.id = c.edition_id where c.words <> '''' '
        || 'union all select p.cited from publication p where p.story_id = any (joined_stories(story)) '
        || 'and p.current and p.withdrawn_at is null and p.cited <> '''' '
        || 'union all select r.line from redaction r');
begin
    if become = was then
        raise exception 'standing_text is not as it was';
    end if;
    execute become;

    was := pg_get_functiondef('remove_text(uuid, timestamptz)'::regprocedure);
    become := replace(was, 'update text_removal t set done_at = remove_text.at', $part$for hit in
        select 'publication.cited' as lies, p.id as key, p.cited as said from publication p
        where p.story_id = any (stories) and (not p.current or p.withdrawn_at is not null) and says_any(p.cited, sought)
        union all
        select 'cited.words', c.edition_id, c.words from cited c join edition e on e.id = c.edition_id
        where e.story_id = any (stories) and e.joined_into is not null and says_any(c.words, sought)
    loop
        if r.kind = 'SEAL' then
            perform keep_sealed(removal, hit.lies, hit.key::text, hit.said, remove_text.at);
        end if;
        if hit.lies = 'publication.cited' then
            update publication p set cited = cited_without(hit.said, sought) where p.id = hit.key;
        else
            update cited c set words = cited_without(hit.said, sought) where c.edition_id = hit.key;
        end if;
        others := others + 1;
    end loop;

    update text_removal t set done_at = remove_text.at$part$);
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    execute become;
end $$;
