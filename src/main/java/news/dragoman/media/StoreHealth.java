package news.dragoman.media;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the store of photos answers. An instance without it is ready all the same: everything but photos works,
 * and a newsroom that can go on writing must not be taken off the net for them.
 */
@Readiness
@ApplicationScoped
class StoreHealth implements HealthCheck {

    private static final String NAME = "Photos";

    private final Store store;

    StoreHealth(Store store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        boolean answers = true;
        try {
            store.check();
        } catch (StoreAway away) {
            answers = false;
        }
        return HealthCheckResponse.named(NAME)
                .up()
                .withData("store answers", answers)
                .build();
    }
}
