package news.dragoman.language;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/** When something was published, as readers of a language write it; always with its zone. */
public final class PublishedTime {

    /** A day, hour and minute on the 24-hour clock, and the zone, in the order of the language (CLDR). */
    private static final String SKELETON = "yMMMMdHmz";

    /** The zone stays on the line of its hour. */
    private static final String ZONE = "\u00a0O";

    private PublishedTime() {}

    /** "4 September 2026, 18:00 GMT+8", 2026年9月4日 18:00 GMT+8. */
    public static String of(Instant instant, ZoneId zone, Language language) {
        ULocale locale = language.base().equals("en") ? new ULocale("en_001") : language.ulocale();
        var patterns = DateTimePatternGenerator.getInstance(locale);
        String pattern = switch (language.base()) {
            // News style: CLDR's long form is prose, "at 18:00".
            case "en" -> "d MMMM y, HH:mm" + ZONE;
            // As Uyghur newspapers write it; CLDR puts the year after the day.
            case "ug" -> "y-'يىلى' d-MMMM، HH:mm" + ZONE;
            // CLDR puts the zone between day and hour, or into brackets.
            case "zh", "yue", "ja", "my" -> patterns.getBestPattern("yMMMMdHm") + ZONE;
            default -> patterns.getBestPattern(SKELETON);
        };
        var format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(instant));
    }
}
