package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;

/**
 * The pen names, without the people behind them.
 *
 * @param next the address of the next page; empty on the last
 * @param makes whether whoever asks can make one
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonasPage(List<Row> rows, String next, boolean first, boolean makes) implements TemplateInstance {

    record Row(String id, Face face, String name, List<TextOf> others) {}
}
