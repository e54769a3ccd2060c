package news.dragoman.pages.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of an edition, to be ticked.
 *
 * @param notes what readers were told of changes, which stays
 * @param others fields for what readers of other languages are told
 * @param reasons why it could not be done
 */
@CheckedTemplate(basePath = "leaving", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RedactPage(
        String id,
        String storyId,
        String slugline,
        String language,
        StageMark stage,
        int version,
        boolean allowed,
        List<Part> parts,
        List<TextOf> notes,
        Line own,
        List<Line> others,
        String reason,
        List<String> reasons)
        implements TemplateInstance {

    /**
     * A block of the article.
     *
     * @param number of a paragraph
     * @param stays whether it cannot go alone
     * @param photo where it is one, with its words; null for none
     */
    record Part(
            String id,
            String kind,
            int number,
            TextOf text,
            boolean stays,
            boolean gone,
            boolean chosen,
            @Nullable PhotoFactsView photo,
            List<With> with) {}

    /**
     * What answers it in another language.
     *
     * @param value of its box
     * @param headline whether it is a headline, which cannot go alone
     */
    record With(String value, String language, TextOf text, boolean headline, boolean chosen) {}
}
