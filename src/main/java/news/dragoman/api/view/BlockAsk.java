package news.dragoman.api.view;

import java.util.UUID;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or subhead that is to be put in. Further lines become paragraphs of their own.
 *
 * @param after the block it follows; null for the beginning of the body
 */
public record BlockAsk(@Nullable UUID after, BlockKind kind, String text) {
    public BlockAsk {
        Wanted.that("kind", kind);
        Wanted.that("text", text);
    }
}
