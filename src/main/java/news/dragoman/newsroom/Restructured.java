package news.dragoman.newsroom;

import java.util.Set;
import java.util.UUID;
import news.dragoman.translation.UnitOperation;

/** The answer to a wish to restructure a translation. */
public sealed interface Restructured {

    /** It is done, now or when it was asked for first. */
    record Done(UnitOperation operation) implements Restructured {}

    /**
     * Rows changed since they were read; nothing was done.
     *
     * @param number how many operations have been done by now
     * @param rewritten rows whose words are others than those that were read
     */
    record Stale(int number, Set<UUID> rewritten) implements Restructured {}
}
