package news.dragoman.comments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much is taken. The numbers are generous where many readers share a network, as behind a school's or a VPN's
 * address, and still keep one flood from filling the moderators' queue.
 */
@ConfigMapping(prefix = "dragoman.comments")
interface Limits {

    /** Taken from one network in a minute. */
    @WithDefault("6")
    int perMinute();

    /** Taken from one network in an hour. */
    @WithDefault("60")
    int perHour();

    /** From so many a minute under one article on, the rest are flagged as a flood, to be decided in bulk. */
    @WithDefault("30")
    int flood();

    /** So many a minute are taken under one article; more are told to come later. */
    @WithDefault("300")
    int crowd();

    /** Nobody writes a comment faster than that; programs do. */
    @WithDefault("PT3S")
    Duration quickest();

    /** So long a form may stand open. */
    @WithDefault("PT24H")
    Duration longest();
}
