package news.dragoman.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.database.StormLedger.Deed;
import news.dragoman.database.StormLedger.Text;

/** What must be true of the database after any crash: of each row that somebody was told of, and of all together. */
final class StormAudit {

    /** What is half done, each as a query that finds nothing in a sound database. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("a stage that the last entry does not tell", """
            select e.id from edition e where not exists (
                select from entry n where n.edition_id = e.id and n.to_stage = e.stage
                    and n.at = (select max(l.at) from entry l where l.edition_id = e.id))""");
        NEVER.put("an edition without the entry that began it", """
            select e.id from edition e where (select count(*) from entry n where n.edition_id = e.id
                and n.step = case e.kind when 'ORIGINAL' then 'WRITE' else 'REQUEST' end) <> 1""");
        NEVER.put("a story without an edition", """
            select s.id from story s where not exists (select from edition e where e.story_id = s.id)""");
        NEVER.put("an original without headline, reporter or byline", """
            select e.id from edition e where e.kind = 'ORIGINAL' and not (
                exists (select from block b where b.edition_id = e.id and b.kind = 'HEADLINE')
                and exists (select from edition_reporter r where r.edition_id = e.id)
                and exists (select from byline l where l.edition_id = e.id))""");
        NEVER.put("a filed original without its translation", """
            select e.id from edition e where e.kind = 'ORIGINAL' and e.stage <> 'DRAFT' and not exists (
                select from edition_source s join version v on v.id = s.pinned_version_id
                where s.source_id = e.id and v.edition_id = e.id)""");
        NEVER.put("a translation without units for its source's sentences", """
            select t.id from edition t join edition_source s on s.edition_id = t.id
                join segment g on g.version_id = s.pinned_version_id
            where not exists (select from unit u join unit_segment l on l.unit_id = u.id
                where u.edition_id = t.id and l.segment_id = g.segment_id)""");
        NEVER.put("a claim outside the stage that it is for", """
            select c.id from claim c join edition e on e.id = c.edition_id
            where c.ended_at is null and c.stage <> e.stage""");
        NEVER.put("two claims at one time", """
            select a.id from claim a join claim b on a.edition_id = b.edition_id and a.id < b.id
            where tstzrange(a.started_at, coalesce(a.ended_at, 'infinity'))
                && tstzrange(b.started_at, coalesce(b.ended_at, 'infinity'))""");
        NEVER.put("a claim without its entry", """
            select c.edition_id from claim c group by 1 having count(*) <> (
                select count(*) from entry n where n.edition_id = c.edition_id and n.step in ('CLAIM', 'RETURN'))""");
        NEVER.put("an entry that cuts a version, without it", """
            select n.id from entry n where n.step in ('FILE', 'SUBMIT', 'SIGN_OFF') and not exists (
                select from version v where v.id = n.version_id and v.edition_id = n.edition_id)""");
        NEVER.put("a version that no entry cut, or numbered with a gap", """
            select v.id from version v where not exists (select from entry n where n.version_id = v.id)
                or v.number > (select count(*) from version o where o.edition_id = v.edition_id)""");
        NEVER.put("a version without its blocks, sentences or units", """
            select v.id from version v join edition e on e.id = v.edition_id
            where not exists (select from version_block b where b.version_id = v.id)
                or e.kind = 'ORIGINAL' and not exists (select from segment g where g.version_id = v.id)
                or e.kind = 'TRANSLATION' and not exists (select from version_unit u where u.version_id = v.id)""");
        NEVER.put("ready or published without the sign-off of that very text", """
            select e.id from edition e where e.stage in ('READY', 'PUBLISHED') and (
                select count(*) from sign_off s join version v on v.id = s.version_id
                where s.edition_id = e.id and s.void_at is null and s.content_hash = v.content_hash) <> 1""");
        NEVER.put("a sign-off that stands for a text still being changed", """
            select s.id from sign_off s join edition e on e.id = s.edition_id
            where s.void_at is null and e.stage not in ('READY', 'PUBLISHED')""");
        NEVER.put("published otherwise than by one article", """
            select e.id from edition e where (select count(*) from publication p
                where p.edition_id = e.id and p.current) <> case when e.stage = 'PUBLISHED' then 1 else 0 end""");
        NEVER.put("an article other than what was signed, or without its words", """
            select p.id from publication p left join sign_off s on s.id = p.sign_off_id
            where s.content_hash is distinct from p.content_hash
                or not exists (select from publication_block b where b.publication_id = p.id)""");
        NEVER.put("a changed text without the name of who changed it in the credits", """
            select u.id from unit u where u.changed_by is not null and not exists (select from contribution c
                where c.edition_id = u.edition_id and c.person_id = u.changed_by)""");
        NEVER.put("a text at another version than it was saved times", """
            select u.id from unit u
            where u.version <> (select count(*) from save_receipt r where r.target_id = u.id)""");
        NEVER.put("a wish that is kept without its answer", """
            select key from kept_answer where status is null or body is null""");
    }

    private final Connection connection;

    StormAudit(Connection connection) {
        this.connection = connection;
    }

    /** Everything that is wrong; nothing in a sound database. */
    List<String> faults(List<StormLedger> ledgers) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
            List<String> rows = strings(never.getValue());
            if (!rows.isEmpty()) {
                faults.add(never.getKey() + ": " + rows);
            }
        }
        Map<String, Integer> stories = stories();
        Map<Deed, Integer> deeds = deeds();
        Map<UUID, Text> texts = texts();
        for (StormLedger ledger : ledgers) {
            faults.addAll(ledger.differences(stories, deeds, texts));
        }
        return faults;
    }

    private List<String> strings(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private Map<String, Integer> stories() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select slugline, count(*) from story group by 1")) {
            Map<String, Integer> found = new HashMap<>();
            while (row.next()) {
                found.put(row.getString(1), row.getInt(2));
            }
            return found;
        }
    }

    private Map<Deed, Integer> deeds() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select edition_id, step, count(*) from entry group by 1, 2")) {
            Map<Deed, Integer> found = new HashMap<>();
            while (row.next()) {
                found.put(new Deed(row.getObject(1, UUID.class), row.getString(2)), row.getInt(3));
            }
            return found;
        }
    }

    private Map<UUID, Text> texts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id, text, version from block union all select id, text, version from unit")) {
            Map<UUID, Text> found = new HashMap<>();
            while (row.next()) {
                found.put(row.getObject(1, UUID.class), new Text(row.getString(2), row.getInt(3)));
            }
            return found;
        }
    }
}
