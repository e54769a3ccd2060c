package news.dragoman.pages.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.web.KeptForm;
import news.dragoman.web.TextOf;

/**
 * The door.
 *
 * @param next where to go after signing in; a path within the newsroom
 * @param here the page's own address, to come back to after a change of language
 * @param message what went wrong, or an empty text
 * @param kept a form that came after its sign-in had ended
 * @param empty whether the installation waits for its first administrator
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(
        String next,
        String here,
        String login,
        String message,
        Optional<KeptForm> kept,
        boolean empty,
        List<TextOf> sample)
        implements TemplateInstance {
    /** One sentence in four languages: what this software is for. */
    private static final List<TextOf> SENTENCE = List.of(
            new TextOf("“河不问两岸说什么话。”", "zh-Hans", "ltr"),
            new TextOf("“A river does not ask what its banks speak.”", "en", "ltr"),
            new TextOf("«دەريا قىرغاقلارنىڭ قايسى تىلدا سۆزلەيدىغانلىقىنى سورىمايدۇ.»", "ug", "rtl"),
            new TextOf("«Un río no pregunta qué hablan sus orillas».", "es", "ltr"));

    SignInPage(String next, String here, String login, String message, Optional<KeptForm> kept, boolean empty) {
        this(next, here, login, message, kept, empty, SENTENCE);
    }
}
