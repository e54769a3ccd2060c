-- Units whose sentences left the source are taken out by whoever holds the translation. Their words are kept.
create table unit_dropped (
    id            uuid primary key,
    unit_id       uuid             not null unique,
    edition_id    uuid             not null references edition,
    block_id      uuid             not null,
    kind          text             not null,
    position      double precision not null,
    translator_id uuid references person,
    segments      uuid[]           not null,
    answers       uuid[]           not null,
    text_id       uuid             not null references kept_text,
    dropped_by    uuid             not null references person,
    at            timestamptz      not null
);
create index unit_dropped_of_edition on unit_dropped (edition_id, at);
create trigger unit_dropped_is_frozen before update or delete on unit_dropped for each row execute function refuse_change();

-- What a reporter would have otherwise in a text that an editor has in hand, or that is signed. Nothing is changed by it
-- until an editor takes it in.
create table block_suggestion (
    id           uuid primary key,
    edition_id   uuid        not null references edition,
    block_id     uuid        not null references block,
    suggested_by uuid        not null references person,
    at           timestamptz not null,
    -- The words it was made from, so that a change that somebody made meanwhile is seen.
    before_id    uuid        not null references kept_text,
    text_id      uuid        not null references kept_text,
    outcome      text check (outcome in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    closed_by    uuid references person,
    closed_at    timestamptz,
    check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null))
);
create index block_suggestion_open on block_suggestion (edition_id) where outcome is null;

-- A sent version is one that translations see.
do $$ begin
    execute replace(pg_get_functiondef('desk_refresh(uuid[])'::regprocedure),
                    $q$'SUBMITTED' end, 'SIGNED')$q$, $q$'SUBMITTED' end, 'SENT', 'SIGNED')$q$);
end $$;
