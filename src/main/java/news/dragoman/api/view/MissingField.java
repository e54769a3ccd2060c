package news.dragoman.api.view;

/** Thrown where a field that must be there is missing or null. */
public class MissingField extends IllegalArgumentException {
    private final String field;

    MissingField(String field) {
        super(field + " is missing");
        this.field = field;
    }

    public String field() {
        return field;
    }
}
