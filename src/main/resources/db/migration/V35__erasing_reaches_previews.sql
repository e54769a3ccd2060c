-- For whom a preview was made lies where all words of the record lie: a name that is to go is sought there too.
do $$
begin
    execute 'create or replace view story_text as ' || rtrim(pg_get_viewdef('story_text'::regclass), E'; \n')
        || ' union all select e.story_id, p.for_whom_id from preview p join edition e on e.id = p.edition_id';
end $$;
