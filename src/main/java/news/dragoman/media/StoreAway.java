package news.dragoman.media;

/** The store of photos does not answer, is full, or refuses. Nothing that was accepted is lost; trying again can help. */
public final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreAway(String what, Throwable cause) {
        super(what, cause);
    }
}
