package news.dragoman.review;

/** How a text was shown to whoever signed it. */
public enum ReadIn {
    /** As readers will see it. */
    CLEAN,
    /** Against an earlier version. */
    REDLINE,
    /** With what it was translated from beside it. */
    SOURCE
}
