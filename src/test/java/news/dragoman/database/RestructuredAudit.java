package news.dragoman.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be true of restructured translations and of sources that move, whatever was killed when. */
final class RestructuredAudit {

    /** What is half done, each as a query that finds nothing in a sound database. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("a sentence that nothing answers", """
            select s.edition_id || ' ' || g.segment_id from edition_source s
                join segment g on g.version_id = s.aligned_version_id
            where not exists (select from unit u join unit_segment l on l.unit_id = u.id
                where u.edition_id = s.edition_id and l.segment_id = g.segment_id)""");
        NEVER.put("a sentence both answered and left out, or left out twice", """
            select u.edition_id || ' ' || l.segment_id from unit u join unit_segment l on l.unit_id = u.id
            group by u.edition_id, l.segment_id having bool_or(u.omitted) and count(*) > 1""");
        NEVER.put("a sentence that one row answers twice", """
            select l.unit_id || ' ' || l.segment_id from unit_segment l group by l.unit_id, l.segment_id having count(*) > 1""");
        NEVER.put("a link to a version of something else than its source", """
            select u.id from unit u join unit_segment l on l.unit_id = u.id join version v on v.id = l.version_id
            where not exists (select from edition_source s where s.edition_id = u.edition_id and s.source_id = v.edition_id)""");
        NEVER.put("a link to a sentence that the version which was read does not have", """
            select u.id from unit u join unit_segment l on l.unit_id = u.id
            where not exists (select from segment g where g.version_id = l.version_id and g.segment_id = l.segment_id)""");
        NEVER.put("a translation at work that is not aligned with the newest version of its source", """
            select s.edition_id from edition_source s join edition e on e.id = s.edition_id
                join version a on a.id = s.aligned_version_id
            where e.stage in ('TRANSLATION', 'EDIT') and exists (select from version v
                where v.edition_id = s.source_id and v.number > a.number and v.content_hash <> a.content_hash
                    and v.number = (select max(number) from version where edition_id = s.source_id))""");
        NEVER.put("a pin ahead of what the units are aligned with", """
            select s.edition_id from edition_source s join version p on p.id = s.pinned_version_id
                join version a on a.id = s.aligned_version_id where p.number > a.number""");
        NEVER.put("a block of two kinds, or torn apart by another", """
            select block_id from (select edition_id, block_id, kind,
                row_number() over (partition by edition_id order by position, id)
                  - row_number() over (partition by edition_id, block_id order by position, id) as run from unit) rows
            group by edition_id, block_id having count(distinct kind) > 1 or count(distinct run) > 1""");
        NEVER.put("two rows at one place", """
            select edition_id from unit group by edition_id, position having count(*) > 1""");
        NEVER.put("operations with a gap", """
            select edition_id from unit_operation group by edition_id having max(number) <> count(*)""");
        NEVER.put("an undone operation without what undid it, or the other way round", """
            select id from unit_operation where (kind = 'UNDO') <> (undoes is not null)""");
        NEVER.put("a row that the last operation left and that is not there", """
            select o.id from unit_operation o, jsonb_array_elements(o.after -> 'rows') r
            where o.number = (select max(number) from unit_operation where edition_id = o.edition_id)
                and not exists (select from unit u where u.id = (r -> 'row' ->> 'id')::uuid
                    and u.edition_id = o.edition_id and u.block_id = (r -> 'row' ->> 'block')::uuid)
                and not exists (select from unit_dropped d where d.unit_id = (r -> 'row' ->> 'id')::uuid)""");
        NEVER.put("a row that the last operation took away and that is there", """
            select o.id from unit_operation o, jsonb_array_elements(o.before -> 'rows') r
            where o.number = (select max(number) from unit_operation where edition_id = o.edition_id)
                and exists (select from unit u where u.id = (r -> 'row' ->> 'id')::uuid)
                and not exists (select from jsonb_array_elements(o.after -> 'rows') a
                    where a -> 'row' ->> 'id' = r -> 'row' ->> 'id')""");
        NEVER.put("an entry that sends a version, without it", """
            select n.id from entry n where n.step = 'UPDATE_SOURCE' and not exists (
                select from version v where v.id = n.version_id and v.edition_id = n.edition_id and v.cut_at = 'SENT')""");
        NEVER.put("a sent version without the words that it froze in the working copy or a later version", """
            select v.id from version v where v.cut_at = 'SENT' and not exists (select from entry n where n.version_id = v.id)""");
        NEVER.put("a wish that is kept without its answer", """
            select key from kept_answer where status is null or body is null""");
    }

    private RestructuredAudit() {}

    /** Everything that is wrong; nothing in a sound database. */
    static List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        for (var never : NEVER.entrySet()) {
            try (ResultSet row = connection.createStatement().executeQuery(never.getValue())) {
                while (row.next()) {
                    faults.add(never.getKey() + ": " + row.getString(1));
                }
            }
        }
        return faults;
    }
}
