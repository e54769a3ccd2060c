package news.dragoman.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A time that somebody has set, in the zone in which it was said: the zone's name stands beside it, as abbreviations such as
 * CST mean several.
 */
public final class ZonedTime {
    private ZonedTime() {}

    /** Such as "24 Nov 2026, 18:00 CET (Europe/Berlin)". */
    public static String full(ZonedDateTime at, Locale ui) {
        return text(at, day(ui, true) + hour(at) + " z", ui) + " ("
                + at.getZone().getId() + ")";
    }

    /** The day only if it is another there: "18:00 CET". */
    public static String brief(ZonedDateTime at, Instant now, Locale ui) {
        boolean today = at.toLocalDate().equals(LocalDate.ofInstant(now, at.getZone()));
        return text(at, (today ? "" : day(ui, false)) + hour(at) + " z", ui);
    }

    /** With the distance from UTC, which tells apart two that the clocks show alike: "25 Oct 2026, 02:30 CEST, UTC+02:00". */
    public static String exact(ZonedDateTime at, Locale ui) {
        return text(at, day(ui, true) + hour(at) + " z", ui) + ", UTC"
                + at.getOffset().getId().replace("Z", "+00:00");
    }

    private static String hour(ZonedDateTime at) {
        return at.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
    }

    private static String day(Locale ui, boolean year) {
        return ui.getLanguage().equals("zh") ? (year ? "yyyy年M月d日 " : "M月d日 ") : year ? "d MMM yyyy, " : "d MMM, ";
    }

    private static String text(ZonedDateTime at, String pattern, Locale ui) {
        return TimeFormats.of(pattern, ui).format(at);
    }
}
