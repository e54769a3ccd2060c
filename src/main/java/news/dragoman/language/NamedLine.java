package news.dragoman.language;

import java.util.ArrayList;
import java.util.List;

/** A line that names people, taken apart: "By ", "Ana Ruiz", " and ", "Ma Li". Joined, the pieces are the line. */
public final class NamedLine {

    private NamedLine() {}

    /** A name, or what stands between names. */
    public record Piece(String text, boolean name) {}

    /** The line in one piece where it does not have the names in this order. */
    public static List<Piece> pieces(String line, List<String> names) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            int at = name.isEmpty() ? -1 : find(line, name, from);
            if (at < 0) {
                return List.of(new Piece(line, false));
            }
            if (at > from) {
                pieces.add(new Piece(line.substring(from, at), false));
            }
            pieces.add(new Piece(name, true));
            from = at + name.length();
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), false));
        }
        return pieces;
    }

    private static int find(String line, String name, int from) {
        int at = line.indexOf(name, from);
        while (at >= 0 && (inWord(line, at) || inWord(line, at + name.length()))) {
            at = line.indexOf(name, at + 1);
        }
        return at;
    }

    /** Whether a word goes on across this place: the B of "By" is nobody's initial. Chinese has no such words. */
    private static boolean inWord(String line, int at) {
        if (at <= 0 || at >= line.length()) {
            return false;
        }
        int before = line.codePointBefore(at);
        int after = line.codePointAt(at);
        return Character.isLetter(before)
                && Character.isLetter(after)
                && !Character.isIdeographic(before)
                && !Character.isIdeographic(after);
    }
}
