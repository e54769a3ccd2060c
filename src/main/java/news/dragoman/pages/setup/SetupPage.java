package news.dragoman.pages.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.people.Passwords;
import news.dragoman.web.fields.Wrong;

/** The form of the first account. */
@CheckedTemplate(basePath = "setup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SetupPage(SetupForm form, Wrong wrong, String message, int shortest) implements TemplateInstance {

    SetupPage(SetupForm form, Wrong wrong, String message) {
        this(form, wrong, message, Passwords.SHORTEST);
    }
}
