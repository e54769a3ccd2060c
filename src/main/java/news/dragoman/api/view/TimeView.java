package news.dragoman.api.view;

import java.time.Instant;

/**
 * A time that somebody has set.
 *
 * @param zone in which it was said, as in the IANA time zone database
 */
public record TimeView(Instant at, String zone) {}
