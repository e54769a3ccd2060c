package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The record of the newsroom itself, newest first.
 *
 * @param next the address of the next page; empty on the last
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GrantsPage(List<RecordLine> lines, String next, boolean first) implements TemplateInstance {}
