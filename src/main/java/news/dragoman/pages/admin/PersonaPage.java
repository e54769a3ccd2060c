package news.dragoman.pages.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;

/**
 * One pen name to change, or to make.
 *
 * @param id empty for a new one
 * @param edits whether whoever asks can change it
 * @param looks whether whoever asks may learn who is behind it
 * @param behind who is behind it, on the one page that says so; else empty
 * @param owner as typed for a new one; never read from anywhere
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonaPage(
        String id,
        String version,
        String name,
        String initials,
        NameRows names,
        String owner,
        boolean edits,
        boolean looks,
        String behind,
        List<Look> readings,
        Wrong wrong,
        Rival rival,
        List<String> doubts,
        String done)
        implements TemplateInstance {

    /** Somebody's look at who is behind it. */
    record Look(String who, String iso, String at) {}
}
