-- The keys that people have chosen for themselves, by action; an empty text is no key, and what is not in it has
-- everybody's.
alter table person add column keys jsonb not null default '{}';

-- What somebody found and replaced in a translation, in one go: the rows with their words before and after, so that it can
-- be taken back. It is unpublished text, read by whoever reads the working copy, like the words in unit_operation.
create table replacement (
    id         uuid primary key,
    edition_id uuid        not null references edition,
    -- The id of the wish: the same wish, sent again, finds its first answer.
    asked      uuid        not null,
    person_id  uuid        not null references person,
    at         timestamptz not null,
    done       jsonb       not null,
    undone_at  timestamptz,
    unique (person_id, asked)
);
create index replacement_of_edition on replacement (edition_id, person_id, at);
