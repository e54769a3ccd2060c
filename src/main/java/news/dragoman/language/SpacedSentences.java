package news.dragoman.language;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/**
 * English and other languages that part words with spaces: a stop ends a sentence when a space follows, unless it marks
 * an abbreviation or an initial, a small letter follows, or the next words say who asked the question just quoted.
 */
final class SpacedSentences implements SentenceRule {

    private static final Pattern WHO_ASKED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}(?:(?:kept|began|went on)\\s+)?(?:asked|asking|said|shouted|shouting|cried|wondered|replied|added|wrote|told|demanded|called"
                    + "|chanted|recalled|exclaimed|joked|yelled)\\b.*",
            Pattern.DOTALL);
    /** An ellipsis before these may be a pause as well as an end, and a pause is the safer guess. */
    private static final Pattern PAUSE = Pattern.compile("I\\b.*", Pattern.DOTALL);

    private static final int INTERJECTION = 8;

    @Override
    public boolean ends(Stop stop) {
        if (!stop.isSpaced() || SentenceRule.carriesOn(stop.nextChar())) {
            return isFullWidth(stop.lastChar()) && !SentenceRule.carriesOn(stop.nextChar());
        }
        if (UCharacter.isLowerCase(Letters.first(stop.passage(), stop.next()))) {
            return false;
        }
        String after = stop.after();
        if (stop.isLoneDot()) {
            return !Abbreviations.goesOn(stop.before(), after);
        }
        if (stop.run().matches("[.…\\s]+") && (PAUSE.matcher(after).matches() || opensQuotation(stop))) {
            return false;
        }
        boolean closesQuestion = stop.closesQuote() && "?!…".indexOf(stop.text().charAt(stop.mark())) >= 0;
        return !(closesQuestion && WHO_ASKED.matcher(after).matches());
    }

    /** A word or two into a quotation an ellipsis is a speaker hesitating: “Well... ask him.” */
    private static boolean opensQuotation(Stop stop) {
        int quote = stop.openAround();
        return quote >= 0 && stop.mark() - quote <= INTERJECTION;
    }

    /** Stops that need no space after them. */
    private static boolean isFullWidth(char c) {
        return c > 0x2E00 || "؟۔।။។".indexOf(c) >= 0;
    }
}
