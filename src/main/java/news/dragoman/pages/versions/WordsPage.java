package news.dragoman.pages.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Chooses words of a version that are to be sealed or erased.
 *
 * @param chosen the block's id; empty while none is chosen
 * @param wordings of the block that is chosen
 * @param reasons why it was refused
 */
@CheckedTemplate(basePath = "versions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WordsPage(
        String storyId,
        String slugline,
        String language,
        String lang,
        String dir,
        String edition,
        int number,
        List<Block> blocks,
        String chosen,
        List<Wording> wordings,
        String words,
        String reason,
        List<String> reasons)
        implements TemplateInstance {

    record Block(String id, String kind, String text, String fate, boolean chosen) {}

    /**
     * What the block said.
     *
     * @param value a version in which it says so
     * @param numbers of all of them, joined
     */
    record Wording(int value, String numbers, String text, String fate, boolean ticked) {}
}
