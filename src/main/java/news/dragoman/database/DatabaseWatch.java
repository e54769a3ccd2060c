package news.dragoman.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Lets work by the clock pass over a database that is away: one line in the log when it goes and one when it is back,
 * however often the work comes round in between. Any other fault goes on its way.
 */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    private final AtomicBoolean away = new AtomicBoolean();

    /** Does the work, or leaves it for the next round if the database does not answer. */
    public void whileThere(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isBehind(fault)) {
                throw fault;
            }
            if (!away.getAndSet(true)) {
                LOG.warn("The database does not answer. Work by the clock waits until it is back.");
            }
            return;
        }
        if (away.getAndSet(false)) {
            LOG.info("The database answers again.");
        }
    }
}
