package news.dragoman.api.view;

import java.time.Instant;
import java.util.UUID;

/**
 * An article that was withdrawn, without a word of it: whoever keeps a copy drops it.
 *
 * @param address where readers find that it is gone
 * @param notice what they are told, in its language; empty for the usual words
 */
public record TombstoneView(UUID edition, String language, String address, Instant withdrawnAt, String notice) {}
