-- Why a text was returned, in the editor's own words, is sought too when words are to go.
do $$
begin
    execute 'create or replace view story_text as ' || rtrim(pg_get_viewdef('story_text'::regclass), E'; \n')
        || ' union all select e.story_id, p.words_id from return_point p join return_slip s on s.id = p.slip_id'
        || ' join edition e on e.id = s.edition_id where p.words_id is not null';
end $$;
