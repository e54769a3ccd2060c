package news.dragoman.pages.photos;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import org.jspecify.annotations.Nullable;

/**
 * An original's photos, each with its words and what else is said of it.
 *
 * @param address of the edition; the page's own lies below it
 * @param back the page of the text
 * @param drafting whether that is the draft
 * @param lang of the story's text
 * @param aside photos of the story that are not in this text
 * @param removed a photo that was just taken out and can be put back; empty if none was
 */
@CheckedTemplate(basePath = "photos", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PhotosPage(
        String address,
        String story,
        String back,
        boolean drafting,
        String slugline,
        StageMark stage,
        String lang,
        String dir,
        boolean editable,
        List<Card> cards,
        List<PhotoFactsView> aside,
        List<FieldError> errors,
        String removed)
        implements TemplateInstance {

    /** A photo. */
    record Card(
            String number,
            PhotoFactsView facts,
            boolean lede,
            String after,
            boolean first,
            boolean last,
            List<Field> fields) {}

    /**
     * Words about a photo.
     *
     * @param kind CAPTION, ALT or CREDIT
     * @param theirs what somebody else wrote meanwhile; null where nobody did
     * @param needed whether there are none and there have to be
     */
    record Field(
            UUID id,
            String kind,
            String text,
            int base,
            String error,
            @Nullable String theirs,
            String changedBy,
            String changedAt,
            boolean needed) {}
}
