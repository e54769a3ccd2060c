package news.dragoman.api.view;

/** The text of a block. Further lines of a paragraph become paragraphs of their own. */
public record TextAsk(String text) {
    public TextAsk {
        Wanted.that("text", text);
    }
}
