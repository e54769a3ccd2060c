-- Secret links by which somebody outside reads one version of an edition. Nothing of it is ever changed: a link that is
-- taken back has a line that says so, and every opening has one. Where an opening came from is not kept.
create table preview (
    id          uuid primary key,
    edition_id  uuid        not null references edition,
    version_id  uuid        not null references version,
    -- For whom it is: a name, which lies where all words of the record lie.
    for_whom_id uuid        not null references kept_text,
    -- Of the secret, which is stored nowhere.
    hash        text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    made_by     uuid        not null references person,
    made_at     timestamptz not null,
    expires     timestamptz not null check (expires > made_at)
);
create index preview_of_edition on preview (edition_id, made_at);
create trigger preview_is_append_only before update or delete on preview
    for each row execute function refuse_change();

create table preview_end (
    preview_id uuid primary key references preview,
    ended_by   uuid        not null references person,
    at         timestamptz not null
);
create trigger preview_end_is_append_only before update or delete on preview_end
    for each row execute function refuse_change();

create table preview_opening (
    id         uuid primary key,
    preview_id uuid        not null references preview,
    at         timestamptz not null
);
create index preview_opening_of_preview on preview_opening (preview_id, at);
create trigger preview_opening_is_append_only before update or delete on preview_opening
    for each row execute function refuse_change();
