-- Everything that an editor's page shows of one edition read against its last submitted version, in one statement.
select json_build_object(
    'edition', to_json(e), 'story', to_json(s), 'desk', to_json(d),
    'editions', (select json_agg(o) from edition o where o.story_id = s.id),
    'reporters', (select json_agg(r) from edition_reporter r join edition o on o.id = r.edition_id where o.story_id = s.id),
    'bylines', (select json_agg(b) from byline b join edition o on o.id = b.edition_id where o.story_id = s.id),
    'sources', (select json_agg(p) from edition_source p join edition o on o.id = p.edition_id where o.story_id = s.id),
    'versions', (select json_agg(v) from version v join edition o on o.id = v.edition_id where o.story_id = s.id),
    'claims', (select json_agg(c) from claim c join edition o on o.id = c.edition_id
        where o.story_id = s.id and c.ended_at is null),
    'contributions', (select json_agg(c) from contribution c join edition o on o.id = c.edition_id where o.story_id = s.id),
    'signed', (select json_agg(g) from sign_off g join edition o on o.id = g.edition_id
        where o.story_id = s.id and g.void_at is null),
    'people', (select json_agg(p) from person p
        where p.id in (select r.person_id from edition_reporter r join edition o on o.id = r.edition_id where o.story_id = s.id
            union select c.person_id from claim c where c.edition_id = e.id and c.ended_at is null
            union select m.author_id from thread_message m join note_thread t on t.id = m.thread_id where t.edition_id = e.id)),
    'segments', (select json_agg(json_build_object('segment', g, 'text', t.content) order by g.position)
        from edition_source p join segment g on g.version_id = p.pinned_version_id join kept_text t on t.id = g.text_id
        where p.edition_id = e.id),
    'before', (select json_agg(json_build_object('block', b, 'text', t.content) order by b.position)
        from version_block b join kept_text t on t.id = b.text_id
        where b.version_id = (select v.id from version v where v.edition_id = e.id and v.cut_at = 'SUBMITTED'
            order by v.number desc limit 1)),
    'history', (select json_agg(h) from (select * from entry h where h.edition_id = e.id order by h.at desc limit 8) h),
    'operations', (select json_agg(o) from unit_operation o where o.edition_id = e.id),
    'suggestions', (select json_agg(o) from unit_suggestion o where o.edition_id = e.id),
    'threads', (select json_agg(json_build_object('thread', t,
            'said', (select json_agg(m order by m.at, m.id) from thread_message m where m.thread_id = t.id)) order by t.id)
        from note_thread t where t.edition_id = e.id),
    'units', (select json_agg(json_build_object('unit', u, 'links', (select json_agg(l) from unit_segment l where l.unit_id = u.id))
        order by u.position) from unit u where u.edition_id = e.id))::text
from edition e join story s on s.id = e.story_id join desk d on d.id = s.desk_id where e.id = ?
