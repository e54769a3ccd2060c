package news.dragoman.pages.story;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.talk.TalkView;
import news.dragoman.web.FieldError;

/**
 * The story page.
 *
 * @param address the page's own
 * @param done what was just done, worded, to be said once; empty for nothing
 * @param talks what is said about its editions
 * @param next the one next step, for the bar of a phone
 */
@CheckedTemplate(basePath = "story", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StoryPage(
        String address,
        String slugline,
        int urgency,
        String desk,
        String zone,
        String done,
        Optional<Hold> hold,
        Optional<Offer> storyStep,
        Embargo embargo,
        List<EditionView> editions,
        Optional<Offer> next,
        String nextGoOn,
        TalkView.All talks,
        List<Happening> history,
        boolean takesRecord,
        Optional<RequestForm> request,
        Optional<OriginalForm> original,
        PenNames penNames,
        List<FieldError> errors)
        implements TemplateInstance {

    /** What the address says after a due time was set. */
    static final String DUE_SET = "due";

    /**
     * Why nothing goes on.
     *
     * @param who laid the hold, as the story shows him
     */
    public record Hold(String iso, String since, String who, String why) {}

    /**
     * Until when readers may see nothing of the story.
     *
     * @param until worded, with its zone; empty where there is no embargo
     * @param who set it, as the story shows him
     */
    public record Embargo(String iso, String until, String who, String why, List<Offer> steps) {}

    /** A choice in a list. */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * Asking for another language, with what was typed.
     *
     * @param also from which it can be drawn too; none where there is but one to draw from
     */
    public record RequestForm(List<Choice> sources, List<Choice> also, List<Choice> languages, String due) {}

    /** Writing another original, with what was typed. */
    public record OriginalForm(List<Choice> languages) {}

    /**
     * The person's own pen names. Shown to nobody else.
     *
     * @param current the one he works under here; empty if under his own name
     */
    public record PenNames(List<Choice> own, String current) {}
}
