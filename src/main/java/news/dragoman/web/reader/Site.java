package news.dragoman.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site that readers see. */
@ApplicationScoped
public class Site {

    private final String name;
    private final Optional<URI> address;
    private final Optional<URI> hub;

    Site(
            @ConfigProperty(name = "dragoman.site-name") String name,
            @ConfigProperty(name = "dragoman.site-address") Optional<URI> address,
            @ConfigProperty(name = "dragoman.websub-hub") Optional<URI> hub) {
        this.name = name;
        this.address = address;
        this.hub = hub;
    }

    /** Who tells subscribers of feeds that something is new, if anybody does. */
    public Optional<URI> hub() {
        return hub;
    }

    /** The newsroom's name as readers know it. */
    public String name() {
        return name;
    }

    /**
     * The site's address, ending with a slash, for what is read elsewhere: feeds, sitemaps, what search engines are told.
     *
     * @param asked where the reader found it, which counts where no address is configured
     */
    public URI address(UriInfo asked) {
        return address.orElseGet(asked::getBaseUri).resolve("/");
    }

    /**
     * The frame of a page.
     *
     * @param fronts the languages that have a front page with something on it
     */
    public Frame frame(Language language, List<Language> fronts) {
        List<LanguageLink> links = fronts.stream()
                .sorted(Languages.ORDER)
                .map(front -> LanguageLink.front(front, front.equals(language)))
                .toList();
        return new Frame(name, language, ReaderWords.of(language), links);
    }
}
