package news.dragoman.api.view;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses a request that leaves out what must be there. */
final class Wanted {
    private Wanted() {}

    static void that(String field, @Nullable Object value) {
        if (value == null) {
            throw new MissingField(field);
        }
    }

    /** The list must be there, and everything in it. */
    static void each(String field, @Nullable Collection<?> values) {
        if (values == null || values.stream().anyMatch(Objects::isNull)) {
            throw new MissingField(field);
        }
    }

    /** The same for names by language. */
    static void each(String field, @Nullable Map<String, ?> values) {
        that(field, values);
        each(field, Objects.requireNonNull(values).values());
    }
}
