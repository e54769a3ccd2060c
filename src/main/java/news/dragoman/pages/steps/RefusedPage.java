package news.dragoman.pages.steps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.Failure;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.StepForm;
import news.dragoman.web.TimeForm;

/**
 * Says why a step was not taken, keeps what was typed, and shows the way on.
 *
 * @param slugline the story's
 * @param language the edition's, in the interface's words
 * @param reasons worded for the person
 * @param again whether sending the same form again can help once something is added or somebody else has moved
 * @param back the page it came from
 * @param story the story's page
 */
@CheckedTemplate(basePath = "steps", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(
        Failure failure,
        StepForm step,
        String slugline,
        String language,
        List<String> reasons,
        Kept kept,
        boolean again,
        String back,
        String story)
        implements TemplateInstance {

    /**
     * The form as it was sent.
     *
     * @param why reasons of the desk's list, for a return
     * @param asksReason whether its free words are shown: where they are asked for, or were given
     * @param readIn how the text was shown, for a sign-off; else empty
     * @param asksFault whether it is asked if something is wrong, as where a chief countersigns
     * @param kinds of corrections, for a step that opens one
     * @param time as it was typed, for a step that says one
     * @param receivers who may have it, for a step that gives it to somebody
     */
    record Kept(
            String action,
            String version,
            String hash,
            String back,
            List<ReturnChoice> why,
            boolean asksReason,
            String reason,
            boolean asksPinned,
            String pinnedReason,
            boolean asksSolo,
            String soloReason,
            boolean everywhere,
            String readIn,
            boolean asksFault,
            boolean fault,
            List<CorrectionChoice> kinds,
            String note,
            boolean upstream,
            Optional<TimeForm> time,
            List<Receiver> receivers) {}

    /** Somebody to whom it can be given, as the story calls him. */
    record Receiver(String id, String name, boolean chosen) {}
}
