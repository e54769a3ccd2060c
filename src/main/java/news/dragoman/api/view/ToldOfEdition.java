package news.dragoman.api.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers of an edition are told, in its language. */
public record ToldOfEdition(UUID edition, String text) {
    public ToldOfEdition {
        Wanted.that("edition", edition);
        Wanted.that("text", text);
    }

    /** The same by edition; of two for one edition the last. */
    public static Map<UUID, String> by(@Nullable List<ToldOfEdition> all) {
        Map<UUID, String> told = new HashMap<>();
        if (all != null) {
            all.forEach(one -> told.put(one.edition(), one.text()));
        }
        return told;
    }
}
