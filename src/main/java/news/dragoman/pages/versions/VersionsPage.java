package news.dragoman.pages.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.newsroom.Removing;
import news.dragoman.web.StageMark;

/**
 * The versions of an edition, newest first.
 *
 * @param address this page's
 * @param bringsBack whether the person can bring one back now
 * @param removes whether he can have words sealed
 */
@CheckedTemplate(basePath = "versions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionsPage(
        String storyId,
        String slugline,
        String language,
        String lang,
        String dir,
        StageMark mark,
        String address,
        String edition,
        boolean bringsBack,
        boolean removes,
        boolean takesRecord,
        List<Cut> versions,
        List<Removal> removals)
        implements TemplateInstance {

    /**
     * A version.
     *
     * @param note what its sender says of it; may be empty
     * @param hash the beginning of its content hash
     * @param pins what it was drawn from: language and number
     * @param rows of a translation; 0 for an original
     * @param previous the number of the version before it; 0 for the first
     * @param structure its rows, where they were asked for
     */
    record Cut(
            int number,
            String cutAt,
            String by,
            String iso,
            String at,
            String note,
            boolean minor,
            String hash,
            String fullHash,
            List<Pin> pins,
            int paragraphs,
            int rows,
            int omitted,
            int added,
            int merged,
            boolean gone,
            List<Signed> signed,
            List<Shown> shown,
            int previous,
            List<Row> structure) {

        public boolean isOpen() {
            return !structure.isEmpty();
        }
    }

    record Pin(String language, int number) {}

    /**
     * A sign-off.
     *
     * @param pinnedTo the number of the older source version it was signed as pinned to; 0 for none
     */
    record Signed(String by, String iso, String at, boolean standing, int pinnedTo) {}

    /** What readers saw: published, suspended, put back. */
    record Shown(String step, String iso, String at) {}

    /**
     * A row, or a block of an original.
     *
     * @param kind of the block, in lower case
     * @param begins whether a paragraph begins with it
     * @param segments how many source sentences it answers
     * @param fate KEPT, SEALED or ERASED
     * @param why an omission's reason, or where an addition comes from; may be empty
     */
    record Row(
            String kind,
            boolean begins,
            int segments,
            boolean omitted,
            boolean confirmed,
            String fate,
            String text,
            String why) {}

    /**
     * Words that went or are to go.
     *
     * @param asked what would go, for whoever may confirm or drop it; else nothing
     * @param confirms whether the person can confirm it now
     * @param drops whether he can drop it
     * @param state ASKED, DONE or DROPPED
     */
    record Removal(
            String id,
            String kind,
            String state,
            String by,
            String second,
            String iso,
            String at,
            String reason,
            Removing.Asked asked,
            int versions,
            int copies,
            boolean confirms,
            boolean drops) {}
}
