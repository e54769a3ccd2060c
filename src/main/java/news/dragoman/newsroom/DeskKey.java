package news.dragoman.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of the desk ends, by the keys it is sorted by: what comes or goes meanwhile neither repeats a row nor
 * skips one.
 *
 * @param due far in the future where no time is set
 */
public record DeskKey(Instant due, int urgency, Instant movedAt, UUID edition) {

    private static final int PARTS = 4;

    /** A key by moment alone, for lists that have the latest first. */
    public static DeskKey latest(Instant movedAt, UUID edition) {
        return new DeskKey(Instant.EPOCH, 0, movedAt, edition);
    }

    /** As it stands in an address. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + "|" + urgency + "|" + movedAt + "|" + edition).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the database knows such a moment; it refuses to be asked for one a billion years away. */
    public static boolean storable(Instant moment) {
        return !moment.isBefore(Instant.EPOCH) && !moment.isAfter(DeskStatements.NEVER_DUE);
    }

    /** Read from an address; nothing where it is none of ours. */
    public static Optional<DeskKey> of(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            return parts.length != PARTS
                    ? Optional.empty()
                    : Optional.of(new DeskKey(
                                    Instant.parse(parts[0]),
                                    Integer.parseInt(parts[1]),
                                    Instant.parse(parts[2]),
                                    UUID.fromString(parts[3])))
                            .filter(key -> storable(key.due) && storable(key.movedAt));
        } catch (IllegalArgumentException | DateTimeException odd) {
            return Optional.empty();
        }
    }
}
