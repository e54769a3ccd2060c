package news.dragoman.pages.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.language.PublishedMonth;
import news.dragoman.publication.Listings;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.LanguageLink;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All that was ever published in a language and is still there, by month. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class ArchiveResource {

    private final Publications publications;
    private final Listings listings;
    private final Site site;
    private final ReaderAnswers answers;

    ArchiveResource(Publications publications, Listings listings, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.listings = listings;
        this.site = site;
        this.answers = answers;
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/archive/")
    public Response months(String lang, @Context UriInfo uri, @Context HttpHeaders headers) {
        return Asked.answer(
                new Asked.Call(lang, null, uri, headers),
                publications,
                answers,
                asked -> Optional.of(asked.language()),
                (asked, language) -> address(language),
                (asked, language) -> months(asked),
                Asked::aboutItsLanguage);
    }

    /** A month; there as long as something of it is. */
    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/archive/{month: [0-9]{4}-[0-9]{2}}")
    public Response month(
            String lang,
            String month,
            @RestQuery @Nullable String before,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return Asked.answer(
                new Asked.Call(lang, before, uri, headers),
                publications,
                answers,
                asked -> parsed(month)
                        .filter(one -> !listings.ofMonth(asked.language(), one, null, 1)
                                .isEmpty()),
                (asked, one) -> address(asked.language(), one),
                this::month,
                Asked::aboutItsLanguage);
    }

    private ArchivePage months(Asked asked) {
        return new ArchivePage(
                site.frame(asked.language(), asked.fronts()),
                listings.months(asked.language()).stream()
                        .map(month -> ArchivePage.MonthLink.of(asked.language(), month))
                        .toList(),
                asked.fronts().stream()
                        .sorted(Languages.ORDER)
                        .map(one -> new LanguageLink(one, address(one), one.equals(asked.language())))
                        .toList());
    }

    private ListingPage month(Asked asked, YearMonth month) {
        Language language = asked.language();
        return new ListingPage(
                site.frame(language, asked.fronts()),
                PublishedMonth.of(month, language),
                Leaf.of(
                        address(language, month),
                        asked.before(),
                        count -> listings.ofMonth(language, month, asked.before(), count)),
                "",
                List.of());
    }

    private static String address(Language language) {
        return "/" + language.tag() + "/archive/";
    }

    static String address(Language language, YearMonth month) {
        return address(language) + month;
    }

    private static Optional<YearMonth> parsed(String month) {
        try {
            return Optional.of(YearMonth.parse(month));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
