package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * What readers of a language are told, as a form.
 *
 * @param wrong why it was not taken; empty where it was
 * @param rival what somebody else has made of it meanwhile; null where nobody has
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermsFormPage(
        String tag,
        String dir,
        String language,
        Form form,
        String wrong,
        @Nullable Form rival) implements TemplateInstance {

    /** What is in the fields, and which versions it is based on; 0 for none. */
    record Form(String notice, String terms, int version, String words, int listVersion) {}
}
