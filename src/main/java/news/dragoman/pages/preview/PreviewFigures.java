package news.dragoman.pages.preview;

import java.util.ArrayList;
import java.util.List;
import news.dragoman.newsroom.Previewing.Shown;
import news.dragoman.story.BlockKind;
import news.dragoman.story.PhotoInText;
import news.dragoman.web.Previewed;
import news.dragoman.web.reader.Figure;
import news.dragoman.web.reader.ReaderWords;
import org.jspecify.annotations.Nullable;

/** The body of a preview with its photos, which lie below the same secret. */
final class PreviewFigures {

    /** One width is enough for somebody who reads a text over. */
    private static final int WIDTH = 960;

    private final Shown shown;
    private final String secret;

    PreviewFigures(Shown shown, String secret) {
        this.shown = shown;
        this.secret = secret;
    }

    @Nullable
    Figure lede() {
        return shown.photos().stream()
                .filter(PhotoInText::lede)
                .findFirst()
                .map(this::figure)
                .orElse(null);
    }

    List<PreviewPage.Block> body() {
        var body = new ArrayList<PreviewPage.Block>();
        for (var passage : shown.passages()) {
            if (passage.kind().prose()) {
                body.add(new PreviewPage.Block(passage.kind() == BlockKind.SUBHEAD, passage.text(), null));
            }
            for (PhotoInText photo : shown.photos()) {
                var figure = photo.block().equals(passage.id()) && !photo.lede() ? figure(photo) : null;
                if (figure != null) {
                    body.add(new PreviewPage.Block(false, "", figure));
                }
            }
        }
        return body;
    }

    private @Nullable Figure figure(PhotoInText photo) {
        var picture = shown.pictures().get(photo.picture().photo());
        if (picture == null) {
            return null;
        }
        var size = picture.rendition(WIDTH);
        var words = ReaderWords.of(shown.language());
        return new Figure(
                Previewed.PATH + "/" + secret + "/photos/" + picture.id() + "/" + size.width(),
                "",
                size.width(),
                size.height(),
                photo.alt(),
                photo.caption(),
                photo.credit().isEmpty() ? "" : words.photoBy(photo.credit()),
                photo.picture().handout(),
                Figure.tenths(photo.picture().across() / 1_000.0),
                Figure.tenths(photo.picture().down() / 1_000.0));
    }
}
