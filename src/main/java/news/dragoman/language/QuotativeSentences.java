package news.dragoman.language;

import java.util.regex.Pattern;

/**
 * Languages whose verb comes last, Uyghur, Burmese and Japanese among them: a quotation is followed by a word that says
 * it was one, and the two are one sentence with all that is quoted.
 */
final class QuotativeSentences implements SentenceRule {

    /** A longer quotation is cut into its sentences all the same: no one translates a speech in one piece. */
    private static final int LONGEST = 150;

    private static final Pattern SHORT_FORM =
            Pattern.compile("(?s)(?:.*[\\s.«“(])?(?!(?:ئۇ|بۇ|شۇ)$)(?:(?!\\p{IsHangul})\\p{Lo}\\p{M}*){1,2}");

    private final Pattern quotative;
    private final SpacedSentences spaced = new SpacedSentences();

    QuotativeSentences(String quotative) {
        this.quotative = Pattern.compile(quotative, Pattern.DOTALL);
    }

    @Override
    public boolean ends(Stop stop) {
        int around = stop.openAround();
        if (around >= 0 && stop.span(around) <= LONGEST) {
            int after = stop.passage().partner(around) + 1;
            String rest = stop.text()
                    .substring(after, Math.min(stop.text().length(), after + 40))
                    .stripLeading();
            if (quotative.matcher(rest).matches()) {
                return false;
            }
        }
        if (quotative.matcher(stop.after()).matches() && stop.closesQuote()) {
            return false;
        }
        return !isShortForm(stop) && spaced.ends(stop);
    }

    /**
     * One or two letters and a full stop are an initial or a shortened title in scripts without capitals. Not so a
     * syllable of Hangul, nor the Uyghur words for he, this and that, which may end a sentence.
     */
    private static boolean isShortForm(Stop stop) {
        return stop.isLoneDot() && SHORT_FORM.matcher(stop.before()).matches();
    }
}
