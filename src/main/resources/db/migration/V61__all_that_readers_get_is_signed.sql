-- Which media and documents a text goes by is part of what is signed. A version keeps the list as it was typed; null where
-- it was cut before that, and has the content hash that it had. What is sealed or erased goes from versions too.
alter table version add column cited text;

-- So is when and where a photo was taken, which search engines and partners get: the day as ISO 8601 has it; empty where
-- nobody said, null where it was cut before that.
alter table version_photo add column taken text;
alter table version_photo add column place text;

do $$
declare
    was    text := pg_get_functiondef('remove_text(uuid, timestamptz)'::regprocedure);
    become text := replace(was, $part$union all
        select 'cited.words', c.edition_id$part$, $part$union all
        select 'version.cited', v.id, v.cited from version v join edition e on e.id = v.edition_id
        where e.story_id = any (stories) and says_any(v.cited, sought)
        union all
        select 'cited.words', c.edition_id$part$);
begin
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    was := become;
    become := replace(was, $part$('version', 'note', 'id',$part$, $part$('version_photo', 'place', 'version_id || '':'' || position', 'version_id in (select v.id from version v join edition e on e.id = v.edition_id where e.story_id = any ($1))'),
            ('version', 'note', 'id',$part$);
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    was := become;
    become := replace(was, $part$else
            update cited c set words$part$, $part$elsif hit.lies = 'version.cited' then
            update version v set cited = cited_without(hit.said, sought) where v.id = hit.key;
        else
            update cited c set words$part$);
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    execute become;
end $$;
