-- The media and documents that a text goes by, a line each: a name, and where there is one an address behind it. They stand
-- beside the working copy, in its language, and are frozen with the article.
create table cited (
    edition_id uuid primary key references edition,
    words      text    not null,
    version    integer not null
);
alter table publication add column cited text not null default '';
