package news.dragoman.language;

import java.util.ArrayList;
import java.util.List;

/** Where a headline may be broken into lines. */
public final class Headlines {

    private Headlines() {}

    /**
     * The headline in pieces, between which a line may end; joined they are the headline. Chinese and Japanese break
     * between words of characters, not within one. Beside figures there is no break, or browsers would leave out the narrow
     * space that sets them off; at punctuation, and in other languages, the rules of Unicode suffice.
     */
    public static List<String> pieces(String headline, Language language) {
        if (!language.countsCharacters()) {
            return List.of(headline);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : Words.tokens(headline, language)) {
            if (piece.length() > 0
                    && Character.isIdeographic(piece.codePointBefore(piece.length()))
                    && Character.isIdeographic(word.codePointAt(0))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(word);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
