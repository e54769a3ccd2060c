package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.FieldError;

/**
 * What depends on somebody who is about to leave, in numbers and languages: no story is named here.
 *
 * @param moved whether the person was changed while the page stood open
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LeavingPage(
        String id,
        String version,
        String name,
        long claims,
        long drafts,
        List<String> languages,
        List<Pair> pairs,
        boolean lastChief,
        boolean lastAdmin,
        boolean nothing,
        List<FieldError> errors,
        boolean moved)
        implements TemplateInstance {

    record Pair(String from, String into) {}
}
