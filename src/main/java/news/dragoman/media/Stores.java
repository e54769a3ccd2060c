package news.dragoman.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;

/** Gives everybody the one store that the settings name. */
@ApplicationScoped
class Stores {

    /** Settings that cannot be are said at the start, not when the first photo comes. */
    void begin(@Observes StartupEvent started, Store store) {
        store.name();
    }

    @Produces
    @ApplicationScoped
    Store store(Config config) {
        return new StoreSettings(
                        name -> config.getOptionalValue(name, String.class).filter(value -> !value.isBlank()))
                .open();
    }
}
