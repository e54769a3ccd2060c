package news.dragoman.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a text that shows why it was found: around the words that were looked for, which are marked. */
public final class Excerpt {

    /** About two lines of a list; characters of scripts without spaces are twice as wide. */
    private static final int LENGTH = 180;

    private static final int BEFORE = 50;
    private static final String MORE = "…";

    private Excerpt() {}

    /** Words, and whether they were looked for. Joined, the pieces are the excerpt. */
    public record Piece(String text, boolean marked) {}

    private record Mark(int start, int end, int term) {}

    /** The whole text with its marks: a headline. */
    public static List<Piece> whole(String text, SearchWords words) {
        return pieces(text, 0, text.length(), marks(text, words));
    }

    /**
     * The passage with the most of the words, cut to the length of an excerpt; the beginning of the first where none has any.
     *
     * @param passages not empty ones, in order
     */
    public static List<Piece> of(List<String> passages, SearchWords words) {
        String best = "";
        List<Mark> found = List.of();
        long most = -1;
        for (String passage : passages) {
            List<Mark> marks = marks(passage, words);
            long terms = marks.stream().map(Mark::term).distinct().count();
            if (terms > most) {
                best = passage;
                found = marks;
                most = terms;
            }
        }
        return cut(best, found);
    }

    private static List<Piece> cut(String text, List<Mark> marks) {
        boolean wide =
                text.codePoints().limit(LENGTH).filter(FoldedText::unspaced).count() > LENGTH / 4;
        int length = wide ? LENGTH / 2 : LENGTH;
        int from = marks.isEmpty() ? 0 : Math.max(0, marks.get(0).start() - (wide ? BEFORE / 2 : BEFORE));
        if (text.length() <= length) {
            return pieces(text, 0, text.length(), marks);
        }
        from = edge(text, Math.min(from, text.length() - length));
        int to = edge(text, Math.min(text.length(), from + length));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(text, from, to, marks));
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    /** The end of the word that the place is in; of a text without spaces the end of the letter. */
    private static int edge(String text, int place) {
        if (place <= 0 || place >= text.length()) {
            return place;
        }
        var boundaries = FoldedText.unspaced(text.codePointAt(place))
                ? com.ibm.icu.text.BreakIterator.getCharacterInstance()
                : com.ibm.icu.text.BreakIterator.getLineInstance();
        boundaries.setText(text);
        return boundaries.isBoundary(place) ? place : boundaries.following(place);
    }

    private static List<Piece> pieces(String text, int from, int to, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.start() < at || mark.end() > to) {
                continue;
            }
            if (mark.start() > at) {
                pieces.add(new Piece(text.substring(at, mark.start()), false));
            }
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }

    /** Where the words stand, in order, none within another. */
    private static List<Mark> marks(String text, SearchWords words) {
        FoldedText folded = FoldedText.of(text);
        List<Mark> marks = new ArrayList<>();
        for (int term = 0; term < words.terms().size(); term++) {
            Set<String> forms = new HashSet<>();
            words.terms()
                    .get(term)
                    .forEach(form -> forms.add(FoldedText.of(form).words()));
            for (String form : forms) {
                if (form.isEmpty()) {
                    continue;
                }
                for (int at = folded.find(form, 0); at >= 0; at = folded.find(form, at + form.length())) {
                    marks.add(new Mark(folded.start(at), folded.end(at + form.length()), term));
                }
            }
        }
        marks.sort(java.util.Comparator.comparingInt(Mark::start)
                .thenComparing(Mark::end, java.util.Comparator.reverseOrder()));
        return marks;
    }
}
