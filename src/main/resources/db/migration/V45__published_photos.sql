-- A photo as readers see it, with the words of the article's language, frozen with the article. Its bytes are copies of
-- their own in the store, by story and digest: nothing of what is not published is reached from here.
create table publication_photo (
    publication_id uuid    not null references publication,
    position       integer not null check (position >= 0),
    -- The photo that it is a copy of, as the story knows it; leads to nothing that readers reach.
    photo_id       uuid    not null,
    -- How many blocks of the body stand before it.
    place_in_body  integer not null check (place_in_body >= 0),
    lede           boolean not null,
    digest         bytea   not null check (length(digest) = 32),
    media_type     text    not null check (media_type in ('JPEG', 'PNG')),
    width          integer not null check (width > 0),
    height         integer not null check (height > 0),
    renditions     jsonb   not null,
    focal_x        real    not null check (focal_x between 0 and 1),
    focal_y        real    not null check (focal_y between 0 and 1),
    alt            text    not null,
    caption        text    not null,
    credit         text    not null,
    handout        boolean not null,
    taken_on       date,
    place          text    not null,
    -- Taken out for good: its place stays, and nothing else.
    redacted       boolean not null default false,
    primary key (publication_id, position)
);
create unique index one_lede_photo on publication_photo (publication_id) where lede;
create index publication_photo_copies on publication_photo (digest);

do $$
declare
    was    text := pg_get_functiondef('standing_text(uuid)'::regprocedure);
    become text := replace(was, 'select r.line from redaction r',
        'select t.words from publication_photo f join publication p on p.id = f.publication_id '
        || 'cross join lateral (values (f.alt), (f.caption), (f.credit), (f.place)) t (words) '
        || 'where p.story_id = any (joined_stories(story)) and p.current and p.withdrawn_at is null and t.words <> '''' '
        || 'union all select r.line from redaction r');
begin
    if become = was then
        raise exception 'standing_text is not as it was';
    end if;
    execute become;

    was := pg_get_functiondef('remove_text(uuid, timestamptz)'::regprocedure);
    become := was;
    for i in 1..4 loop
        become := replace(become, '(''publication_block'', ''text'',',
            '(''publication_photo'', ''' || (array['alt', 'caption', 'credit', 'place'])[i]
            || ''', ''publication_id || '''':'''' || position'', ''publication_id in (select p.id from publication p where '
            || 'p.story_id = any ($1) and (not p.current or p.withdrawn_at is not null))''), '
            || '(''publication_block'', ''text'',');
    end loop;
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    execute become;
end $$;
