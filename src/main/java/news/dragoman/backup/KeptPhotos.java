package news.dragoman.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Which files of the store of photos an installation needs: those that a row speaks of, and no others. */
final class KeptPhotos {

    /** As {@link news.dragoman.media.Keys} names them. */
    private static final String KEYS = """
        select key from (
            select 'photos/' || p.id || '/master.' || case p.media_type when 'JPEG' then 'jpg' else 'png' end as key
            from photo p where p.fate <> 'ERASED'
            union all
            select 'photos/' || p.id || '/' || (r ->> 'width') || '.' || case p.media_type when 'JPEG' then 'jpg' else 'png' end
            from photo p cross join jsonb_array_elements(p.renditions) r where p.fate <> 'ERASED'
            union
            select 'published/' || p.story_id || '/' || encode(f.digest, 'hex') || '/' || (r ->> 'width') || '.'
                || case f.media_type when 'JPEG' then 'jpg' else 'png' end
            from publication_photo f join publication p on p.id = f.publication_id
                cross join jsonb_array_elements(f.renditions) r where p.current and not f.redacted) k
        order by key""";

    private KeptPhotos() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select to_regclass('publication_photo') is not null")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return keys; // a database from before there were photos
                }
            }
            try (ResultSet row = statement.executeQuery(KEYS)) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
        }
        return keys;
    }
}
