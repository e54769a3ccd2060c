package news.dragoman.pages.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import news.dragoman.people.Passwords;
import news.dragoman.web.fields.Wrong;

/**
 * Where a one-time code becomes a password.
 *
 * @param message what went wrong, or an empty text
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(String login, String message, Wrong wrong, int shortest) implements TemplateInstance {

    CodePage(String login, String message, Wrong wrong) {
        this(login, message, wrong, Passwords.SHORTEST);
    }
}
