package news.dragoman.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The person's own claim as a page shows it.
 *
 * @param untilIso its end, for scripts
 * @param until its end, worded
 * @param warn whether its end is near
 * @param over whether its time is over: it is the person's still, until another claims
 * @param leaseSeconds how long work prolongs it
 * @param warningSeconds how long before its end the page warns
 */
public record Hold(String untilIso, String until, boolean warn, boolean over, long leaseSeconds, long warningSeconds) {

    /** A claim that ends then. */
    public static Hold of(Instant until, Duration lease, Duration warning, Instant now, ZoneId zone, Locale locale) {
        return new Hold(
                until.toString(),
                Due.of(until, now, zone, locale).at(),
                !now.isBefore(until.minus(warning)),
                !now.isBefore(until),
                lease.toSeconds(),
                warning.toSeconds());
    }
}
