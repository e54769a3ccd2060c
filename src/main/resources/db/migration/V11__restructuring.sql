-- What was done to a translation's rows: merged, split, moved, left out, added, put back, and what of it was undone. Each
-- line holds the rows it touched as they stood before and as it left them, words and all: what an operation puts aside is
-- reached from here again. It is unpublished text, read by whoever reads the working copy.
create table unit_operation (
    id         uuid primary key,
    edition_id uuid        not null references edition,
    number     integer     not null check (number > 0),
    asked      uuid        not null,
    person_id  uuid        not null references person,
    stage      text        not null check (stage in ('TRANSLATION', 'EDIT')),
    kind       text        not null check (kind in ('MERGE', 'SPLIT', 'TAKE_APART', 'MOVE', 'MOVE_PARAGRAPH', 'START_PARAGRAPH',
                                                    'JOIN_PARAGRAPHS', 'OMIT', 'ADD', 'REMOVE', 'PUT_BACK', 'UNDO')),
    at         timestamptz not null,
    before     jsonb       not null,
    after      jsonb       not null,
    focus      uuid,
    undoes     uuid unique references unit_operation,
    unique (edition_id, number),
    -- The same wish, sent again, finds its first answer.
    unique (person_id, asked),
    check ((kind = 'UNDO') = (undoes is not null))
);

-- Whether leaving a sentence out wants a reason.
alter table desk add column omission_reason boolean not null default false;

-- The desk shows a headline that was split, put together or put in another order as it stands.
create trigger desk_follows_new after insert on unit for each row
    when (new.kind = 'HEADLINE' and new.text <> '') execute function desk_touch('edition');
create trigger desk_follows_gone after delete on unit for each row
    when (old.kind = 'HEADLINE' and old.text <> '') execute function desk_touch('edition');
create trigger desk_follows_order after update of position on unit for each row
    when (new.kind = 'HEADLINE' and old.position <> new.position) execute function desk_touch('edition');
