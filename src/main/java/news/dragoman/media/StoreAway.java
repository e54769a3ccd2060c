package news.dragoman.media;

/** The store of photos does not answer, is full, or refuses. Nothing that was accepted is lost; trying again can help. */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean full;

    public StoreAway(String what, Throwable cause) {
        this(what, cause, false);
    }

    /** @param full whether all that it wants is room */
    StoreAway(String what, Throwable cause, boolean full) {
        super(what, cause);
        this.full = full;
    }

    /** Whether it answers, and has no room left. */
    public boolean full() {
        return full;
    }
}
