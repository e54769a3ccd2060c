package news.dragoman.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;

/** Gives everybody the one store that the settings name. */
@ApplicationScoped
class Stores {

    @Produces
    @ApplicationScoped
    Store store(Config config) {
        return new StoreSettings(
                        name -> config.getOptionalValue(name, String.class).filter(value -> !value.isBlank()))
                .open();
    }
}
