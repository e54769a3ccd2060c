package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.Wrong;

/**
 * Partners' keys, and the form for a new one.
 *
 * @param secret of the key that was just made, the only time that it is shown; else empty
 * @param madeName whose that key is
 * @param note {@code ended}, {@code before} where the form was sent again, else empty
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartnersPage(
        String secret,
        String madeName,
        String note,
        Typed form,
        List<Row> rows,
        Wrong wrong,
        String address,
        String header)
        implements TemplateInstance {

    record Typed(String id, String name, LanguagePicks languages) {}

    /**
     * A key.
     *
     * @param seen empty where it was never used
     * @param ended empty while it holds
     */
    record Row(String id, String name, String languages, Time made, Time seen, Time ended) {}

    /** A moment, for programs and in words. */
    record Time(String iso, String text) {
        static final Time NEVER = new Time("", "");
    }
}
