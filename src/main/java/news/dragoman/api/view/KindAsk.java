package news.dragoman.api.view;

import news.dragoman.story.BlockKind;

/** PARAGRAPH or SUBHEAD. */
public record KindAsk(BlockKind kind) {
    public KindAsk {
        Wanted.that("kind", kind);
    }
}
