package news.dragoman.newsroom;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks through the columns of a row that the database gave. */
final class Cells {
    private final Iterator<Object> values;

    Cells(Object[] values) {
        this.values = Arrays.asList(values).iterator();
    }

    boolean hasNext() {
        return values.hasNext();
    }

    <T> @Nullable T next(Class<T> type) {
        return type.cast(values.next());
    }

    <T> T needed(Class<T> type) {
        return Objects.requireNonNull(next(type));
    }

    /** A text; an empty one where there is none. */
    String text() {
        return Objects.requireNonNullElse(next(String.class), "");
    }

    int number() {
        return needed(Number.class).intValue();
    }

    List<String> words() {
        String all = text();
        return all.isEmpty() ? List.of() : List.of(all.split(" "));
    }

    <E extends Enum<E>> @Nullable E one(Class<E> type) {
        String name = text();
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
