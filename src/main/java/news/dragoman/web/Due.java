package news.dragoman.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * When something is due, as shown: how long from now, and at what time in the asker's zone, which is named.
 *
 * @param iso for the {@code datetime} attribute
 * @param state {@code over}, {@code soon} (within the hour) or {@code ok}
 * @param at the time, with the day if it is not today, and the zone
 * @param days whole days between now and then, whichever way
 * @param hours hours beyond those days
 * @param minutes minutes beyond those hours
 */
public record Due(String iso, String state, String at, long days, int hours, int minutes) {
    private static final Duration SOON = Duration.ofHours(1);

    public static Due of(Instant at, Instant now, ZoneId zone, Locale locale) {
        Duration left = Duration.between(now, at);
        Duration between = left.abs();
        String state = left.isNegative() ? "over" : left.compareTo(SOON) <= 0 ? "soon" : "ok";
        return new Due(
                TimeFormats.forMachines(at),
                state,
                timeOf(at, now, zone, locale),
                between.toDays(),
                between.toHoursPart(),
                between.toMinutesPart());
    }

    public boolean isOver() {
        return state.equals("over");
    }

    /** On 24 hours, with the zone said: people of several zones meet on one desk. */
    private static String timeOf(Instant at, Instant now, ZoneId zone, Locale locale) {
        ZonedDateTime then = at.atZone(zone);
        boolean today = then.toLocalDate().equals(LocalDate.ofInstant(now, zone));
        String dayAndMonth = locale.getLanguage().equals("zh") ? "M月d日 " : "d MMM ";
        return TimeFormats.of((today ? "" : dayAndMonth) + "HH:mm z", locale).format(then);
    }
}
