package news.dragoman.api.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an article should be withdrawn.
 *
 * @param notice what its readers will find in its place, in its language
 * @param everywhere whether all articles of the story are meant
 * @param told what readers of the others will find; where nothing is said they get the usual words
 * @param suspend whether they are suspended until a chief decides; so it is where nothing is said
 */
public record WithdrawalAsk(
        String notice,
        @Nullable Boolean everywhere,
        @Nullable List<ToldOfEdition> told,
        @Nullable Boolean suspend) {
    public WithdrawalAsk {
        Wanted.that("notice", notice);
    }

    public boolean all() {
        return Boolean.TRUE.equals(everywhere);
    }

    public boolean atOnce() {
        return !Boolean.FALSE.equals(suspend);
    }

    /** What readers are told, by edition. */
    public Map<UUID, String> lines(UUID edition) {
        var lines = ToldOfEdition.by(told);
        lines.put(edition, notice);
        return lines;
    }
}
