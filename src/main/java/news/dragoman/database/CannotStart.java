package news.dragoman.database;

/** Dragoman refuses to start. The message is for the person at the terminal: what is wrong, then what to do. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
