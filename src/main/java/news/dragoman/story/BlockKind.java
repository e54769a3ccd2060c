package news.dragoman.story;

/** What a block is for. Photos bring more kinds in time. */
public enum BlockKind {
    HEADLINE,
    DEK,
    DATELINE,
    PARAGRAPH,
    SUBHEAD;

    /** Whether the block stands in the body. */
    public boolean body() {
        return this == PARAGRAPH || this == SUBHEAD;
    }

    /** The longest text in characters: far above any story, so that a pasted book is refused and not cut. */
    public int limit() {
        return switch (this) {
            case HEADLINE, DATELINE, SUBHEAD -> 500;
            case DEK -> 2_000;
            case PARAGRAPH -> 20_000;
        };
    }
}
