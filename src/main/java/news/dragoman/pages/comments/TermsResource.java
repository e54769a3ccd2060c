package news.dragoman.pages.comments;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Optional;
import news.dragoman.comments.CommentTerms;
import news.dragoman.comments.TermsBook;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.language.PublishedTime;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.reader.CommentWords;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The terms under which readers write, in every version there was. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class TermsResource {

    private final TermsBook terms;
    private final Publications publications;
    private final Site site;
    private final ReaderAnswers answers;

    TermsResource(TermsBook terms, Publications publications, Site site, ReaderAnswers answers) {
        this.terms = terms;
        this.publications = publications;
        this.site = site;
        this.answers = answers;
    }

    /** @param version one of the language's own; the newest without */
    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/terms")
    public Response read(String lang, @RestQuery @Nullable String version, @Context HttpHeaders headers) {
        Optional<Language> language = Language.parse(lang).filter(Languages.KNOWN::contains);
        Optional<CommentTerms> found = language.map(terms::serving)
                .flatMap(now -> version == null
                        ? Optional.of(now)
                        : version.matches("[0-9]{1,6}")
                                ? terms.version(now.language(), Integer.parseInt(version))
                                : Optional.empty());
        if (found.isEmpty()) {
            return answers.nowhere(lang, headers, publications.fronts());
        }
        return Unkept.page(200, page(found.get(), language.orElseThrow())).build();
    }

    private TermsPage page(CommentTerms shown, Language page) {
        CommentWords words = CommentWords.of(page);
        return new TermsPage(
                site.frame(page, publications.fronts()),
                words,
                shown.language().tag(),
                shown.language().direction().attribute(),
                TermsPage.Part.of(shown),
                words.fill("terms-version", shown.version(), PublishedTime.of(shown.at(), ZoneOffset.UTC, page)),
                TimeFormats.forMachines(shown.at()),
                terms.serving(page).version() == shown.version() ? "" : "/" + page.tag() + "/terms");
    }
}
