package news.dragoman.pages.tokens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.people.Scope;
import news.dragoman.web.fields.Wrong;

/**
 * A person's tokens, and the form for a new one.
 *
 * @param secret of the token that was just made, the only time that it is shown; else empty
 * @param madeName what that token is called
 * @param note {@code ended}, {@code before} where the form was sent again, else empty
 */
@CheckedTemplate(basePath = "tokens", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokensPage(
        String secret,
        String madeName,
        String note,
        Typed form,
        List<Choice> choices,
        List<Lasting> lasting,
        List<Row> rows,
        Wrong wrong)
        implements TemplateInstance {

    record Typed(String id, String name) {}

    record Choice(Scope scope, boolean chosen) {}

    record Lasting(int days, boolean chosen) {}

    /** @param seen empty where it was never used */
    record Row(
            String id,
            String name,
            List<Scope> scopes,
            String madeIso,
            String made,
            String endsIso,
            String ends,
            String seenIso,
            String seen,
            boolean valid) {}
}
