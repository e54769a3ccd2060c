package news.dragoman.api.view;

import org.jspecify.annotations.Nullable;

/** @param everywhere whether all of the story's editions are meant for which it is proposed; without it this one alone */
public record EverywhereAsk(@Nullable Boolean everywhere) {
    public boolean all() {
        return Boolean.TRUE.equals(everywhere);
    }
}
