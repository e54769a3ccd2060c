package news.dragoman.api.view;

import java.time.Instant;

/**
 * When an edition is to be published by itself.
 *
 * @param zone in which that was said, as in the IANA time zone database
 * @param overtaken whether something is in the way; it waits then
 */
public record ScheduleView(Instant at, String zone, boolean overtaken) {}
