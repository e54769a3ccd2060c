-- A desk, and people: 1 writes, 2 translates, 3 edits and is chief; from 100 on each is a client of the storm.
insert into desk (id, version, code, names, zone, languages, default_targets, translation_lease_seconds,
    edit_lease_seconds, lease_warning_seconds, claim_limit, four_eyes, original_first, reporters_read_translations)
values (pg_temp.id('2', 0, 1), 0, 'mandarin', '{"en": "Mandarin desk", "zh-Hans": "普通话组"}', 'Asia/Shanghai',
    '{zh-Hans,en}', '{en}', 7200, 7200, 300, 1000000, 'REQUIRED', false, false);

insert into person (id, version, login, password_hash, active, sessions_valid_from, roles, languages, pairs, names, desk_id,
    ui_language, zone)
select pg_temp.id('1', 0, n), 0, 'person-' || n, 'none', true, now() - interval '400 days',
    case when n = 1 then '{REPORTER}' when n = 3 then '{EDITOR,CHIEF}' else '{TRANSLATOR}' end::text[],
    case when n = 3 then '{zh-Hans,en}' else '{}' end::text[],
    case when n in (1, 3) then '{}' else '{zh-Hans>en}' end::text[],
    jsonb_build_object('en', 'Person ' || n, 'zh-Hans', '第' || n || '人'), pg_temp.id('2', 0, 1), 'en', 'Asia/Shanghai'
from (select generate_series(1, 3) union all select generate_series(100, 231)) people (n);

-- Each is signed in: the secret of the browser's cookie is secret-1 and so on.
insert into person_session (id, person_id, created, last_seen, expires, device)
select encode(sha256(convert_to('secret-' || split_part(login, '-', 2), 'UTF8')), 'hex'), id, now(), now(),
    now() + interval '1 day', 'bench'
from person where login like 'person-%';
