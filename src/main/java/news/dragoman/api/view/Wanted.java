package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/** Refuses a request that leaves out what must be there. */
final class Wanted {
    private Wanted() {}

    static void that(String field, @Nullable Object value) {
        if (value == null) {
            throw new MissingField(field);
        }
    }
}
