package news.dragoman.workflow;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a text may be before readers, and when it is to be.
 *
 * @param now the time at which it is judged
 * @param embargo until when no reader may see anything of the story; null for none
 * @param scheduled when the clock is to publish it; null for never
 * @param shown whether readers see the story in any language
 * @param moved whether its source has changed in a way that matters since it was signed, and the desk waits then
 * @param asked the time that the asker gives; null where he gives none
 * @param open whether that is not asked yet, as while a page is drawn
 */
public record Timing(
        Instant now,
        @Nullable ZonedDateTime embargo,
        @Nullable ZonedDateTime scheduled,
        boolean shown,
        boolean moved,
        @Nullable WallTime asked,
        boolean open) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    /** Nothing is in the way, nothing is set, and nobody asks. */
    public static final Timing FREE = new Timing(Instant.EPOCH, null, null, false, false, null, false);

    /** Whether no reader may see it yet. */
    public boolean embargoed() {
        return embargo != null && embargo.toInstant().isAfter(now);
    }

    /** Whether its time has come. */
    public boolean due() {
        return scheduled != null && !scheduled.toInstant().isAfter(now);
    }

    /** A year that nobody here will see is a slip. */
    boolean given() {
        return open
                || asked != null
                        && asked.local().getYear() >= FIRST_YEAR
                        && asked.local().getYear() <= LAST_YEAR;
    }

    /** What is not given is not wrong too. */
    boolean exists() {
        return asked == null || asked.exists();
    }

    boolean clear() {
        return asked == null || !asked.exists() || asked.clear();
    }

    boolean ahead() {
        return asked == null
                || asked.at().map(at -> at.toInstant().isAfter(now)).orElse(true);
    }

    boolean afterEmbargo() {
        return asked == null
                || !embargoed()
                || embargo == null
                || asked.at()
                        .map(at -> !at.toInstant().isBefore(embargo.toInstant()))
                        .orElse(true);
    }

    /** The same, judged at another time. */
    Timing at(Instant then) {
        return new Timing(then, embargo, scheduled, shown, moved, asked, open);
    }
}
