package news.dragoman.pages.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.pages.ReturnView;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import org.jspecify.annotations.Nullable;

/**
 * The draft, to write in or, once it is filed, to read.
 *
 * @param address of the edition; the page's own lies below it
 * @param lang BCP 47 tag of the story's text
 * @param savedAt when it was last changed, in the person's zone; empty if never
 * @param version the edition's, for steps
 * @param save an id that tells this page's saves from others
 * @param mayFile what filing answers; null where it is not this person's to file now
 * @param mayRecall whether its reporter may take it back
 * @param mayUpdate whether its reporter may send a newer version, or suggest changes
 * @param returned why it was returned last, and what was done about it
 * @param photoRemoved a photo that was just taken out and can be put back; empty if none was
 * @param removed a block that was just taken out and can be put back; empty if none was
 * @param at the field to start in; empty for none
 */
@CheckedTemplate(basePath = "draft", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(
        String address,
        String story,
        String slugline,
        StageMark stage,
        @Nullable Due due,
        String lang,
        String dir,
        boolean editable,
        String savedAt,
        int version,
        UUID save,
        Text headline,
        Text dek,
        Text dateline,
        List<Text> body,
        List<Photo> photos,
        String photoRemoved,
        List<Chip> byline,
        List<Choice> creditable,
        List<Face> writers,
        List<Choice> colleagues,
        Details details,
        boolean characters,
        Progress progress,
        boolean filing,
        boolean mayRecall,
        boolean mayUpdate,
        List<FieldError> errors,
        Optional<ReturnView> returned,
        String removed,
        String at)
        implements TemplateInstance {

    /**
     * A block as a field.
     *
     * @param number its place among the paragraphs and subheads
     * @param was the mark of the text as it is kept
     * @param error why what was typed could not be kept; empty if it was
     * @param rival what a colleague wrote meanwhile
     * @param changedBy who changed it last
     * @param changedAt when
     */
    record Text(
            UUID id,
            boolean subhead,
            int number,
            String text,
            int base,
            String was,
            String error,
            Rivals.@Nullable Rival rival,
            String changedBy,
            String changedAt) {

        /** Its number, for a message. */
        public String label() {
            return Integer.toString(number);
        }
    }

    /**
     * A photo with its words.
     *
     * @param after how many paragraphs and subheads stand before it
     */
    record Photo(
            PhotoFactsView facts,
            String number,
            boolean lede,
            String after,
            boolean first,
            boolean last,
            List<PhotoText> words) {}

    /** @param kind CAPTION, ALT or CREDIT */
    record PhotoText(String kind, Text text) {
        /** Whether nothing is written, and has to be before it is signed. */
        public boolean needed() {
            return text.text().isBlank();
        }
    }

    /**
     * A place in the byline.
     *
     * @param locked whether it is a pen name
     */
    record Chip(int index, String value, String name, Face face, boolean locked, boolean desk) {}

    record Choice(String value, String name, boolean locked) {}

    /**
     * What stands beside the text.
     *
     * @param version the story's
     * @param was the mark of the details as they are kept
     * @param zone the person's, as it is called
     * @param desksOwn languages that the desk opens by itself
     * @param rival what stands now, where a colleague was faster
     */
    record Details(
            int version,
            String was,
            String slugline,
            List<Level> urgencies,
            String due,
            String zone,
            String language,
            String desk,
            List<Target> targets,
            @Nullable Standing rival) {}

    record Level(int value, boolean chosen) {}

    record Target(String tag, String name, boolean chosen, boolean desksOwn) {}

    /** Details as a colleague left them, worded. */
    record Standing(String slugline, int urgency, String due, String targets, String byline) {}
}
