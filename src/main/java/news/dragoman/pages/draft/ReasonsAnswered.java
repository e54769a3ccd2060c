package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import news.dragoman.newsroom.Returning;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.workflow.Refusal;

/**
 * What the reporter says of the reasons for which a draft came back. It is part of the draft's one form: a reason counts
 * as seen to when its button was pressed, and also when words to the editor stand in its field, whatever was pressed.
 */
@ApplicationScoped
class ReasonsAnswered {
    private static final String SAID = "said.";

    private final Returning returning;
    private final DraftSaving saving;

    ReasonsAnswered(Returning returning, DraftSaving saving) {
        this.returning = returning;
        this.saving = saving;
    }

    /** Keeps what was said; what could not be kept is noted in {@code unsaved}. */
    void answered(UUID edition, DraftForm form, Unsaved unsaved, CurrentPerson current) {
        String wanted = form.value("do");
        for (KeptForm.Field field : form.startingWith(SAID)) {
            String id = field.name().substring(SAID.length());
            if (!field.value().isBlank() || wanted.equals("seen:" + id)) {
                DraftForm.uuid(id).ifPresent(point -> answer(edition, point, true, field.value(), unsaved, current));
            }
        }
        if (wanted.startsWith("unseen:")) {
            DraftForm.uuid(wanted.substring("unseen:".length()))
                    .ifPresent(point -> answer(edition, point, false, "", unsaved, current));
        }
    }

    private void answer(UUID edition, UUID point, boolean done, String said, Unsaved unsaved, CurrentPerson current) {
        try {
            returning.answer(edition, point, done, said, current.person());
        } catch (Refusal refusal) {
            unsaved.error("returned", saving.worded(refusal, current));
        }
    }
}
