package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.SavingMessages;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;

/** Saves all that a draft's form brings, each block for itself; what cannot be kept is handed back with the reason. */
@ApplicationScoped
class DraftSaving {
    private final BlockWriting writing;
    private final Drafting drafting;
    private final DraftPages pages;
    private final Rivals rivals;
    private final Words words;

    DraftSaving(BlockWriting writing, Drafting drafting, DraftPages pages, Rivals rivals, Words words) {
        this.writing = writing;
        this.drafting = drafting;
        this.pages = pages;
        this.rivals = rivals;
        this.words = words;
    }

    Unsaved save(UUID edition, DraftForm form, CurrentPerson current) {
        var unsaved = new Unsaved();
        String wanted = form.value("do");
        for (DraftForm.Typed typed : form.texts()) {
            boolean theirsTaken = wanted.equals("take:" + typed.block());
            if (typed.touched() && !theirsTaken) {
                save(edition, typed, saveId(form, typed), unsaved, current);
            }
        }
        if (form.has("slugline") && !wanted.equals("take:details")) {
            describe(edition, form, unsaved, current);
        }
        return unsaved;
    }

    private void save(UUID edition, DraftForm.Typed typed, UUID saveId, Unsaved unsaved, CurrentPerson current) {
        var save = new Save(saveId, typed.base(), typed.text());
        try {
            if (writing.save(edition, typed.block(), save, current.person()) instanceof Saved.Stale stale) {
                unsaved.stale(
                        typed.block(),
                        typed.text(),
                        rivals.of(edition, stale, current),
                        words.in(SavingMessages.class, current.face()).conflictTitle());
            }
        } catch (Refusal refusal) {
            unsaved.refused(typed.block(), typed.text(), typed.base(), worded(refusal, current));
        }
    }

    /** The same words of the same page are the same save; other words from it are another. */
    private static UUID saveId(DraftForm form, DraftForm.Typed typed) {
        String what = form.value("save") + typed.block() + typed.base() + "\n" + typed.text();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private void describe(UUID edition, DraftForm form, Unsaved unsaved, CurrentPerson current) {
        var kept = pages.kept(edition, current);
        var typed = DetailsForm.of(form, kept.desksOwn());
        if (typed.mark().equals(form.value("details.was"))) {
            return;
        }
        var say = words.in(DraftMessages.class, current.face());
        if (!typed.dueMakesSense(current.zone())) {
            unsaved.refused(typed);
            unsaved.error("due", say.dueWrong());
            return;
        }
        var also = new TreeSet<>(kept.proposed());
        also.retainAll(kept.desksOwn());
        try {
            drafting.describe(
                    edition, typed.details(form.number("story-version"), current.zone(), also), current.person());
        } catch (Refusal refusal) {
            boolean movedOn =
                    refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON));
            if (movedOn && typed.mark().equals(kept.mark())) {
                return;
            } else if (movedOn) {
                unsaved.stale(typed, say.detailsBoth());
            } else {
                String text = worded(refusal, current);
                unsaved.refused(typed);
                unsaved.error(field(refusal), text);
            }
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.refused().reasons().get(0).code()) {
            case "URGENCY_RANGE" -> "urgency";
            case "BYLINE_UNKNOWN" -> "bylines";
            default -> "slugline";
        };
    }

    /** What is missing is said beside the field; that it is not one's own, or not the time, is for the page around. */
    String worded(Refusal refusal, CurrentPerson current) {
        if (refusal.refused().kind() != Decision.Kind.NOT_YET) {
            throw refusal;
        }
        return refusal.refused().reasons().stream()
                .map(r -> words.reason(r, current.face()))
                .collect(Collectors.joining(" "));
    }
}
