-- Photos in the text. What is said about one are blocks like others, three of them; which photo they are about is said once
-- and for ever, by block, so that it holds in whatever stage, version or row the block stands.
create table photo_block (
    block_id uuid primary key,
    photo_id uuid not null references photo
);
create index blocks_about_photo on photo_block (photo_id);
create trigger photo_block_is_append_only before update or delete on photo_block for each row execute function refuse_change();

alter table block drop constraint block_kind_check;
alter table block add constraint block_kind_check
    check (kind in ('HEADLINE', 'DEK', 'DATELINE', 'PARAGRAPH', 'SUBHEAD', 'CAPTION', 'ALT', 'CREDIT'));
alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check
    check (kind in ('HEADLINE', 'DEK', 'DATELINE', 'PARAGRAPH', 'SUBHEAD', 'CAPTION', 'ALT', 'CREDIT'));

-- The photos that a version shows: the picture itself by its digest, what stays in sight of it (thousandths), and whether
-- it was handed out.
create table version_photo (
    version_id uuid    not null references version,
    position   integer not null,
    photo_id   uuid    not null references photo,
    digest     bytea   not null check (length(digest) = 32),
    across     integer not null check (across between 0 and 1000),
    down       integer not null check (down between 0 and 1000),
    handout    boolean not null,
    primary key (version_id, position),
    unique (version_id, photo_id)
);
create trigger version_photo_is_frozen before update or delete on version_photo for each row execute function refuse_change();

-- The hash of a version is over its photos too; one without any has the hash that it would have had.
create or replace function record_version_of(the_version uuid) returns bytea language plpgsql as $$
declare
    v      version;
    pinch  bytea;
    known  bytea;
    spoken text;
begin
    select hash into known from record_version where version_id = the_version;
    if known is not null then
        return known;
    end if;
    select * into strict v from version where id = the_version;
    pinch := uuid_send(gen_random_uuid());
    spoken := concat_ws(E'\n', 'dragoman version 1', v.edition_id, v.number, v.cut_at, record_time(v.at),
        commitment(pinch, v.author_id), v.weight, encode(v.content_hash, 'hex'),
        'pins ' || replace(v.pins, E'\n', ','),
        (select string_agg(concat_ws(' ', 'block', b.block_id, b.kind, encode(k.digest, 'hex')), E'\n' order by b.position)
         from version_block b join kept_text k on k.id = b.text_id where b.version_id = v.id),
        (select string_agg(concat_ws(' ', 'sentence', s.segment_id, s.block_id, s.kind, encode(k.digest, 'hex')), E'\n' order by s.position)
         from segment s join kept_text k on k.id = s.text_id where s.version_id = v.id),
        (select string_agg(concat_ws(' ', 'unit', u.unit_id, u.block_id, u.kind,
                case when u.confirmed then 'confirmed' else 'open' end, case when u.omitted then 'omitted' else 'written' end,
                '[' || array_to_string(u.segments, ',') || ']', '[' || array_to_string(u.answers, ',') || ']',
                encode(k.digest, 'hex')), E'\n' order by u.position)
         from version_unit u join kept_text k on k.id = u.text_id where u.version_id = v.id),
        (select string_agg(concat_ws(' ', 'photo', p.photo_id, encode(p.digest, 'hex'), p.across, p.down,
                case when p.handout then 'handout' else 'own' end,
                '[' || coalesce((select string_agg(b.block_id::text, ',' order by b.position)
                                 from version_block b join photo_block a on a.block_id = b.block_id
                                 where b.version_id = v.id and a.photo_id = p.photo_id), '') || ']'), E'\n' order by p.position)
         from version_photo p where p.version_id = v.id));
    known := sha256(convert_to(spoken, 'UTF8'));
    insert into record_version (version_id, author_salt, hash) values (v.id, pinch, known);
    return known;
end $$;
