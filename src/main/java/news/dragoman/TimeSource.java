package news.dragoman;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.dragoman.history.TellingClock;

/** The one clock that everything asks; a test puts its own in its place. */
@ApplicationScoped
class TimeSource {
    @Produces
    @DefaultBean
    @ApplicationScoped
    TellingClock clock() {
        return new TellingClock();
    }
}
