package news.dragoman.story;

/** What a block is for. The last three are the words of a photo; they stand together, in this order, among the body. */
public enum BlockKind {
    HEADLINE,
    DEK,
    DATELINE,
    PARAGRAPH,
    SUBHEAD,
    /** What a photo shows, below it. */
    CAPTION,
    /** What a photo shows, for whoever cannot see it. */
    ALT,
    /** Whose a photo is. */
    CREDIT;

    /** Whether the block stands in the body. */
    public boolean body() {
        return prose() || photo();
    }

    /** Whether it is a piece of the running text. */
    public boolean prose() {
        return this == PARAGRAPH || this == SUBHEAD;
    }

    /** Whether it says something about a photo. */
    public boolean photo() {
        return this == CAPTION || this == ALT || this == CREDIT;
    }

    /** The longest text in characters: far above any story, so that a pasted book is refused and not cut. */
    public int limit() {
        return switch (this) {
            case HEADLINE, DATELINE, SUBHEAD, CREDIT -> 500;
            case DEK, CAPTION, ALT -> 2_000;
            case PARAGRAPH -> 20_000;
        };
    }
}
