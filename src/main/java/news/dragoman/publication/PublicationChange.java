package news.dragoman.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That something readers see of a story changed in a language. Fired here when this instance changes it, and said by the
 * database to every instance in the words that {@link #parse} reads (V54).
 */
public record PublicationChange(UUID story, String language, Reach reach) {

    /** Whether readers reach the article from now on. */
    public enum Reach {
        IN,
        OUT,
        /** As before, or a newer article says it. */
        SAME
    }

    private static final Pattern SAID =
            Pattern.compile("readers ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([A-Za-z0-9-]+) (in|out|same)");

    static PublicationChange of(Publication article) {
        boolean reached = !article.suspended() && article.withdrawnAt().isEmpty();
        return new PublicationChange(
                article.storyId(),
                article.language().tag(),
                !article.current() ? Reach.SAME : reached ? Reach.IN : Reach.OUT);
    }

    /** What the database said; empty where it speaks of something else. */
    public static Optional<PublicationChange> parse(String said) {
        Matcher parts = SAID.matcher(said);
        return parts.matches()
                ? Optional.of(new PublicationChange(
                        UUID.fromString(parts.group(1)),
                        parts.group(2),
                        Reach.valueOf(parts.group(3).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }
}
