package news.dragoman.web;

/** Thrown where a program calls without a token, or with one that opens nothing (any more). */
public class NoBearer extends RuntimeException {
    private final boolean given;

    NoBearer(boolean given) {
        super("no valid bearer token");
        this.given = given;
    }

    /** Whether there was a token at all. */
    public boolean given() {
        return given;
    }
}
