package news.dragoman.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One announcement, when it arrived here.
 *
 * @param story of the edition; null where it speaks of a person, or of readers' comments
 * @param subject the edition that changed, or the person who was told something; null for readers' comments
 */
record Heard(Instant at, @Nullable UUID story, @Nullable UUID subject) {

    static final String EDITION = "edition";
    static final String PERSON = "person";

    /** Said by the database itself, whatever changed a comment. */
    static final String COMMENTS = "comments";

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SAID =
            Pattern.compile(EDITION + " (" + ID + ") (" + ID + ")|" + PERSON + " (" + ID + ")");

    /** What was said; empty for what another release says, or somebody else on this channel. */
    static Optional<Heard> of(String said, Instant at) {
        if (said.equals(COMMENTS)) {
            return Optional.of(new Heard(at, null, null));
        }
        Matcher parts = SAID.matcher(said);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.group(3) != null
                        ? new Heard(at, null, UUID.fromString(parts.group(3)))
                        : new Heard(at, UUID.fromString(parts.group(1)), UUID.fromString(parts.group(2))));
    }
}
