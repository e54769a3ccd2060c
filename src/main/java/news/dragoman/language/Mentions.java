package news.dragoman.language;

import com.ibm.icu.text.Transliterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text states in figures: numbers, percentages, fractions, money, measures, dates and times of day, with what
 * each amounts to. By rules of our own: for Chinese and English with their words, for Japanese the dates that it writes as
 * Chinese does; for every other language what needs no words: digits of any script with the separators of the language
 * (CLDR), percent and currency signs, times with a colon. It judges nothing and misses what is said in other ways.
 */
public final class Mentions {

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{Nd}:.])(\\p{Nd}{1,2})[:：]([0-5]\\p{Nd})(?![\\p{Nd}:])(?:[ \\u00A0]?([ap])\\.?m\\b\\.?| in the (morning|afternoon|evening)| at (night))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("[\\s\\u00A0]?[%％٪]");
    private static final Set<String> BY_MYRIADS = Set.of("zh", "yue", "ja", "ko");

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private Mentions() {}

    /** All of a text in their order; none lies in another. */
    public static List<Mention> in(String written, Language language) {
        String text = language.script().equals("Hant") ? simplified(written) : written;
        List<Mention> found = new ArrayList<>();
        switch (language.base()) {
            case "zh", "yue" -> {
                ChineseDates.in(text, found);
                clock(text, true, found);
                RelativeDates.chinese(text, found);
                ChineseFigures.in(text, found);
            }
            case "en" -> {
                clock(text, false, found);
                EnglishDates.in(text, found);
                RelativeDates.english(text, found);
                EnglishFigures.in(text, found);
            }
            default -> {
                if (language.base().equals("ja")) {
                    ChineseDates.in(text, found);
                }
                clock(text, true, found);
                plain(text, language, found);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    /** The same characters in the forms that the rules are written in; where one becomes two, as it was. */
    private static String simplified(String text) {
        String simple = SIMPLIFIED.transliterate(text);
        return simple.length() == text.length() ? simple : text;
    }

    /** Takes in a mention unless its place is taken. */
    static void add(List<Mention> found, Mention one) {
        if (free(found, one.start(), one.end())) {
            found.add(one);
        }
    }

    static boolean free(List<Mention> found, int start, int end) {
        return found.stream().noneMatch(m -> start < m.end() && m.start() < end);
    }

    /** @param whole whether a time without a half of the day is one of 24 hours; in English it is not */
    private static void clock(String text, boolean whole, List<Mention> found) {
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            int minute = Integer.parseInt(clock.group(2));
            if (hour <= 24) {
                String half = clock.group(3) != null
                        ? clock.group(3)
                        : clock.group(4) != null
                                ? clock.group(4).equals("morning") ? "a" : "p"
                                : clock.group(5) != null ? "p" : null;
                add(found, time(clock.start(), clock.end(), hour, minute, half, whole));
            }
        }
    }

    /**
     * A time of day.
     *
     * @param half {@code a} or {@code p}, in either case; null where it is not said
     * @param whole whether hours are counted through to 24 where no half is said
     */
    static Mention time(
            int start, int end, int hour, int minute, @org.jspecify.annotations.Nullable String half, boolean whole) {
        int hours = hour;
        if (half != null) {
            hours = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        boolean sure = half != null || hour > 12 || hour == 0 || whole;
        return new Mention(
                Mention.Kind.TIME, start, end, BigDecimal.valueOf(hours % 24 * 60L + minute), sure ? "24" : "12");
    }

    private static void plain(String text, Language language, List<Mention> found) {
        List<Figure> figures =
                BY_MYRIADS.contains(language.base()) ? Figures.in(text) : LocalFigures.in(text, language);
        for (Figure figure : figures) {
            var sign = Measures.sign(text, figure.start());
            Matcher percent = PERCENT.matcher(text).region(figure.end(), text.length());
            if (figure.percent()) {
                add(found, of(Mention.Kind.PERCENT, figure.start(), figure.end(), figure.value(), ""));
            } else if (percent.lookingAt()) {
                add(found, of(Mention.Kind.PERCENT, figure.start(), percent.end(), figure.value(), ""));
            } else if (sign.isPresent()) {
                int start = figure.start() - sign.get().word().length();
                add(
                        found,
                        of(
                                Mention.Kind.MONEY,
                                start,
                                figure.end(),
                                figure.value(),
                                sign.get().code()));
            } else {
                add(found, of(Mention.Kind.NUMBER, figure.start(), figure.end(), figure.value(), ""));
            }
        }
    }

    static Mention of(Mention.Kind kind, int start, int end, BigDecimal amount, String unit) {
        return new Mention(kind, start, end, amount, unit);
    }

    static Mention day(int start, int end, int year, int month, int day) {
        return of(Mention.Kind.DATE, start, end, BigDecimal.valueOf(year * 10_000L + month * 100L + day), "day");
    }
}
