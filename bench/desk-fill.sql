-- Fills an empty, migrated database with stories, so that the desk can be looked at, and measured, at size:
--
--   psql -v stories=100000 -v live=5000 -f bench/desk-fill.sql ...
--
-- :stories in all, the first :live of them at work in every stage, the others published or spiked in the last three
-- years; an original in Simplified Chinese each, an English translation of nearly each, a Uyghur one of every third. Four
-- desks (fill-1 to fill-4) with their people: fill-reporter-1 to -40, fill-translator-1 to -40, fill-editor-1 to -20,
-- fill-chief-1. Nobody can sign in as one of them until they are given passwords. Needs a superuser, because it leaves
-- the triggers out and then fills what they would have kept.
set session_replication_role = replica;

insert into desk (id, version, code, names, zone, languages, default_targets, translation_lease_seconds, edit_lease_seconds,
                  lease_warning_seconds, claim_limit, four_eyes, original_first, reporters_read_translations)
select md5('desk' || n)::uuid, 0, 'fill-' || n, jsonb_build_object('en', 'Desk ' || n, 'zh-Hans', '第' || n || '部'),
       'Asia/Shanghai', '{zh-Hans,en,ug}', '{en}', 7200, 1800, 300, 3, 'REQUIRED', false, n = 2
from generate_series(1, 4) as n;

insert into person (id, version, login, password_hash, active, sessions_valid_from, roles, languages, pairs, names, desk_id,
                    ui_language, zone)
select md5(role || n)::uuid, 0, 'fill-' || lower(role) || '-' || n, '!', true, now(), array[role],
       case when role = 'EDITOR' then case n % 2 when 0 then '{en}' else '{zh-Hans}' end::text[] else '{zh-Hans}' end,
       case when role = 'TRANSLATOR' then case n % 4 when 0 then '{zh-Hans>ug}' else '{zh-Hans>en}' end::text[] else '{}' end,
       jsonb_build_object('en', initcap(role) || ' ' || n), md5('desk' || (1 + n % 4))::uuid, 'en', 'Asia/Shanghai'
from (values ('REPORTER', 40), ('TRANSLATOR', 40), ('EDITOR', 20), ('CHIEF', 1)) as roles (role, number),
     lateral generate_series(1, number) as n;

create temp table fill_story as
select n, n <= :live as live,
       (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5('s' || n), 1, 3) || '8'
        || substr(md5('s' || n), 4, 15))::uuid as id,
       at, md5('REPORTER' || (1 + n % 40))::uuid as reporter, md5('TRANSLATOR' || (1 + n % 40))::uuid as translator,
       md5('EDITOR' || (1 + n % 20))::uuid as editor,
       (array['望渡','银浦','石岭','澄河','苇城','双崖','上埠','禄渡','十年','长源'])[1 + n % 10]
         || (array['港口','学校','医院','水库','茶农','矿工','渔民','法院','铁路','市场'])[1 + (n / 10) % 10] as subject,
       (array['Wangdu','Yinpu','Shiling','Cheng River','Weicheng','Shuangya','Shangbu','Ludu','Shinian','Changyuan'])[1 + n % 10]
         || ' ' || (array['port','school','clinic','reservoir','tea farmers','miners','fishermen','court','railway','market'])[1 + (n / 10) % 10]
         as english
from (select n, case when n <= :live then now() - (n % 4320) * interval '1 minute'
                     else now() - interval '4 days' - (n % 1051200) * interval '90 seconds' end as at
      from generate_series(1, :stories) as n) as times;
create unique index on fill_story (n);

insert into story (id, slugline, desk_id, urgency, created_by, created_at, version)
select id, upper(replace(english, ' ', '-')) || '-' || n, md5('desk' || (1 + n % 4))::uuid, 1 + n % 9, reporter, at, 1
from fill_story;

create temp table fill_edition as
select s.*, l.language, l.number, md5(l.language || s.n)::uuid as edition_id,
       case when l.number = 1 then null else md5('zh-Hans' || s.n)::uuid end as source_id,
       case when s.n % 17 = 0 and not s.live then 'SPIKED'
            when not s.live then 'PUBLISHED'
            when l.number = 1 then (array['EDIT','EDIT','EDIT','EDIT','EDIT','EDIT','READY','EDIT','PUBLISHED','DRAFT'])[1 + s.n % 10]
            else (array['TRANSLATION','TRANSLATION','EDIT','TRANSLATION','READY','EDIT','TRANSLATION'])[1 + (s.n + l.number) % 7]
       end as stage,
       case when l.number = 1 then s.subject || '第' || s.n || '天仍未恢复' else s.english || ' still closed after ' || s.n || ' days' end
         as headline
from fill_story s, (values ('zh-Hans', 1), ('en', 2), ('ug', 3)) as l (language, number)
where l.number = 1 or not (s.live and s.n % 10 = 9) and (l.number = 2 or s.n % 3 = 0);
create index on fill_edition (edition_id);
analyze fill_edition;

insert into edition (id, story_id, language, kind, stage, left_stage, public_state, due, created_by, created_at, moved_at, version)
select edition_id, id, language, case number when 1 then 'ORIGINAL' else 'TRANSLATION' end, stage,
       case when stage = 'SPIKED' then 'EDIT' end, case when stage = 'PUBLISHED' then 'LIVE' else 'NONE' end,
       case when n % 3 = 0 then null when live then now() + (n % 1440 - 200) * interval '1 minute' else at + interval '1 day' end,
       reporter, at, at + number * interval '7 minutes', 3
from fill_edition;

insert into edition_reporter (edition_id, person_id, added_by, added_at)
select edition_id, reporter, reporter, at from fill_edition where number = 1;
insert into byline (edition_id, position, person_id) select edition_id, 0, reporter from fill_edition where number = 1;
insert into contribution (edition_id, person_id, stage, first_at, last_at)
select edition_id, case number when 1 then reporter else translator end, case number when 1 then 'DRAFT' else 'TRANSLATION' end, at, at
from fill_edition where number = 1 or stage <> 'TRANSLATION' or n % 4 = 0;

-- A version of whatever was filed or submitted, with its headline and a paragraph.
create temp table fill_version as
select *, md5('v' || edition_id)::uuid as version_id, md5('t' || edition_id)::uuid as text_id
from fill_edition where stage not in ('DRAFT', 'TRANSLATION');
insert into kept_text (id, salt, digest, content)
select text_id, decode(md5(text_id::text), 'hex'), sha256(convert_to(headline, 'UTF8')), headline from fill_version;
insert into version (id, edition_id, number, cut_at, author_id, at, content_hash, byline, pins)
select version_id, edition_id, 1, case number when 1 then 'FILED' else 'SUBMITTED' end, reporter, at,
       sha256(convert_to(headline, 'UTF8')), 'Reporter', ''
from fill_version;
insert into version_block (version_id, position, block_id, kind, text_id)
select version_id, 0, md5('b' || edition_id)::uuid, 'HEADLINE', text_id from fill_version;
insert into segment (version_id, position, segment_id, block_id, kind, text_id)
select version_id, 0, md5('g' || edition_id)::uuid, md5('b' || edition_id)::uuid, 'HEADLINE', text_id
from fill_version where number = 1;
insert into edition_source (edition_id, source_id, pinned_version_id, aligned_version_id, position)
select edition_id, source_id, md5('v' || source_id)::uuid, md5('v' || source_id)::uuid, 0 from fill_edition where number > 1;

insert into block (id, edition_id, kind, position, text, version, changed_by, changed_at, removed)
select md5('b' || edition_id || p)::uuid, edition_id, case p when 0 then 'HEADLINE' else 'PARAGRAPH' end, p,
       case p when 0 then headline else headline || '。第' || p || '段。' end, 1, reporter, at, false
from fill_edition, lateral generate_series(0, case when live then 4 else 1 end) as p where number = 1;
insert into unit (id, edition_id, block_id, kind, position, text, confirmed, version)
select md5('u' || edition_id || p)::uuid, edition_id, md5('c' || edition_id || p)::uuid,
       case p when 0 then 'HEADLINE' else 'PARAGRAPH' end, p,
       case when stage = 'TRANSLATION' and n % 4 <> 0 then '' when p = 0 then headline else headline || '.' end, n % 2 = 0, 1
from fill_edition, lateral generate_series(0, case when live then 6 else 1 end) as p where number > 1;

-- Every third of what can be held is held, one in ten of these over time; as many a person as no desk would allow.
insert into claim (id, edition_id, person_id, stage, started_at, until)
select md5('k' || edition_id)::uuid, edition_id, case stage when 'EDIT' then editor else translator end, stage, now() - interval '1 hour',
       now() + case when n % 30 = 0 then interval '-5 minutes' else interval '50 minutes' end
from fill_edition where live and stage in ('TRANSLATION', 'EDIT') and n % 3 = 0;
insert into sign_off (id, edition_id, version_id, content_hash, person_id, at)
select md5('o' || edition_id)::uuid, edition_id, version_id, sha256(convert_to(headline, 'UTF8')), editor, at
from fill_version where stage = 'READY' or stage = 'PUBLISHED';
insert into entry (id, story_id, edition_id, step, from_stage, to_stage, actor_id, subject_id, at)
select md5('e' || edition_id)::uuid, id, edition_id,
       case stage when 'DRAFT' then 'WRITE' when 'TRANSLATION' then case when n % 11 = 0 then 'RETURN' else 'REQUEST' end
                  when 'EDIT' then case number when 1 then 'FILE' else 'SUBMIT' end when 'READY' then 'SIGN_OFF'
                  when 'PUBLISHED' then 'PUBLISH' else 'SPIKE' end,
       case when stage in ('DRAFT', 'TRANSLATION') then null else 'EDIT' end, stage, reporter,
       case when stage = 'TRANSLATION' and n % 11 = 0 then translator end, at
from fill_edition;

do $$
begin
    for lot in 0 .. (select max(n) from fill_story) by 50 loop
        perform desk_refresh(array(select id from fill_story where n > lot and n <= lot + 50));
    end loop;
end $$;

-- Of what was published a fifth had to follow a correction; nearly all have.
insert into task (id, story_id, edition_id, source_id, entry_id, cause, opened_at, outcome, closed_at)
select md5('task' || edition_id)::uuid, id, edition_id, source_id, md5('entry' || edition_id)::uuid, 'CORRECTION', at + interval '1 day',
       case when n % 50 > 0 then 'FOLLOWED' end, case when n % 50 > 0 then at + interval '26 hours' end
from fill_edition where stage = 'PUBLISHED' and number = 2 and n % 5 = 0;

set session_replication_role = origin;
drop table fill_story, fill_edition, fill_version;
analyze;
