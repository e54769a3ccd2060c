package news.dragoman.language;

import java.util.regex.Pattern;

/**
 * Chinese, in either script. What is not plain:
 *
 * <ul>
 *   <li>A quotation that has ended is followed by the words that say who spoke: {@code “快走。”他说，“别回头。”} is one
 *       sentence up to the next stop. They count as such words when their clause ends with a verb of speech and nothing
 *       has said it before: after {@code 他说：“……。”} a new sentence begins.
 *   <li>A quotation in the middle of a clause, as a slogan or a term is, is part of it: {@code 写有“还我土地！”的标语}.
 *   <li>A title 《…》 never ends a sentence.
 *   <li>An ellipsis ends a sentence after a whole clause, not after an interjection or a stammer: {@code 我……我不知道}.
 * </ul>
 */
final class ChineseSentences implements SentenceRule {

    /** Verbs of speech, simplified and traditional, and the Cantonese 話. */
    private static final String SAID = "(?:[说說][道着著到]?|表示|[称稱]|指出|[问問喊叫讲講写寫骂罵叹嘆喝]道?|答道|[追反质質][问問]道?|[强強][调調]|透露"
            + "|(?:[补補]充|回[应應]|解[释釋]|回答|回[忆憶])[说說道]?|感[叹嘆]道?|呼[吁籲]|[认認][为為]"
            + "|告[诉訴](?:(?:本[报報台])?[记記]者|我[们們]?)|[报報][道導]|話)";
    /** The words between a quotation and the verb: who, and how. */
    private static final String CLAUSE = "[^，。：:；！？“”「」『』…,]";

    private static final Pattern WHO_SAID =
            Pattern.compile(CLAUSE + "{0,24}" + SAID + "(?:[。！…，,]|$).*", Pattern.DOTALL);
    /** "X said." is no sentence of its own, wherever the quotation began. */
    private static final Pattern ONLY_SAID = Pattern.compile(CLAUSE + "{0,24}" + SAID + "[。！].*", Pattern.DOTALL);
    /** 道 after any verb, as in 摇头道, closes a quotation. */
    private static final Pattern DAO = Pattern.compile(CLAUSE + "{1,16}(?<!知)道[，,。].*", Pattern.DOTALL);

    private static final Pattern TAKES_UP = Pattern.compile("[的等].*", Pattern.DOTALL);
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
        if (stop.closesQuote()) {
            return endsAfterQuote(stop, stop.quoteClosed());
        }
        return !isEllipsis(stop) || endsAfterEllipsis(stop);
    }

    private static boolean endsAfterQuote(Stop stop, int quote) {
        String after = stop.after();
        if (SentenceRule.isStop(stop.lastChar())) {
            return true;
        }
        if (isWord(stop, quote)) {
            return !GOES_ON.matcher(after).matches() && stop.before().matches("(?s).*" + SAID + "[“「『\"‘][^”」』\"’]*");
        }
        return isIntroduced(stop, quote)
                ? !TAKES_UP.matcher(after).matches()
                        && !ONLY_SAID.matcher(after).matches()
                : !WHO_SAID.matcher(after).matches() && !DAO.matcher(after).matches();
    }

    /** Whether the quotation stands in a clause as a word does: right after a letter, without a colon or comma. */
    private static boolean isWord(Stop stop, int quote) {
        return quote > stop.start()
                && Passage.isQuote(stop.text().charAt(quote))
                && Character.isLetterOrDigit(stop.text().charAt(quote - 1));
    }

    /** Whether a colon or comma leads to the quotation, as it does after the words that say who speaks. */
    private static boolean isIntroduced(Stop stop, int quote) {
        return quote > 0 && "：:，,".indexOf(stop.text().charAt(quote - 1)) >= 0;
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
