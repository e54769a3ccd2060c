package news.dragoman.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the application runs only to restore a backup: there are no tables until it is done, and nobody is answered.
 * Whatever begins by itself at the start asks here first.
 */
@ApplicationScoped
public class Restoring {
    /** Set to {@code true} by the command that restores. */
    public static final String PROPERTY = "dragoman.restoring";

    private final boolean underWay;

    Restoring(@ConfigProperty(name = PROPERTY, defaultValue = "false") boolean underWay) {
        this.underWay = underWay;
    }

    public boolean underWay() {
        return underWay;
    }
}
