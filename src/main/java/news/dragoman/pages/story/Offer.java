package news.dragoman.pages.story;

import java.util.List;
import java.util.Optional;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.StepForm;
import news.dragoman.web.TimeForm;

/**
 * A step that the table lets the person take, or that only waits for something.
 *
 * @param hash of the text, for a step that needs it; else empty
 * @param asksReason whether its form asks why
 * @param why reasons of the desk's list to choose from; empty for a step that has none
 * @param receivers to whom it can be given, by the ids that the story shows; empty for a step that gives it to nobody
 * @param time the fields for a day and time, for a step that says one
 * @param told what the edition is open for, and what readers will be told; nothing for a step that does not change it
 * @param upstream whether it asks if a source that readers see is wrong too
 * @param missing what it still waits for, worded; empty where it can be taken now
 * @param primary whether it is the one next step of the page
 */
public record Offer(
        StepForm step,
        String address,
        int version,
        String hash,
        boolean asksReason,
        List<ReturnChoice> why,
        List<Receiver> receivers,
        Optional<TimeForm> time,
        Optional<Told> told,
        boolean upstream,
        List<String> missing,
        boolean primary) {

    /** Somebody who may have it, as the story calls him. */
    public record Receiver(String id, String name) {}

    /** What it is open for, by name, and the note for readers. */
    public record Told(String kind, String note) {}

    Offer first() {
        return new Offer(step, address, version, hash, asksReason, why, receivers, time, told, upstream, missing, true);
    }

    /** An id for its fields, unlike any other on the page. */
    public String key() {
        return "step" + address.replace('/', '-');
    }

    /** Whether it can be meant for all of the story's languages at once. */
    public boolean isEverywhere() {
        return step == StepForm.SUSPEND || step == StepForm.RESUME;
    }

    /** Whether it asks if something is wrong. */
    public boolean isFault() {
        return step == StepForm.COUNTERSIGN;
    }

    /** The kinds of corrections to choose from; none where it opens none. */
    public List<CorrectionChoice> kinds() {
        return step == StepForm.CORRECT || step == StepForm.CHANGE_NOTE
                ? CorrectionChoice.all(told.map(Told::kind).orElse(""))
                : List.of();
    }

    /** The note for readers as it is. */
    public String note() {
        return told.map(Told::note).orElse("");
    }

    /** Whether it answers somebody's proposal: its form stands beside that. */
    public boolean isOfProposal() {
        return step == StepForm.WITHDRAW
                || step == StepForm.DECLINE_WITHDRAWAL
                || step == StepForm.TAKE_BACK_WITHDRAWAL;
    }

    /** Whether it has a page of its own, as there is something to choose or to write. */
    public boolean isPage() {
        return step == StepForm.REDACT || step == StepForm.PROPOSE_WITHDRAWAL;
    }

    /** Whether its form stands in the menu of further steps. */
    public boolean isAside() {
        return asksReason
                || isPage()
                || !receivers.isEmpty()
                || time.isPresent()
                || step == StepForm.RECALL
                || step == StepForm.RENEW
                || step == StepForm.CORRECT
                || step == StepForm.CHANGE_NOTE
                || step == StepForm.ABANDON
                || step == StepForm.REOPEN;
    }
}
