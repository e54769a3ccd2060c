package news.dragoman.web.reader;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;

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
    /** 128 bits tell pages apart. */
    private static final int MARK_BYTES = 16;

    private static final Language ENGLISH = Language.of("en");

    private final Site site;

    ReaderAnswers(Site site) {
        this.site = site;
    }

    /** The page, or only that the reader's copy is still good. */
    public Response page(TemplateInstance page, Request request) {
        return document(page.render(), HTML, request);
    }

    /** The same for what is no page. */
    public Response document(String document, MediaType type, Request request) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        EntityTag mark = mark(bytes);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(mark);
        return (unchanged == null ? Response.ok(bytes, type) : unchanged)
                .tag(mark)
                .header("Cache-Control", KEEP_AND_ASK)
                .build();
    }

    /** The same for a page in an article's place, which no search engine may take for the article. */
    public Response withheld(TemplateInstance page, Request request) {
        return Response.fromResponse(page(page, request))
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** 410, and why: no copy that a reader kept is still good, whatever its mark. */
    public Response gone(TemplateInstance page) {
        return Response.status(Response.Status.GONE)
                .entity(page.render())
                .type(HTML)
                .header("Cache-Control", KEEP_AND_ASK)
                .header("X-Robots-Tag", "noindex")
                .build();
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

    private static EntityTag mark(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag(HexFormat.of().formatHex(digest, 0, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
