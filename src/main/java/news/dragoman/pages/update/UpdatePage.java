package news.dragoman.pages.update;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import news.dragoman.story.BlockKind;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;

/**
 * A filed original as a form.
 *
 * @param version the edition's
 * @param suggesting whether an editor has it, so that what is sent arrives as suggestions
 * @param holder who has it in hand, as the story shows him; empty for nobody
 * @param note what was typed
 * @param reasons why it could not be sent
 * @param done whether suggestions were just made
 */
@CheckedTemplate(basePath = "update", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UpdatePage(
        UUID id,
        UUID storyId,
        String slugline,
        StageMark stage,
        int version,
        String lang,
        String dir,
        boolean suggesting,
        String holder,
        List<Field> blocks,
        String note,
        boolean minor,
        List<String> reasons,
        List<FieldError> errors,
        boolean done)
        implements TemplateInstance {

    /**
     * A block.
     *
     * @param number its place among the paragraphs; 0 for what is none
     * @param base the version of the text that stands
     * @param suggested whether the person's own suggestion stands in the field
     */
    record Field(UUID id, BlockKind kind, int number, int base, String text, int rows, boolean suggested) {
        public String no() {
            return Integer.toString(number);
        }

        public String name() {
            return "text-" + id;
        }
    }

    public String address() {
        return "/desk/editions/" + id + "/update";
    }
}
