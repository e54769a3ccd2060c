package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

/**
 * The length of a text as its newsroom tells it.
 *
 * <p>Chinese and Japanese: the 字数 that word processors show and that pages and fees are reckoned by. Every Han
 * character, kana and full-width punctuation mark counts one (…… and —— are two each, as typed), a run of Latin letters,
 * digits and half-width marks counts one (3.2%, COVID-19), white space nothing. A combining sequence is one character.
 *
 * <p>Other languages: words. Where words are spaced, whatever stands between spaces or dashes and holds a letter or a
 * digit is a word, as editors of English count (well-known is one); an ellipsis between spaces stands for words left out
 * and counts as one, as word processors have it. Guillemets and marks that French sets off count nothing. In Thai, Khmer, Burmese and Lao words are found by
 * ICU's dictionaries; in Tibetan every syllable between tshegs counts.
 *
 * @param amount how many
 * @param unit of what
 */
public record TextCount(int amount, Unit unit) {

    /** An ellipsis may be three full stops. */
    private static final int ELLIPSIS = 3;

    /** What is counted. */
    public enum Unit {
        CHARACTERS,
        WORDS
    }

    public static TextCount of(String text, Language language) {
        if (language.countsCharacters()) {
            return new TextCount(characters(text, language), Unit.CHARACTERS);
        }
        return new TextCount(
                switch (language.script()) {
                    case "Thai", "Khmr", "Mymr", "Laoo", "Tibt" -> wordsByBoundary(text, language);
                    default -> wordsBetweenSpaces(text);
                },
                Unit.WORDS);
    }

    private static int characters(String text, Language language) {
        int count = 0;
        boolean inRun = false;
        BreakIterator graphemes = Boundaries.CHARACTER.over(text, language);
        int start = graphemes.first();
        for (int end = graphemes.next(); end != BreakIterator.DONE; start = end, end = graphemes.next()) {
            if (PlainText.isBlank(text.substring(start, end))) {
                inRun = false;
            } else if (isFullWidth(text, start, end)) {
                count++;
                inRun = false;
            } else if (!inRun) {
                count++;
                inRun = true;
            }
        }
        return count;
    }

    /** Wide by Unicode's East Asian Width (UAX #11); marks of ambiguous width are wide unless inside a Latin word. */
    private static boolean isFullWidth(String text, int start, int end) {
        int c = text.codePointAt(start);
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> true;
            case UCharacter.EastAsianWidth.AMBIGUOUS ->
                !UCharacter.isLetterOrDigit(c)
                        && !(start > 0
                                && end < text.length()
                                && isLatin(text.codePointBefore(start))
                                && isLatin(text.codePointAt(end)));
            default -> false;
        };
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && UCharacter.isLetterOrDigit(c);
    }

    private static int wordsByBoundary(String text, Language language) {
        int count = 0;
        BreakIterator words = Boundaries.WORD.over(text, language);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (text.substring(start, end).codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }

    private static int wordsBetweenSpaces(String text) {
        int count = 0;
        boolean counted = false;
        int dots = 0;
        for (int c : text.codePoints().toArray()) {
            dots = c == '.' ? dots + 1 : 0;
            if (PlainText.isSpace(c) || c == '—' || c == '–') {
                counted = false;
            } else if (!counted && (UCharacter.isLetterOrDigit(c) || c == '…' || dots == ELLIPSIS)) {
                count++;
                counted = true;
            }
        }
        return count;
    }
}
