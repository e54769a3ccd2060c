package news.dragoman.workflow;

/** Thrown where somebody asks for what does not exist or may not be known to exist by him: answered as 404. */
public class NotReadable extends RuntimeException {

    public NotReadable() {
        super("not readable");
    }
}
