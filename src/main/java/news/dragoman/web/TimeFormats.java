package news.dragoman.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The few ways in which the interface writes times: a page can have hundreds, and to make a format takes longer than to use it. */
public final class TimeFormats {
    private static final Map<Way, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

    private record Way(String pattern, Locale locale) {}

    private TimeFormats() {}

    /**
     * A moment for the attribute {@code datetime}, which takes three digits of a second and no more (HTML Standard, 2.3.5.4
     * Times); the database keeps six.
     */
    public static String forMachines(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /**
     * How times are written by a pattern, in a language of the interface.
     *
     * @param pattern one of those that stand in the code: each is kept for good
     */
    public static DateTimeFormatter of(String pattern, Locale locale) {
        return MADE.computeIfAbsent(new Way(pattern, locale), way -> DateTimeFormatter.ofPattern(pattern, locale));
    }
}
