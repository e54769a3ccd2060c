package news.dragoman.pages.translate;

/** What can be pressed in a row's tools: what it leads to depends on where the row stands. */
enum Press {
    MERGE,
    SPLIT,
    TAKE_APART,
    UP,
    DOWN,
    PARAGRAPH_UP,
    PARAGRAPH_DOWN,
    START_PARAGRAPH,
    JOIN_PARAGRAPHS,
    OMIT,
    /** A moved row goes where its sentences stand in the source. */
    BACK,
    /** So does a moved paragraph. */
    PARAGRAPH_BACK,
    /** A paragraph goes beside another one, where it was dragged. */
    PARAGRAPH_TO,
    ADD,
    ADD_PARAGRAPH,
    REMOVE,
    PUT_BACK
}
