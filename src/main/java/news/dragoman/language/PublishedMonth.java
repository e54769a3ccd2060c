package news.dragoman.language;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/** A month as readers of a language write it. */
public final class PublishedMonth {

    private PublishedMonth() {}

    /** "November 2026", 2026年11月. */
    public static String of(YearMonth month, Language language) {
        String pattern = switch (language.base()) {
            // As Uyghur newspapers write it; CLDR puts the year after the month.
            case "ug" -> "y-'يىلى' MMMM";
            // As CLDR writes days; of months it has the bare numbers.
            case "bo" -> "'སྤྱི་ལོ་'y MMMM";
            default -> DateTimePatternGenerator.getInstance(language.ulocale()).getBestPattern("yMMMM");
        };
        var format = new SimpleDateFormat(pattern, language.ulocale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
