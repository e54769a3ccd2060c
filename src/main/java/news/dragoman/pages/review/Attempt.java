package news.dragoman.pages.review;

import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Saved;
import org.jspecify.annotations.Nullable;

/**
 * A save by a plain form that was not kept, so that the page can show it again beside what stands.
 *
 * @param cell the unit or block whose text it was
 * @param reasons why it was refused, worded; empty where somebody else was faster
 * @param stale what stands, where somebody else was faster
 */
record Attempt(UUID cell, String typed, List<String> reasons, Saved.@Nullable Stale stale) {

    static Attempt stale(UUID cell, String typed, Saved.Stale stale) {
        return new Attempt(cell, typed, List.of(), stale);
    }

    static Attempt refused(UUID cell, String typed, List<String> reasons) {
        return new Attempt(cell, typed, reasons, null);
    }
}
