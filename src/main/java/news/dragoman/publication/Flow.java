package news.dragoman.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dragoman.publication.Publication.BodyBlock;
import news.dragoman.publication.Publication.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article as it reads: paragraphs, subheads and photos in their order; of several that follow each other
 * and were taken out with the same words, that is said once.
 */
public final class Flow {

    private Flow() {}

    /** A paragraph or subhead, or a photo. */
    public record Piece(Optional<BodyBlock> block, Optional<PublicationPhoto> photo) {}

    /** The pieces of an article; the lede photo is the first of them, where there is one. */
    public static List<Piece> of(Publication article) {
        List<Piece> pieces = new ArrayList<>();
        var photos = article.photos();
        var body = article.body();
        BodyBlock last = null;
        for (int place = 0; place <= body.size(); place++) {
            for (PublicationPhoto photo : photos) {
                if (photo.placeInBody() == place || place == body.size() && photo.placeInBody() > place) {
                    pieces.add(new Piece(Optional.empty(), Optional.of(photo)));
                    last = null;
                }
            }
            if (place < body.size() && !again(last, body.get(place))) {
                last = body.get(place);
                pieces.add(new Piece(Optional.of(last), Optional.empty()));
            }
        }
        return pieces;
    }

    private static boolean again(@Nullable BodyBlock last, BodyBlock block) {
        return last != null
                && block.kind() == BodyKind.REDACTED
                && last.kind() == BodyKind.REDACTED
                && last.text().equals(block.text());
    }
}
