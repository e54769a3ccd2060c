package news.dragoman.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import news.dragoman.language.Differences.Edit;
import news.dragoman.review.Redline;

/**
 * A block's text with its changes marked, for whoever looks at it and whoever listens to it.
 *
 * @param spoken what changed, in a sentence; empty where nothing did
 */
public record MarkedText(List<Piece> pieces, String spoken) {

    /** Of longer changes the summary says the beginning: the text itself comes right after it. */
    private static final int SAID = 60;

    /** And of many the first: nobody listens to a list of forty. */
    private static final int LISTED = 12;

    private static final String CUT = "…";

    /**
     * A stretch that stayed, or one change.
     *
     * @param id the change's place on the page; empty for what stayed
     * @param said the change in words
     * @param back what a form says to take it back; empty where that is not on offer
     */
    public record Piece(String id, String same, String out, String in, String said, String back) {}

    /**
     * The text of a row.
     *
     * @param revertible which of its edits, by number from 0, can be taken back here
     */
    public static MarkedText of(Redline.Row row, IntPredicate revertible, RedlineMessages say) {
        var pieces = new ArrayList<Piece>();
        var said = new ArrayList<String>();
        int at = 0;
        for (int n = 0; n < row.edits().size(); n++) {
            Edit edit = row.edits().get(n);
            if (edit.from() > at) {
                pieces.add(new Piece("", row.before().substring(at, edit.from()), "", "", "", ""));
            }
            String words = said(edit.out(row.before()), edit.in(row.after()), say);
            said.add(words);
            pieces.add(new Piece(
                    "c-" + row.id() + "-" + (n + 1),
                    "",
                    edit.out(row.before()),
                    edit.in(row.after()),
                    words,
                    revertible.test(n) ? row.id() + "." + n + "." + seal(row) : ""));
            at = edit.to();
        }
        if (at < row.before().length()) {
            pieces.add(new Piece("", row.before().substring(at), "", "", "", ""));
        }
        return new MarkedText(pieces, said.isEmpty() ? "" : summary(row, said, say));
    }

    private static String summary(Redline.Row row, List<String> said, RedlineMessages say) {
        var listed = said.size() > LISTED ? new ArrayList<>(said.subList(0, LISTED)) : said;
        String list = String.join(say.semicolon(), listed) + (said.size() > LISTED ? CUT : "");
        return say.summary(said.size(), row.kind(), list);
    }

    /** A mark of both texts: what a form brings is about these very words, or about others by now. */
    public static String seal(Redline.Row row) {
        return Integer.toHexString(31 * row.before().hashCode() + row.after().hashCode());
    }

    private static String said(String out, String in, RedlineMessages say) {
        if (out.isEmpty()) {
            return say.in(shortened(in, say));
        }
        return in.isEmpty() ? say.out(shortened(out, say)) : say.instead(shortened(out, say), shortened(in, say));
    }

    private static String shortened(String words, RedlineMessages say) {
        String text = words.strip();
        if (text.isEmpty()) {
            return say.space();
        }
        return text.codePointCount(0, text.length()) <= SAID
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SAID)) + CUT;
    }
}
