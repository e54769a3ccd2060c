package news.dragoman.language;

import java.util.regex.Pattern;

/**
 * Chinese, in either script. What is not plain:
 *
 * <ul>
 *   <li>A quotation that has ended is followed by the words that say who spoke: {@code “快走。”他说，“别回头。”} is one
 *       sentence up to the next stop. They count as such words when their clause ends with a verb of speech; a clause
 *       that goes on to say something of its own ({@code 他表示，当局不会让步}) begins a sentence.
 *   <li>A quotation in the middle of a clause, as a slogan or a term is, is part of it: {@code 写有“还我土地！”的标语}.
 *   <li>A title 《…》 never ends a sentence.
 *   <li>An ellipsis ends a sentence after a whole clause, not after an interjection or a stammer: {@code 我……我不知道}.
 * </ul>
 */
final class ChineseSentences implements SentenceRule {

    private static final String SAID =
            "(?:说道?|說道?|表示|称|稱|指出|[问問喊叫答讲講写寫骂罵叹嘆喝]道?|追问道?|追問道?|反问道?|反問道?|质问道?|質問道?|强调|強調|补充[说道]?|補充[說道]?"
                    + "|透露|回应[说道]?|回應[說道]?|解释[说道]?|解釋[說道]?|回答[说道]?|回答[說道]?|感叹道?|感嘆道?|回忆[说道]?|回憶[說道]?|呼吁|呼籲|认为|認為"
                    + "|告诉(?:本[报台])?记者|告訴(?:本[報台])?記者|告诉我们|告訴我們|对(?:本[报台])?记者[说表示]{1,2}|對(?:本[報台])?記者[說表示]{1,2}|話)";
    private static final Pattern WHO_SAID =
            Pattern.compile("[^，。：:；！？“”「」『』…,]{0,24}" + SAID + "(?:[。！…]|[，,]\\s*[“「『\"].*|$).*", Pattern.DOTALL);
    /** With 道 the verb belongs to what was just quoted, whatever the clause goes on to tell. */
    private static final Pattern WHO_CRIED =
            Pattern.compile("[^，。：:；！？“”「」『』…,]{0,20}[说說问問喊叫答写寫骂罵叹嘆]道[，,].*", Pattern.DOTALL);
    /** What follows a quotation that is a word of its clause. */
    private static final Pattern GOES_ON = Pattern.compile("[的等一这這那字为為是和与與及并並或来來而也时時後后之在被].*", Pattern.DOTALL);

    private static final int SHORT_QUOTE = 40;
    private static final int WHOLE_CLAUSE = 6;

    @Override
    public boolean ends(Stop stop) {
        char next = stop.nextChar();
        if (SentenceRule.carriesOn(next)) {
            return false;
        }
        if (!stop.isSpaced() && stop.isLoneDot()) {
            return Letters.isHan(stop.text().charAt(stop.mark() - 1)) && Letters.isHan(next);
        }
        if (stop.isSpaced() && stop.isLoneDot() && Abbreviations.goesOn(stop.before(), stop.after())) {
            return false;
        }
        int around = stop.openAround();
        if (around >= 0 && isWord(stop, around) && stop.span(around) <= SHORT_QUOTE) {
            return false;
        }
        if (closesInsertion(stop)) {
            return false;
        }
        int quote = stop.quoteClosed();
        if (quote >= 0) {
            return endsAfterQuote(stop, quote);
        }
        return !isEllipsis(stop) || endsAfterEllipsis(stop);
    }

    private static boolean endsAfterQuote(Stop stop, int quote) {
        String after = stop.after();
        boolean outerStop = SentenceRule.isStop(stop.lastChar());
        if (outerStop) {
            return true;
        }
        if (isWord(stop, quote)) {
            return !GOES_ON.matcher(after).matches() && stop.before().matches("(?s).*" + SAID + "[“「『\"‘][^”」』\"’]*");
        }
        return !(GOES_ON.matcher(after).matches() && isIntroduced(stop, quote))
                && !WHO_SAID.matcher(after).matches()
                && !WHO_CRIED.matcher(after).matches();
    }

    /** Whether the quotation stands in a clause as a word does: right after a letter, without a colon or comma. */
    private static boolean isWord(Stop stop, int quote) {
        return Passage.isQuote(stop.text().charAt(quote))
                && quote > stop.start()
                && Character.isLetterOrDigit(stop.text().charAt(quote - 1));
    }

    private static boolean isIntroduced(Stop stop, int quote) {
        return quote > stop.start() && "：:".indexOf(stop.text().charAt(quote - 1)) >= 0;
    }

    /** The run closes a bracket or title that opened in mid-sentence, and nothing stops after it. */
    private static boolean closesInsertion(Stop stop) {
        char last = stop.lastChar();
        int opener = stop.passage().partner(stop.end() - 1);
        return "》〉".indexOf(last) >= 0 || "）)］]】".indexOf(last) >= 0 && opener > stop.start() && opener < stop.mark();
    }

    private static boolean isEllipsis(Stop stop) {
        return stop.run().matches("[…⋯.]+");
    }

    private static boolean endsAfterEllipsis(Stop stop) {
        String before = stop.before();
        boolean stammer = !before.isEmpty() && before.charAt(before.length() - 1) == stop.nextChar();
        int clause = before.length();
        while (clause > 0 && "，。：、；“「『‘…⋯".indexOf(before.charAt(clause - 1)) < 0) {
            clause--;
        }
        return !stammer
                && before.length() - clause >= WHOLE_CLAUSE
                && !GOES_ON.matcher(stop.after()).matches();
    }
}
