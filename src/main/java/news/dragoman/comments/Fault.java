package news.dragoman.comments;

/** Why what a reader sent was not taken. Each has words of its own in every language of the readers' pages. */
public enum Fault {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    NAME_UNREADABLE(Field.NAME),
    EMPTY(Field.TEXT),
    TOO_LONG(Field.TEXT),
    /** Characters that turn the direction of what stands around them. */
    DIRECTION(Field.TEXT),
    /** Marks heaped on letters. */
    MARKS(Field.TEXT),
    /** Characters that nobody sees. */
    INVISIBLE(Field.TEXT),
    CONTROL(Field.TEXT),
    LINKS(Field.TEXT),
    /** The same words from the same network, a moment ago. */
    REPEATED(Field.TEXT),
    /** Faster than anybody writes. */
    SOON(Field.FORM),
    /** The form stood open for too long, or is none of ours. */
    LATE(Field.FORM),
    /** A comment with other words has been sent by this form. */
    USED(Field.FORM),
    /** A field that no person sees was filled in. */
    TRAP(Field.FORM),
    /** Too many from this network. */
    TOO_MANY(Field.FORM),
    /** Too many for this article. */
    CROWDED(Field.FORM),
    /** Nothing is taken from this network for now. */
    BANNED(Field.FORM);

    private final Field field;

    Fault(Field field) {
        this.field = field;
    }

    /** What it is about. */
    public enum Field {
        NAME,
        TEXT,
        FORM
    }

    public Field field() {
        return field;
    }

    /** Whether waiting is all that helps. */
    public boolean passes() {
        return this == TOO_MANY || this == CROWDED || this == BANNED;
    }
}
