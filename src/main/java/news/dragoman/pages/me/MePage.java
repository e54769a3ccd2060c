package news.dragoman.pages.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.Choice;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.Role;

/**
 * One's own page.
 *
 * @param done what was just done; empty when the page is only looked at
 * @param shortest fewest characters of a password
 */
@CheckedTemplate(basePath = "me", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MePage(
        String name,
        Known known,
        String version,
        NameRows names,
        List<Choice> interfaces,
        String zone,
        boolean singleKeys,
        boolean keepsNothing,
        List<SignIn> signIns,
        List<Mask> masks,
        List<Look> looks,
        Wrong wrong,
        Rival rival,
        List<String> doubts,
        String done,
        int shortest)
        implements TemplateInstance {

    /** What only an administrator changes. */
    record Known(String login, List<Role> roles, String languages, String pairs, String desk) {}

    /** A place where one is signed in; {@code device} may be empty. */
    record SignIn(String id, String device, String sinceIso, String since, String seenIso, String seen, boolean here) {}

    /** A pen name of one's own. */
    record Mask(String name, String initials) {}

    /** A chief's look at who is behind one. */
    record Look(String who, String name, String iso, String at) {}
}
