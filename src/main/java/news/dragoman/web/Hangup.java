package news.dragoman.web;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;

/** A sender who went away before all of the request was here: nobody is left to be answered, and nothing is at fault. */
final class Hangup {
    private Hangup() {}

    /** Whether that is behind a failure. */
    static boolean isBehind(Throwable fault) {
        for (Throwable one = fault; one != null; one = one.getCause() == one ? null : one.getCause()) {
            if (one instanceof HttpClosedException || one instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }
}
