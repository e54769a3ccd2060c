package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.List;

/** A text of which parts belong together with parts of another: a sentence lights up what it is translated from. */
final class Spans {

    private Spans() {}

    /**
     * A part of a text.
     *
     * @param units what it belongs to, ids with a space between them; empty for what stands between
     * @param no its place among the sentences of its unit, from 1; 0 where it is the only one
     */
    record Span(String text, String units, int no) {}

    /** The parts of a text, in their order, with what stands between them; what is not found there is passed over. */
    static List<Span> in(String whole, List<Span> parts) {
        var spans = new ArrayList<Span>();
        int at = 0;
        for (Span part : parts) {
            String words = part.text().strip();
            int start = words.isEmpty() ? -1 : whole.indexOf(words, at);
            if (start < 0) {
                continue;
            }
            between(spans, whole.substring(at, start));
            spans.add(new Span(words, part.units(), part.no()));
            at = start + words.length();
        }
        between(spans, whole.substring(at));
        return spans;
    }

    private static void between(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, "", 0));
        }
    }
}
