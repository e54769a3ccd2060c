package news.dragoman.pages.keys;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.people.Shortcut;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;

/**
 * Somebody's keys.
 *
 * @param version of what is known of the person, which the form is based on
 * @param leader on its cap; empty for none
 * @param changed whether they have keys of their own
 * @param done {@code saved}, {@code moved} where another page of theirs saved meanwhile, else empty
 */
@CheckedTemplate(basePath = "keys", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeysPage(
        String version, String leader, boolean changed, List<Group> groups, Wrong wrong, Rival rival, String done)
        implements TemplateInstance {

    /** The keys of some pages. */
    record Group(Shortcut.Place place, List<Line> lines) {}

    /** One action: its key as typed or stored, and everybody's where that is another. */
    record Line(Shortcut action, String code, String key, String usual) {
        /** Names such as merge and search are those of icons as well. */
        static final String BEFORE = "key-";

        public String id() {
            return BEFORE + code;
        }
    }
}
