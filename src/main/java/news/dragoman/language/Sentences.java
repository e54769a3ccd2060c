package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A paragraph cut into sentences for translation, and sentences put together into a paragraph.
 *
 * <p>ICU proposes boundaries (UAX #29), every run of stops proposes one more, and the {@link SentenceRule} of the
 * language decides on each. The rules follow what an editor would call one sentence: a quotation keeps the words that
 * say who spoke, a bracketed insertion stays in its sentence, a line end always parts.
 */
public final class Sentences {

    /** Stops and closing marks that are looked at together; more of them is no writing. */
    private static final int LONGEST_RUN = 64;

    private Sentences() {}

    /**
     * The sentences in order, trimmed, none blank; none for blank text. The parts and the white space between them are
     * the text, to the character.
     */
    public static List<String> split(String paragraph, Language language) {
        List<String> parts = new ArrayList<>();
        if (PlainText.isBlank(paragraph)) {
            return parts;
        }
        Passage passage = new Passage(paragraph);
        SentenceRule rule = SentenceRule.of(language);
        int lastWord = lastWord(paragraph);
        int start = 0;
        int firstWord = firstWord(paragraph, start);
        for (int end : proposals(passage, language)) {
            // Marks alone are no sentence: a stray quotation mark stays with its neighbour.
            if (firstWord < end && end <= lastWord && ends(passage, start, end, rule)) {
                parts.add(trim(paragraph.substring(start, end)));
                start = end;
                firstWord = firstWord(paragraph, start);
            }
        }
        parts.add(trim(paragraph.substring(start)));
        return parts;
    }

    /**
     * A paragraph of sentences: a space between them, and none where either side is Chinese or Japanese. Tibetan,
     * Burmese, Khmer, Lao and Thai, written without spaces between words, do put one between sentences.
     */
    public static String join(List<String> sentences, Language language) {
        StringBuilder paragraph = new StringBuilder();
        for (String sentence : sentences) {
            String trimmed = trim(sentence);
            if (trimmed.isEmpty()) {
                continue;
            }
            boolean glued = language.countsCharacters() && !(endsNarrow(paragraph) && isNarrow(firstLetter(trimmed)));
            if (!paragraph.isEmpty() && !glued) {
                paragraph.append(' ');
            }
            paragraph.append(trimmed);
        }
        return paragraph.toString();
    }

    private static int firstWord(String text, int from) {
        int i = from;
        while (i < text.length() && !UCharacter.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int lastWord(String text) {
        int i = text.length();
        while (i > 0 && !UCharacter.isLetterOrDigit(text.codePointBefore(i))) {
            i = text.offsetByCodePoints(i, -1);
        }
        return i - 1;
    }

    private static boolean endsNarrow(StringBuilder paragraph) {
        int i = paragraph.length();
        while (i > 0 && Passage.isQuote(paragraph.charAt(i - 1))) {
            i--;
        }
        return i > 0 && isNarrow(paragraph.charAt(i - 1));
    }

    private static char firstLetter(String sentence) {
        int i = 0;
        while (i < sentence.length() - 1 && Passage.isQuote(sentence.charAt(i))) {
            i++;
        }
        return sentence.charAt(i);
    }

    /** Latin letters, digits and marks, which inside Chinese keep their space: an English sentence quoted in it. */
    private static boolean isNarrow(char c) {
        return c < 0x250;
    }

    private static Iterable<Integer> proposals(Passage passage, Language language) {
        String text = passage.text();
        TreeSet<Integer> proposals = new TreeSet<>();
        BreakIterator sentences = Boundaries.SENTENCE.over(text, language);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            proposals.add(back(text, at));
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == ' ' && TibetanSentences.dropsShad(text, i)) {
                proposals.add(i);
            } else if (SentenceRule.isStop(text.charAt(i))) {
                i = runEnd(passage, i);
                proposals.add(i);
                i--;
            }
        }
        return proposals;
    }

    /** The place before the white space that ends here. */
    private static int back(String text, int at) {
        int i = at;
        while (i > 0 && PlainText.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int forth(String text, int at) {
        int i = at;
        while (i < text.length() && PlainText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Just after the stops and closing marks that begin here, and stops spaced as in ". . ." and "། །". */
    private static int runEnd(Passage passage, int from) {
        String text = passage.text();
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean spacedStop = c == ' '
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == text.charAt(i - 1)
                    && ".།".indexOf(text.charAt(i + 1)) >= 0;
            if (!SentenceRule.isStop(c) && !passage.isCloser(i) && !(c == '\'' && i > from) && !spacedStop) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int runStart(Passage passage, int start, int end) {
        String text = passage.text();
        int i = end;
        while (i > Math.max(start, end - LONGEST_RUN)
                && (SentenceRule.isStop(text.charAt(i - 1))
                        || passage.isCloser(i - 1)
                        || text.charAt(i - 1) == '\''
                        || text.charAt(i - 1) == ' ' && i < end)) {
            i--;
        }
        while (i < end && !SentenceRule.isStop(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean ends(Passage passage, int start, int end, SentenceRule rule) {
        String text = passage.text();
        int next = forth(text, end);
        if (next == text.length() || text.substring(end, next).indexOf('\n') >= 0) {
            return true;
        }
        int from = forth(text, start);
        int mark = runStart(passage, from, end);
        Stop stop = new Stop(passage, from, mark, end, next);
        if (mark == end) {
            return rule.endsBare(stop);
        }
        return !stop.isInsideInsertion() && !stop.isOmission() && !stop.isLabel() && rule.ends(stop);
    }

    private static String trim(String s) {
        int end = back(s, s.length());
        int start = Math.min(forth(s, 0), end);
        return s.substring(start, end);
    }
}
