package news.dragoman.web.fields;

import java.util.List;
import news.dragoman.web.FieldError;

/** What is wrong with a form, by field. */
public record Wrong(List<FieldError> errors) {
    public static final Wrong NOTHING = new Wrong(List.of());

    /** What is wrong with a field; empty if nothing is. */
    public String about(String field) {
        return FieldError.about(errors, field);
    }
}
