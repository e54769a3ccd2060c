package news.dragoman.history;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids for things that are made before they are stored: UUIDs of version 7 (RFC 9562), which sort by time. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
