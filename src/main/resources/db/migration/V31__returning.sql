-- Why an editor sends a text back: a list that each desk keeps, worded in each language of the interface.
create table return_reason (
    id       uuid primary key,
    desk_id  uuid    not null references desk,
    position integer not null,
    -- What is returned for it.
    fits     text    not null check (fits in ('BOTH', 'TRANSLATION', 'ORIGINAL')),
    words    jsonb   not null,
    retired  boolean not null default false
);
create index return_reason_of_desk on return_reason (desk_id, position);

-- What a desk begins with; it is the desk's own from then on.
create table usual_return_reason (
    position integer primary key,
    fits     text  not null,
    words    jsonb not null
);
insert into usual_return_reason values
    (1, 'TRANSLATION', '{"en": "The meaning is another one", "zh-Hans": "意思与原文不符"}'),
    (2, 'TRANSLATION', '{"en": "Something is missing", "zh-Hans": "有漏译"}'),
    (3, 'TRANSLATION', '{"en": "Something is there that the source does not say", "zh-Hans": "有原文没有的内容"}'),
    (4, 'BOTH', '{"en": "Numbers, dates or units are wrong", "zh-Hans": "数字、日期或单位有误"}'),
    (5, 'BOTH', '{"en": "Names or terms are not as we write them", "zh-Hans": "人名、译名或术语不合规范"}'),
    (6, 'BOTH', '{"en": "A quotation is not word for word", "zh-Hans": "引语不准确"}'),
    (7, 'BOTH', '{"en": "It does not read well", "zh-Hans": "行文不通顺"}'),
    (8, 'BOTH', '{"en": "Headline or lead must be rewritten", "zh-Hans": "标题或导语需要重写"}'),
    (9, 'ORIGINAL', '{"en": "It does not say where this is from", "zh-Hans": "没有交代消息来源"}'),
    (10, 'ORIGINAL', '{"en": "Whoever is accused has no voice in it", "zh-Hans": "缺少当事人的回应"}');

create function give_usual_return_reasons() returns trigger language plpgsql as $$
begin
    insert into return_reason (id, desk_id, position, fits, words)
    select gen_random_uuid(), new.id, position, fits, words from usual_return_reason;
    return null;
end
$$;
create trigger desk_begins_with_return_reasons after insert on desk
    for each row execute function give_usual_return_reasons();
insert into return_reason (id, desk_id, position, fits, words)
select gen_random_uuid(), desk.id, u.position, u.fits, u.words from desk cross join usual_return_reason u;

-- A return, with the version that came to the editor and what was open in the margin.
create table return_slip (
    id          uuid primary key,
    edition_id  uuid        not null references edition,
    entry_id    uuid        not null unique,
    version_id  uuid references version,
    returned_by uuid        not null references person,
    returned_at timestamptz not null,
    threads     uuid[]      not null
);
create index return_slip_of_edition on return_slip (edition_id, returned_at);

-- One thing that it was returned for: a reason of the list, or free words.
create table return_point (
    id          uuid primary key,
    slip_id     uuid    not null references return_slip,
    position    integer not null,
    reason_id   uuid references return_reason,
    words_id    uuid references kept_text,
    answered_by uuid references person,
    answered_at timestamptz,
    answer      text,
    check (num_nonnulls(reason_id, words_id) = 1),
    check ((answered_by is null) = (answered_at is null))
);
create index return_point_of_slip on return_point (slip_id, position);
