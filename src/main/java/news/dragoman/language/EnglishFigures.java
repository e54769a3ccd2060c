package news.dragoman.language;

import static news.dragoman.language.Mentions.add;
import static news.dragoman.language.Mentions.of;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits and words, percentages, fractions, money and measures in English. */
final class EnglishFigures {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    private static final String WORD = "(?:" + String.join("|", SMALL.subList(1, 20)) + "|" + String.join("|", TENS)
            + "|hundred|thousand|million|billion|dozen)";
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:a (?:hundred|thousand|million|billion|dozen)|half a (?:million|billion|dozen)|" + WORD
                    + ")(?:(?:[ -]| and )" + WORD + ")*\\b(?!-)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE =
            Pattern.compile("-(?:year|month|week|day|hour|minute|kilomet|met|mile|ton|hectare)");

    private static final List<String> NTHS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern FRACTION = Pattern.compile(
            "\\b(?:(a|one|two|three|four|five|six|seven|eight|nine)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|half(?= (?:of|the|its|their|his|her|all|that|a(?! (?:million|billion|dozen)))))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NTH = Pattern.compile(
            "\\b(\\d+)(?:st|nd|rd|th)\\b|(?<=\\b(?:the|a|her|his|its|their|The) )(second)\\b(?! of)|\\b(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b(?! of the)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS =
            List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    private static final Pattern PERCENT =
            Pattern.compile("[ \\u00A0-]?(?:%|per ?cent\\b(?:age points?\\b)?|percentage points?\\b)");
    private static final Pattern SHORT = Pattern.compile("(bn|mn|m|tn|k)\\b");

    private EnglishFigures() {}

    static void in(String text, List<Mention> found) {
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            add(found, of(Mention.Kind.FRACTION, fraction.start(), fraction.end(), quotient(fraction), ""));
        }
        for (Figure figure : figures(text)) {
            if (Mentions.free(found, figure.start(), figure.end())) {
                classify(text, figure, found);
            }
        }
        Matcher nth = NTH.matcher(text);
        while (nth.find()) {
            BigDecimal value = nth.group(1) != null
                    ? new BigDecimal(nth.group(1))
                    : BigDecimal.valueOf(
                            nth.group(2) != null
                                    ? 2
                                    : ORDINALS.indexOf(nth.group(3).toLowerCase(Locale.ROOT)) + 3L);
            add(found, of(Mention.Kind.ORDINAL, nth.start(), nth.end(), value, ""));
        }
    }

    private static BigDecimal quotient(Matcher fraction) {
        if (fraction.group(2) == null) {
            return new BigDecimal("0.5");
        }
        long parts = fraction.group(1).equalsIgnoreCase("a") ? 1 : small(fraction.group(1));
        long whole = NTHS.indexOf(fraction.group(2).toLowerCase(Locale.ROOT)) + 2L;
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
    }

    private static List<Figure> figures(String text) {
        List<Figure> all = new ArrayList<>();
        for (Figure figure : Figures.in(text)) {
            boolean nth = figure.end() < text.length() - 1
                    && text.substring(figure.end()).matches("(?s)(?:st|nd|rd|th)\\b.*");
            boolean inWord = figure.start() > 0 && Character.isLetter(text.charAt(figure.start() - 1)); // G20, B612
            if (!nth && !inWord && !hanOf(text, figure)) {
                all.add(figure);
            }
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            BigDecimal value = spelled(words.group());
            boolean alone = words.group().equalsIgnoreCase("one")
                    || SCALES.containsKey(words.group().toLowerCase(Locale.ROOT))
                    || words.group().equalsIgnoreCase("dozen");
            boolean within = all.stream().anyMatch(f -> words.start() < f.end() && f.start() < words.end());
            if (!alone && !within && value.signum() > 0) {
                all.add(new Figure(words.start(), words.end(), value, false, false));
            }
        }
        return all;
    }

    private static boolean hanOf(String text, Figure figure) {
        return !Character.isDigit(text.codePointAt(figure.start()));
    }

    static int small(String word) {
        return SMALL.indexOf(word.toLowerCase(Locale.ROOT));
    }

    private static BigDecimal spelled(String words) {
        long total = 0;
        long section = 0;
        long factor = 1;
        boolean halved = false;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ -]+")) {
            if (word.equals("half")) {
                halved = true;
            } else if (word.equals("a")) {
                section = 1;
            } else if (word.equals("dozen")) {
                section = Math.max(1, section) * 12;
            } else if (SMALL.contains(word)) {
                section += SMALL.indexOf(word);
            } else if (TENS.contains(word)) {
                section += (TENS.indexOf(word) + 2) * 10L;
            } else if (SCALES.containsKey(word)) {
                factor = SCALES.get(word);
                section = Math.max(1, section) * factor;
                if (factor > 100) {
                    total += section;
                    section = 0;
                }
            }
        }
        BigDecimal value = BigDecimal.valueOf(total + section);
        return halved ? value.divide(BigDecimal.valueOf(2)) : value;
    }

    private static void classify(String text, Figure figure, List<Mention> found) {
        int start = figure.start();
        int end = figure.end();
        BigDecimal value = figure.value();
        Matcher percent = PERCENT.matcher(text).region(end, text.length());
        if (figure.percent() || percent.lookingAt()) {
            add(found, of(Mention.Kind.PERCENT, start, figure.percent() ? end : percent.end(), value, ""));
            return;
        }
        var sign = Measures.sign(text, start).or(() -> Measures.sign(text, start - 1));
        int begin = sign.map(s -> text.lastIndexOf(s.word(), start)).orElse(start);
        Matcher suffix = SHORT.matcher(text).region(end, text.length());
        if (suffix.lookingAt() && (sign.isPresent() || suffix.group().length() == 2)) {
            value = value.multiply(BigDecimal.valueOf(
                    switch (suffix.group()) {
                        case "bn" -> 1_000_000_000L;
                        case "tn" -> 1_000_000_000_000L;
                        case "k" -> 1_000L;
                        default -> 1_000_000L;
                    }));
            end = suffix.end();
        }
        if (sign.isPresent()) {
            add(found, of(Mention.Kind.MONEY, begin, end, value, sign.get().code()));
            return;
        }
        int after = end < text.length() && " \u00A0-".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        var name = Measures.english(text, after);
        if (name.isPresent() && !old(text, after)) {
            var kind = name.get().money() ? Mention.Kind.MONEY : Mention.Kind.MEASURE;
            add(
                    found,
                    of(
                            kind,
                            start,
                            after + name.get().word().length(),
                            value,
                            name.get().code()));
        } else if (name.isPresent()) {
            int to = text.startsWith("year-old", after)
                    ? after + 8
                    : after + text.substring(after).indexOf("old") + 3;
            add(found, of(Mention.Kind.MEASURE, start, to, value, "age"));
        } else {
            add(found, of(Mention.Kind.NUMBER, start, end, value, ""));
        }
    }

    private static boolean old(String text, int after) {
        return text.startsWith("year-old", after)
                || text.startsWith("years old", after)
                || text.startsWith("years-old", after);
    }
}
