package news.dragoman.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site that readers see. */
@ApplicationScoped
public class Site {

    private final String name;

    Site(@ConfigProperty(name = "dragoman.site-name") String name) {
        this.name = name;
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
