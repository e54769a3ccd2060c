package news.dragoman.language;

/**
 * A place where a sentence may end: a run of stops and closing marks, with what stands before and after it.
 *
 * @param passage the paragraph
 * @param start where the sentence so far begins
 * @param mark the first stop of the run
 * @param end just after the run: where the sentence would end
 * @param next the first character after the run that is not white space; the length of the text if none
 */
record Stop(Passage passage, int start, int mark, int end, int next) {

    String text() {
        return passage.text();
    }

    /** How far a rule looks to either side: beyond any clause, and short enough that an endless text costs little. */
    private static final int SIGHT = 160;

    /** The sentence so far, without the run, or its end if it is long. */
    String before() {
        return text().substring(Math.max(start, mark - SIGHT), mark);
    }

    /** The run: stops and closing marks. */
    String run() {
        return text().substring(mark, end);
    }

    String after() {
        return text().substring(next, Math.min(text().length(), next + SIGHT));
    }

    boolean isSpaced() {
        return end < next;
    }

    boolean atEnd() {
        return next == text().length();
    }

    char nextChar() {
        return text().charAt(next);
    }

    char lastChar() {
        return text().charAt(end - 1);
    }

    /** Whether the run is one full stop and nothing else, which may as well mark an abbreviation. */
    boolean isLoneDot() {
        return end == mark + 1 && text().charAt(mark) == '.';
    }

    /** Whether the run closes a quotation, be it one that opened in an earlier paragraph. */
    boolean closesQuote() {
        return quoteEnd() >= 0;
    }

    /** Where the quotation opens that the run closes; -1 if in an earlier paragraph, or if the run closes none. */
    int quoteClosed() {
        int closer = quoteEnd();
        return closer < 0 ? -1 : passage.partner(closer);
    }

    private int quoteEnd() {
        for (int i = mark; i < end; i++) {
            if (Passage.isQuote(text().charAt(i)) && passage.partner(i) < mark) {
                return i;
            }
        }
        return -1;
    }

    /** The innermost quotation or bracket of this sentence that the run stands in and does not close, or -1. */
    int openAround() {
        return passage.openerAround(end, Math.max(start, end - 2 * SIGHT));
    }

    /** The length of the pair that opens here. */
    int span(int opener) {
        return passage.partner(opener) - opener;
    }

    /** Inside brackets that opened in mid-sentence: the sentence goes on after them. Inside a 《title》 wherever it opened. */
    boolean isInsideInsertion() {
        int opener = openAround();
        if (opener < 0 || Passage.isQuote(text().charAt(opener)) || span(opener) > SIGHT) {
            return false;
        }
        return opener > start || "《〈".indexOf(text().charAt(opener)) >= 0;
    }

    /** "[...]" and （……）: something left out, not something ended. */
    boolean isOmission() {
        int closer = end - 1;
        while (closer > mark && SentenceRule.isStop(text().charAt(closer))) {
            closer--;
        }
        return mark > 0
                && closer == end - 1
                && passage.partner(closer) == mark - 1
                && !Passage.isQuote(text().charAt(closer));
    }

    /** "1." or "a." at the beginning: the label of an item, not a sentence. */
    boolean isLabel() {
        char dot = text().charAt(mark);
        return mark - start <= 3
                && (dot == '.' || dot == '．')
                && end == mark + 1
                && before().matches("[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[ivx]{1,3})");
    }
}
