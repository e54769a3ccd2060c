package news.dragoman.language;

import java.util.regex.Pattern;

/**
 * Languages whose verb comes last, Uyghur, Burmese and Japanese among them: a quotation is followed by a word that says
 * it was one, and the two are one sentence with all that is quoted.
 */
final class QuotativeSentences implements SentenceRule {

    /** A longer quotation is cut into its sentences all the same: no one translates a speech in one piece. */
    private static final int LONGEST = 150;

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
        if (quotative.matcher(stop.after()).matches() && (stop.quoteClosed() >= 0)) {
            return false;
        }
        return !isShortForm(stop) && spaced.ends(stop);
    }

    /** One or two letters and a full stop are an initial or a shortened title in scripts without capitals. */
    private static boolean isShortForm(Stop stop) {
        return stop.isLoneDot() && stop.before().matches("(?s)(?:.*[\\s.«“(])?\\p{Lo}\\p{M}*(?:\\p{Lo}\\p{M}*)?");
    }
}
