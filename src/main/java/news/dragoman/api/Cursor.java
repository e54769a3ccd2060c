package news.dragoman.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.DeskKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended: the last row's keys, so that what is added meanwhile neither repeats nor skips a row.
 * Opaque to programs.
 */
record Cursor(Instant at, UUID id) {
    static final int MOST = 100;
    static final int USUAL = 25;

    /** @throws Fault if it is none of ours */
    static Optional<Cursor> of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var parts = List.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", -1));
            if (parts.size() != 2) {
                throw new Fault(ProblemKind.MALFORMED, "cursor");
            }
            Instant at = Instant.parse(parts.get(0));
            if (!DeskKey.storable(at)) {
                throw new Fault(ProblemKind.MALFORMED, "cursor");
            }
            return Optional.of(new Cursor(at, UUID.fromString(parts.get(1))));
        } catch (IllegalArgumentException | DateTimeException odd) {
            throw new Fault(ProblemKind.MALFORMED, "cursor");
        }
    }

    /** How many rows a page has. @throws Fault if it is out of range */
    static int size(@Nullable Integer limit) {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > MOST) {
            throw new Fault(ProblemKind.MALFORMED, "limit");
        }
        return limit;
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
