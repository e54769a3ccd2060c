package news.dragoman.demo;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time told from now, as in {@code +1h35m}, {@code -9m} and {@code -2d3h}. */
final class DemoOffset {
    private static final Pattern FORM = Pattern.compile("([+-])(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?");

    private DemoOffset() {}

    /** @throws IllegalArgumentException if the text is no such time */
    static Duration parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || text.length() == 1) {
            throw new IllegalArgumentException("not a time from now: " + text);
        }
        Duration length =
                Duration.ofDays(number(parts, 2)).plusHours(number(parts, 3)).plusMinutes(number(parts, 4));
        return text.startsWith("-") ? length.negated() : length;
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
