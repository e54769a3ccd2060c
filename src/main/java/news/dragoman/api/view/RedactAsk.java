package news.dragoman.api.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must leave an article at once.
 *
 * @param blocks of the article, as its parts name them
 * @param also blocks of the story's other articles that leave with them; without this all that answer them leave, and
 *     with an empty list none
 * @param told what readers are told, by edition; where nothing is said they get the usual words
 * @param reason everybody who may read the edition reads it
 */
public record RedactAsk(
        List<UUID> blocks,
        @Nullable List<BlocksOfEdition> also,
        @Nullable List<ToldOfEdition> told,
        String reason) {
    public RedactAsk {
        Wanted.that("blocks", blocks);
        Wanted.that("reason", reason);
    }

    /** What is named, by edition. */
    public Map<UUID, Set<UUID>> named(UUID edition) {
        Map<UUID, Set<UUID>> named = new HashMap<>();
        named.put(edition, new HashSet<>(blocks));
        if (also != null) {
            also.forEach(one ->
                    named.computeIfAbsent(one.edition(), e -> new HashSet<>()).addAll(one.blocks()));
        }
        return named;
    }

    /** Blocks of one edition. */
    public record BlocksOfEdition(UUID edition, List<UUID> blocks) {
        public BlocksOfEdition {
            Wanted.that("edition", edition);
            Wanted.that("blocks", blocks);
        }
    }
}
