package news.dragoman.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.NoUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes from a source sentence into its translation without being translated: numbers, and words in Latin letters.
 *
 * <p>A number is offered as the translation's language writes it (CLDR, by ICU) and, where that differs, as the source has
 * it. From a million on, and in Chinese, Japanese and Korean from ten thousand on, it is offered in short as well and first
 * ("3.2 million", "3.2万"), if that takes no more than two decimals. Digits that nothing groups and that may be a year (1000
 * to 2999, nothing behind them) stay as they are. Words in Latin letters are those of a source in another script; from a
 * source in Latin script only what holds a digit or is all capitals, such as G20 and NATO. Each is offered once, in the order
 * of the source, and never more than nine: so many keys there are.
 */
public final class Carried {

    /** How many can be offered: as many as there are digits to press. */
    public static final int MOST = 9;

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]+(?:['’.&/+\\-][\\p{IsLatin}\\p{Nd}]+)*");
    private static final Pattern ACRONYM = Pattern.compile(".*\\p{Nd}.*|[\\p{Lu}&.\\-]{2,}");
    private static final Pattern GROUPED = Pattern.compile("\\p{Nd}[,，]$");
    private static final Pattern DECIMALS = Pattern.compile("\\p{Nd}[.,٫](\\p{Nd}+)");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final Set<String> BY_MYRIADS = Set.of("zh", "yue", "ja", "ko");
    private static final int SHORT_DECIMALS = 2;

    private Carried() {}

    /** What a sentence offers to a translation into that language, in the order of its keys. */
    public static List<String> from(String source, Language from, Language into) {
        Map<Integer, List<String>> found = new TreeMap<>();
        String rest = source;
        for (Word word : words(source, from)) {
            found.put(word.start(), List.of(word.text()));
            rest = rest.substring(0, word.start())
                    + "\u0000".repeat(word.text().length())
                    + rest.substring(word.start() + word.text().length());
        }
        for (Figure figure : Figures.in(rest)) {
            found.put(figure.start(), forms(figure, source.substring(figure.start(), figure.end()), into));
        }
        var offers = new LinkedHashSet<String>();
        found.values().forEach(offers::addAll);
        return offers.stream().limit(MOST).toList();
    }

    private record Word(int start, String text) {}

    private static List<Word> words(String source, Language from) {
        boolean latin = UScript.getCodeFromName(from.script()) == UScript.LATIN;
        var words = new ArrayList<Word>();
        Matcher word = WORD.matcher(source);
        while (word.find()) {
            String text = word.group();
            boolean letters = text.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.LATIN);
            boolean tail = Character.isDigit(text.codePointAt(0))
                    && GROUPED.matcher(source.substring(0, word.start())).find(); // 200km of 3,200km
            if (!letters || tail || latin && !ACRONYM.matcher(text).matches()) {
                continue;
            }
            var last = words.isEmpty() ? null : words.get(words.size() - 1);
            boolean next = last != null
                    && source.substring(last.start() + last.text().length(), word.start())
                            .equals(" ");
            if (last != null && next && !latin) {
                // a name of several words is one: New York Times
                words.set(words.size() - 1, new Word(last.start(), source.substring(last.start(), word.end())));
            } else {
                words.add(new Word(word.start(), text));
            }
        }
        return words;
    }

    private static List<String> forms(Figure figure, String written, Language into) {
        var forms = new LinkedHashSet<String>();
        var full = NumberFormatter.withLocale(into.ulocale()).precision(Precision.unlimited());
        BigDecimal value = figure.value();
        boolean year = figure.plain()
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                && value.compareTo(BigDecimal.valueOf(2999)) <= 0;
        if (figure.percent()) {
            forms.add(full.unit(NoUnit.PERCENT).format(value).toString());
        } else if (year) {
            forms.add(full.grouping(NumberFormatter.GroupingStrategy.OFF)
                    .format(value)
                    .toString());
        } else {
            BigDecimal from = BY_MYRIADS.contains(into.base()) ? MYRIAD : MILLION;
            if (value.compareTo(from) >= 0) {
                inShort(value, full).ifPresent(forms::add);
            }
            forms.add(full.format(value).toString());
        }
        forms.add(written);
        return List.copyOf(forms);
    }

    private static Optional<String> inShort(BigDecimal value, LocalizedNumberFormatter full) {
        String shown = full.notation(Notation.compactLong()).format(value).toString();
        Matcher decimals = DECIMALS.matcher(shown);
        return !decimals.find() || decimals.group(1).length() <= SHORT_DECIMALS ? Optional.of(shown) : Optional.empty();
    }
}
