package news.dragoman.pages.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.publication.Listings;
import news.dragoman.publication.Publication;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.reader.Frame;
import news.dragoman.web.reader.LanguageLink;
import news.dragoman.web.reader.ReaderAnswers;
import news.dragoman.web.reader.Site;
import news.dragoman.web.rendered.About;

/** Gives readers an article. Its key alone finds it; language and slug are for people, and are put right. */
@Path("/")
@Audience(Audience.Of.EVERYBODY)
public class ArticleResource {

    /** As many as stand in one row on a wide screen. */
    private static final int NEXT = 4;

    private final Publications publications;
    private final Listings listings;
    private final PublicationNotes notes;
    private final Site site;
    private final ReaderAnswers answers;

    ArticleResource(
            Publications publications, Listings listings, PublicationNotes notes, Site site, ReaderAnswers answers) {
        this.publications = publications;
        this.listings = listings;
        this.notes = notes;
        this.site = site;
        this.answers = answers;
    }

    @GET
    @Path("{lang: " + ReaderAnswers.LANGUAGE_IN_PATH + "}/{name}")
    public Response article(String lang, String name, @Context UriInfo uri, @Context HttpHeaders headers) {
        Optional<Language> asked = Language.parse(lang);
        Optional<Publication> found = asked.flatMap(known -> publications.byKey(keyIn(name)));
        List<Language> fronts = publications.fronts();
        if (found.isEmpty()) {
            return answers.nowhere(lang, headers, fronts);
        }
        Publication article = found.get();
        About about = About.story(article.storyId()).naming(fronts);
        if (article.withdrawnAt().isPresent()) {
            return answers.gone(
                    new WithdrawnPage(
                            site.frame(article.language(), fronts),
                            WithdrawnPage.Notice.of(article),
                            languages(article.storyId(), article.language())),
                    about);
        }
        if (article.suspended()) {
            // At whatever address it was asked for: the right one has words of its headline.
            return answers.withheld(
                    new SuspendedPage(
                            site.frame(article.language(), fronts), languages(article.storyId(), article.language())),
                    about);
        }
        if (!uri.getRequestUri().getRawPath().equals(article.permalink().path())) {
            return answers.movedTo(article.permalink().path());
        }
        List<PublicationNote> told = notes.ofEdition(article.editionId());
        List<Publication> languages = publications.languages(article.storyId());
        Frame frame = site.frame(article.language(), fronts);
        return answers.page(
                new ArticlePage(
                        frame,
                        Found.of(article, told, languages, frame, site.address(uri)),
                        ArticlePage.Article.of(article, frame.words()),
                        ArticlePage.Note.of(told, article),
                        links(languages, article.language()),
                        ArticlePage.Further.of(article, listings.besides(article, NEXT))),
                about.and(article.language()));
    }

    private List<LanguageLink> languages(UUID storyId, Language here) {
        return links(publications.languages(storyId), here);
    }

    private static List<LanguageLink> links(List<Publication> languages, Language here) {
        return languages.stream()
                .sorted(Comparator.comparing(Publication::language, Languages.ORDER))
                .map(other -> new LanguageLink(
                        other.language(),
                        other.permalink().path(),
                        other.language().equals(here)))
                .toList();
    }

    private static String keyIn(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }
}
