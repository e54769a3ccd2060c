package news.dragoman.web.reader;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.web.rendered.About;
import news.dragoman.web.rendered.Answer;
import news.dragoman.web.rendered.ReadersDoor;
import news.dragoman.web.rendered.Rendering;

/**
 * Answers readers. Anybody may keep a page and has to ask whether it is still the same: a correction reaches every
 * reader at once.
 */
@ApplicationScoped
public class ReaderAnswers {

    /**
     * What may be a language in an address, as a pattern: two or three letters and more after hyphens; not the first
     * words of the newsroom's, the programs' and the files' addresses.
     */
    public static final String LANGUAGE_IN_PATH = "(?!(?:api|css|js|q)(?:/|$))[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    /** Any address but the newsroom's, the programs', and what can be a front page or an article, as a pattern. */
    public static final String ELSEWHERE = "(?!(?:desk|api|q)(?:/|$))(?!" + LANGUAGE_IN_PATH + "(?:/[^/]*)?$).+";

    private static final String KEEP_AND_ASK = "public, no-cache";
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private static final Language ENGLISH = Language.of("en");

    private final Site site;
    private final ReadersDoor door;
    private final RoutingContext request;

    ReaderAnswers(Site site, ReadersDoor door, RoutingContext request) {
        this.site = site;
        this.door = door;
        this.request = request;
    }

    /**
     * The page, or only that the reader's copy is still good; kept for whoever asks for it next.
     *
     * @param about what it depends on
     */
    public Response page(TemplateInstance page, About about) {
        return kept(Rendering.of(HTML.toString(), bytes(page.render())), about);
    }

    /** The same for what is no page. */
    public Response document(String document, MediaType type, About about) {
        return kept(Rendering.of(type.toString(), bytes(document)), about);
    }

    /**
     * The same for what leads somewhere.
     *
     * @param links where, as a header (RFC 8288)
     */
    public Response document(String document, MediaType type, String links, About about) {
        return kept(Rendering.linked(type.toString(), bytes(document), links), about);
    }

    /** The same for what is made anew each time, as it depends on what is asked or on the time. */
    public Response unkept(TemplateInstance page) {
        return answer(Rendering.of(HTML.toString(), bytes(page.render())));
    }

    /** The same for what is no page. */
    public Response unkept(String document, MediaType type) {
        return answer(Rendering.of(type.toString(), bytes(document)));
    }

    /** A page in an article's place, which no search engine may take for the article. */
    public Response withheld(TemplateInstance page, About about) {
        return kept(Rendering.hidden(HTML.toString(), bytes(page.render())), about);
    }

    /** 410, and why: no copy that a reader kept is still good, whatever its mark. */
    public Response gone(TemplateInstance page, About about) {
        return kept(Rendering.gone(HTML.toString(), bytes(page.render())), about);
    }

    /**
     * 404, in the language that the address begins with, else in the one that the browser asks for.
     *
     * @param first the first word of the address
     * @param fronts the languages that have a front page with something on it
     */
    public Response nowhere(String first, HttpHeaders asking, List<Language> fronts) {
        Language language = Language.parse(first)
                .filter(Languages.KNOWN::contains)
                .or(() -> Languages.serving(asking.getAcceptableLanguages(), Languages.KNOWN))
                .orElse(ENGLISH);
        return Response.status(Response.Status.NOT_FOUND)
                .entity(new NowherePage(site.frame(language, fronts)).render())
                .type(HTML)
                .header("Cache-Control", KEEP_AND_ASK)
                .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The page has always been at that address. */
    public Response movedTo(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .header("Cache-Control", KEEP_AND_ASK)
                .build();
    }

    private Response kept(Rendering page, About about) {
        door.keep(request, page, about);
        return answer(page);
    }

    private Response answer(Rendering page) {
        var asked = request.request();
        Answer answer = page.answer(
                asked.getHeader(HttpHeaders.ACCEPT_ENCODING),
                asked.getHeader(HttpHeaders.IF_NONE_MATCH),
                asked.getHeader(HttpHeaders.IF_MATCH));
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers()
                .forEach(one ->
                        response.header(one.name().toString(), one.value().toString()));
        return answer.body().length == 0
                ? response.build()
                : response.entity(answer.body()).build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
