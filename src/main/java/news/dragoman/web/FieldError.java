package news.dragoman.web;

import java.util.List;

/**
 * What is wrong with a field of a form, worded for the person.
 *
 * @param field the id of the field's element, for the link in the summary
 */
public record FieldError(String field, String text) {

    /** The first complaint about a field, or an empty text. */
    public static String about(List<FieldError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }
}
