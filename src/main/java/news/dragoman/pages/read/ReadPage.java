package news.dragoman.pages.read;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.pages.MediaCited;
import news.dragoman.web.StageMark;

/**
 * An edition's text, to be read.
 *
 * @param lang the text's BCP 47 tag
 * @param dir the text's direction
 * @param shown the frozen version that is shown; empty for the text as it stands
 * @param blocks headline first, in order, without blank ones
 * @param cited the media cited below it
 * @param address this page's, without a version
 */
@CheckedTemplate(basePath = "read", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadPage(
        String storyId,
        String slugline,
        String language,
        String lang,
        String dir,
        StageMark mark,
        Optional<Frozen> shown,
        boolean standing,
        String byline,
        List<Line> blocks,
        MediaCited cited,
        List<Frozen> versions,
        String address)
        implements TemplateInstance {

    /** A block by its kind in lower case, which is its class name. */
    record Line(String kind, String text) {}

    /** A version: its number, the step at which it was cut, and when. */
    record Frozen(int number, String cutAt, String iso, String at) {}
}
