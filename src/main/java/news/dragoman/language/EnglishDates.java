package news.dragoman.language;

import static news.dragoman.language.Mentions.add;
import static news.dragoman.language.Mentions.day;
import static news.dragoman.language.Mentions.of;
import static news.dragoman.language.Mentions.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times of day in English, British and American. */
final class EnglishDates {

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? ((?:1[5-9]|20)\\d\\d)\\b)?";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + "(?![a-z])" + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " " + DAY + "(?![\\d:]|,\\d|th)" + YEAR);
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + ",? ((?:1[5-9]|20)\\d\\d)\\b");
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?<=\\b(?:in|In|since|Since|until|by|last|early|late|next|this|of|mid-|from|to|end of) )(?:March|May)"
                    + "|\\b(?:January|February|April|June|July|August|September|October|November|December))\\b");
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?<=\\b(?:in|In|since|Since|by|By|until|from|From|of|before|after|during|to|and|between|early|late|year) )((?:1[5-9]|20)\\d\\d)(?![\\d,.]\\d|s\\b| ?[%])\\b");
    private static final Pattern DECADE = Pattern.compile("\\b((?:1[5-9]|20)\\d0)s\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern ON_THE =
            Pattern.compile("(?<=\\b(?:on|until|by|to|On) the )(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d:.])(?:\\b(?:at )?(\\d{1,2})(?:[.](\\d\\d))?[ \\u00A0]?([ap])\\.?m\\b\\.?|\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o[’']clock(?: in the (morning|afternoon|evening))?| in the (morning|afternoon|evening)| at (night)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOON = Pattern.compile("\\b(noon|midday|midnight)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private EnglishDates() {}

    static void in(String text, List<Mention> found) {
        Matcher m = DAY_MONTH.matcher(text);
        while (m.find()) {
            add(found, day(m.start(), m.end(), number(m.group(3)), month(m.group(2)), number(m.group(1))));
        }
        m = MONTH_DAY.matcher(text);
        while (m.find()) {
            add(found, day(m.start(), m.end(), number(m.group(3)), month(m.group(1)), number(m.group(2))));
        }
        m = MONTH_YEAR.matcher(text);
        while (m.find()) {
            add(found, day(m.start(), m.end(), number(m.group(2)), month(m.group(1)), 0));
        }
        m = ALONE.matcher(text);
        while (m.find()) {
            add(found, day(m.start(), m.end(), 0, month(m.group()), 0));
        }
        m = DECADE.matcher(text);
        while (m.find()) {
            add(found, of(Mention.Kind.DATE, m.start(), m.end(), new BigDecimal(m.group(1)), "decade"));
        }
        m = YEAR_ALONE.matcher(text);
        while (m.find()) {
            if (!counted(text, m.end())) {
                add(found, day(m.start(), m.end(), number(m.group(1)), 0, 0));
            }
        }
        m = WEEKDAY.matcher(text);
        while (m.find()) {
            add(
                    found,
                    of(
                            Mention.Kind.DATE,
                            m.start(),
                            m.end(),
                            BigDecimal.valueOf(DAYS.indexOf(m.group(1)) + 1L),
                            "weekday"));
        }
        m = ON_THE.matcher(text);
        while (m.find()) {
            add(found, day(m.start(), m.end(), 0, 0, number(m.group(1))));
        }
        times(text, found);
    }

    /** Two thousand and fourteen of something, not the year. */
    private static boolean counted(String text, int end) {
        return end < text.length()
                && text.charAt(end) == ' '
                && Measures.english(text, end + 1).isPresent();
    }

    private static void times(String text, List<Mention> found) {
        Matcher hour = HOUR.matcher(text);
        while (hour.find()) {
            int start = hour.start() + (hour.group().regionMatches(true, 0, "at ", 0, 3) ? 3 : 0);
            String at = hour.group(1) == null ? hour.group(4) : hour.group(1);
            int hours = Character.isDigit(at.charAt(0)) ? number(at) : EnglishFigures.small(at);
            String part = hour.group(5) == null ? hour.group(6) == null ? hour.group(7) : hour.group(6) : hour.group(5);
            String half =
                    hour.group(3) != null ? hour.group(3) : part == null ? null : part.equals("morning") ? "a" : "p";
            if (hours <= 12) {
                add(found, time(start, hour.end(), hours, number(hour.group(2)), half, false));
            }
        }
        Matcher noon = NOON.matcher(text);
        while (noon.find()) {
            add(
                    found,
                    time(noon.start(), noon.end(), noon.group().equalsIgnoreCase("midnight") ? 0 : 12, 0, null, true));
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
