package news.dragoman.pages.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A story's record, to be read and printed. */
@CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordPage(String storyId, String slugline, String who, String at, int removals, List<Chapter> chapters)
        implements TemplateInstance {

    /**
     * The record of an edition.
     *
     * @param head the hash of the last entry; may be empty
     */
    record Chapter(
            String language,
            String lang,
            String dir,
            boolean readable,
            List<Cut> versions,
            List<Line> lines,
            List<CitedThen> cited,
            String head) {}

    /** @param byline as printed; empty where it is not told */
    record Cut(
            int number,
            String cutAt,
            String by,
            String at,
            String byline,
            String contentHash,
            String hash,
            List<Block> blocks) {}

    record Block(String kind, String text) {}

    /** The media that an article went by, a line each. */
    record CitedThen(String at, List<String> media) {}

    record Line(int number, Happening happening, String hash) {}
}
