package news.dragoman.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The hub that tells subscribers of feeds that there is something new, as
 * <a href="https://www.w3.org/TR/websub/">WebSub</a> has it; none unless an operator names one.
 */
@ApplicationScoped
public class Hub {

    private final Optional<URI> address;
    private final Optional<URI> site;

    /** @throws IllegalArgumentException where a hub is named and the site's own address is not */
    Hub(
            @ConfigProperty(name = "dragoman.websub-hub") Optional<URI> address,
            @ConfigProperty(name = "dragoman.site-address") Optional<URI> site) {
        if (address.isPresent() && site.isEmpty()) {
            throw new IllegalArgumentException(
                    "dragoman.websub-hub wants dragoman.site-address: a hub is told addresses, and they must be the site's own");
        }
        this.address = address;
        this.site = site;
    }

    /** Its address, for feeds to name. */
    public Optional<URI> address() {
        return address;
    }

    /** The site's address, which is there where a hub is. */
    URI site() {
        return site.orElseThrow().resolve("/");
    }
}
