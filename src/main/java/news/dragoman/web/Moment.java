package news.dragoman.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** A day and time in words, with its zone: people in several zones read the same page. */
public final class Moment {
    private Moment() {}

    /** Such as "24 Nov 2026, 18:30 CET", or 2026年11月24日 18:30 CET. */
    public static String of(Instant at, ZoneId zone, Locale ui) {
        String pattern = ui.getLanguage().equals("zh") ? "yyyy年M月d日 HH:mm z" : "d MMM yyyy, HH:mm z";
        return TimeFormats.of(pattern, ui).format(at.atZone(zone));
    }
}
