-- Photos of a story. What is kept of one was drawn anew from its picture alone; the file that came, its name and whatever
-- it said of camera, place and time are nowhere. The bytes lie in the store of photos, by the photo's id; a row is written
-- after them, so that no row is without them.
create table photo (
    id         uuid primary key,
    story_id   uuid        not null references story,
    -- SHA-256 of the picture in full size, as it is kept.
    digest     bytea       not null check (length(digest) = 32),
    media_type text        not null check (media_type in ('JPEG', 'PNG')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    bytes      bigint      not null check (bytes > 0),
    -- The same picture in smaller widths, each with its size, the narrowest first.
    renditions jsonb       not null,
    -- What must stay in view where it is cropped, from the upper left corner.
    focal_x    real        not null default 0.5 check (focal_x between 0 and 1),
    focal_y    real        not null default 0.5 check (focal_y between 0 and 1),
    -- Whether somebody whom it shows, or who wants it seen, gave it out.
    handout    boolean     not null default false,
    taken_on   date,
    place      text        not null default '',
    version    integer     not null default 0,
    added_by   uuid        not null references person,
    added_at   timestamptz not null,
    -- Out of the story; it can be put back.
    removed_by uuid references person,
    removed_at timestamptz,
    -- Whether anybody can still see it: a sealed one nobody, while its bytes stay; those of an erased one are gone.
    fate       text        not null default 'KEPT' check (fate in ('KEPT', 'SEALED', 'ERASED')),
    gone_at    timestamptz,
    check ((removed_by is null) = (removed_at is null)),
    check ((fate = 'KEPT') = (gone_at is null))
);
create index photo_of_story on photo (story_id, added_at);

-- A file on its way here. Its parts lie in the database: what was acknowledged is there after a restart, and on whichever
-- instance the next part comes to.
create table photo_upload (
    -- The page's or program's own: begun twice, it is one.
    id         uuid primary key,
    edition_id uuid        not null references edition,
    person_id  uuid        not null references person,
    length     bigint      not null check (length > 0),
    received   bigint      not null default 0 check (received between 0 and length),
    begun_at   timestamptz not null,
    -- What became of it.
    photo_id   uuid references photo,
    refusal    text,
    refused_of text[]      not null default '{}',
    check (photo_id is null or refusal is null)
);
create index photo_upload_over on photo_upload (begun_at);
create index photo_upload_of_person on photo_upload (person_id, begun_at);

create table photo_upload_part (
    upload_id uuid   not null references photo_upload on delete cascade,
    start     bigint not null check (start >= 0),
    bytes     bytea  not null,
    primary key (upload_id, start)
);

-- Where a photo was taken can be the very words that are to go: they are not taken from the past while they stand there,
-- and go from a photo that is out of the story.
do $$
declare
    was    text := pg_get_functiondef('standing_text(uuid)'::regprocedure);
    become text := replace(was, 'select r.line from redaction r',
        'select f.place from photo f where f.story_id = any (joined_stories(story)) and f.removed_at is null '
        || 'and f.fate = ''KEPT'' and f.place <> '''' union all select r.line from redaction r');
begin
    if become = was then
        raise exception 'standing_text is not as it was';
    end if;
    execute become;

    was := pg_get_functiondef('remove_text(uuid, timestamptz)'::regprocedure);
    become := replace(was, '(''publication_block'', ''text'',',
        '(''photo'', ''place'', ''id'', ''story_id = any ($1) and (removed_at is not null or fate <> ''''KEPT'''')''), '
        || '(''publication_block'', ''text'',');
    if become = was then
        raise exception 'remove_text is not as it was';
    end if;
    execute become;
end $$;
