package news.dragoman.pages.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.MediaCited;
import news.dragoman.pages.PhotoMark;
import news.dragoman.review.Redline;
import news.dragoman.story.BlockKind;
import news.dragoman.web.StageMark;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to another.
 *
 * @param lang the text's BCP 47 tag
 * @param from the version to begin with, as the address names it
 * @param to the one to end with; empty for the text as it stands
 * @param versions those that can be chosen, the newest first
 * @param standing whether the text as it stands can be
 * @param cited the media cited below it, with what came and went
 * @param first the first change on the page; empty for none
 */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        String storyId,
        String slugline,
        String language,
        String lang,
        String dir,
        StageMark mark,
        String address,
        String from,
        String to,
        List<Numbered> versions,
        boolean standing,
        List<Line> lines,
        MediaCited cited,
        int changes,
        String first,
        String last)
        implements TemplateInstance {

    /** A version: its number, the step at which it was cut, and when. */
    record Numbered(String no, String cutAt, String at) {}

    /**
     * A block with its changes.
     *
     * @param photo what became of the photo that it is about; null for nothing
     */
    record Line(
            String id,
            BlockKind kind,
            MarkedText marked,
            Redline.Fate fate,
            int was,
            Optional<BlockKind> turned,
            @Nullable PhotoMark photo) {

        public boolean shifted() {
            return fate == Redline.Fate.MOVED;
        }

        public boolean came() {
            return fate == Redline.Fate.CAME;
        }

        public boolean went() {
            return fate == Redline.Fate.WENT;
        }

        public String wasNo() {
            return Integer.toString(was);
        }

        /** The class that sets its type. */
        public String style() {
            return switch (kind) {
                case HEADLINE -> "rv-hed";
                case DEK -> "rv-dek";
                case DATELINE -> "rv-date";
                case SUBHEAD -> "rv-sub";
                case PARAGRAPH -> "rv-p";
                case CAPTION, ALT, CREDIT -> "rv-photo";
            };
        }
    }
}
