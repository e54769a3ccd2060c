package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;
import news.dragoman.workflow.Role;

/**
 * Everybody, to look through.
 *
 * @param next the address of the next page; empty on the last
 * @param first whether this is the first page
 * @param deskless whether there is no desk yet, without which nobody can begin a story
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeoplePage(
        String q,
        List<RoleChoice> roles,
        boolean gone,
        List<Row> rows,
        String next,
        boolean first,
        boolean deskless,
        String done)
        implements TemplateInstance {

    record RoleChoice(Role role, boolean chosen) {}

    /** @param name in the interface's language; {@code others} in the other ones */
    record Row(
            String id,
            Face face,
            String name,
            List<TextOf> others,
            String login,
            List<Role> roles,
            String languages,
            String pairs,
            String desk) {}
}
