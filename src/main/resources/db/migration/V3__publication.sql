-- What readers see, frozen. Nothing here refers to a working text.
create table publication (
    id              uuid primary key,
    sign_off_id     uuid        not null unique,
    edition_id      uuid        not null,
    story_id        uuid        not null,
    language        text        not null,
    key             text        not null,
    slug            text        not null,
    headline        text        not null,
    dek             text        not null,
    dateline        text        not null,
    byline          text        not null,
    credit_line     text        not null,
    desk_name       text        not null,
    zone            text        not null,
    content_hash    bytea       not null,
    first_published timestamptz not null,
    published_at    timestamptz not null,
    current         boolean     not null
);
create unique index one_current_publication on publication (edition_id) where current;
create unique index publication_key on publication (key) where current;
create index front_of_language on publication (language, first_published desc, id desc) where current;
create index languages_of_story on publication (story_id) where current;

create table publication_block (
    publication_id uuid    not null references publication,
    position       integer not null,
    kind           text    not null check (kind in ('PARAGRAPH', 'SUBHEAD')),
    text           text    not null,
    primary key (publication_id, position)
);
