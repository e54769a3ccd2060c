package news.dragoman.story;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * That the clock is to publish an edition as it was signed.
 *
 * @param at when, in the zone in which that was said
 * @param by whoever set it
 * @param next when the clock looks at it next: at its time, and later again while something is in the way
 * @param overtaken since when something is in its way; empty while nothing is
 */
public record Schedule(ZonedDateTime at, UUID by, Instant next, Optional<Instant> overtaken) {}
