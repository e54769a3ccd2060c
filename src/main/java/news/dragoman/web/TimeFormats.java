package news.dragoman.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The few ways in which the interface writes times: a page can have hundreds, and to make a format takes longer than to use it. */
public final class TimeFormats {
    private static final Map<Way, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

    private record Way(String pattern, Locale locale) {}

    private TimeFormats() {}

    /**
     * How times are written by a pattern, in a language of the interface.
     *
     * @param pattern one of those that stand in the code: each is kept for good
     */
    public static DateTimeFormatter of(String pattern, Locale locale) {
        return MADE.computeIfAbsent(new Way(pattern, locale), way -> DateTimeFormatter.ofPattern(pattern, locale));
    }
}
