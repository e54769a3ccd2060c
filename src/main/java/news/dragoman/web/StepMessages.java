package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.workflow.CorrectionKind;

/** The words on the buttons that take a step, the same on every screen. */
@MessageBundle("step")
public interface StepMessages {
    @Message(
            "{#when step}{#is FILE}File{#is RECALL}Recall{#is UPDATE_SOURCE}Send update{#is JOIN}Join{#is ADD_SOURCE}Add source{#is CLAIM}Claim{#is ASSIGN}Assign{#is RENEW}Extend{#is RELEASE}Release{#is HAND_OVER}Hand over{#is TAKE_OVER}Take over{#is SUBMIT}Submit{#is SUBMIT_AND_EDIT}Submit and edit{#is RETURN}Return{#is WAIVE}Waive four eyes{#is SIGN_OFF}Sign off{#is SIGN_OFF_AND_PUBLISH}Sign off and publish{#is REOPEN}Reopen{#is PUBLISH}Publish{#is SPIKE}Spike{#is RESTORE}Restore{#is CORRECT}Correct{#is CHANGE_NOTE}Change what readers are told{#is ABANDON}Give up the changes{#is CLOSE_TASK}No change needed{#is COUNTERSIGN}Countersign{#is SUSPEND}Suspend{#is RESUME}Put back{#is REDACT}Redact{#is PROPOSE_WITHDRAWAL}Propose to withdraw{#is SUSPEND_AND_PROPOSE}Propose to withdraw{#is WITHDRAW}Withdraw{#is DECLINE_WITHDRAWAL}Do not withdraw{#is TAKE_BACK_WITHDRAWAL}Take the proposal back{#is HOLD}Put on hold{#is LIFT}Lift the hold{#is SCHEDULE}Schedule{#is UNSCHEDULE}Drop the schedule{#is EMBARGO}Set the embargo{#is LIFT_EMBARGO}Lift the embargo{/when}")
    String press(StepForm step);

    @Message(
            "{#when step}{#is FILE}Filed. The desk has it now.{#is RECALL}Recalled. It is a draft again.{#is UPDATE_SOURCE}Sent. Whoever translates it sees what changed.{#is JOIN}Joined. The other report’s text stands here now, and it is put aside.{#is ADD_SOURCE}Added. Its sentences stand in the translation as empty rows.{#is CLAIM}Claimed. It is yours until the time shown.{#is RENEW}Extended. The claim ends at the new time shown.{#is RELEASE}Released. Your text is kept, and somebody else can claim it.{#is HAND_OVER}Handed over. They have it now, and are told.{#is TAKE_OVER}Taken over. The former holder is told why.{#is ASSIGN}Assigned. They have it now, and are told.{#is SUBMIT}Submitted. An editor can claim it now.{#is SUBMIT_AND_EDIT}Submitted. You are editing it.{#is RETURN}Returned, with your reason.{#is WAIVE}Waived for the next sign-off. It is on record, and whoever has the text in hand is told.{#is SIGN_OFF}Signed off. It is ready to be published.{#is SIGN_OFF_AND_PUBLISH}Signed off and published. Readers see it now.{#is REOPEN}Reopened. The sign-off no longer holds.{#is PUBLISH}Published. Readers see it now.{#is SPIKE}Spiked. Its text is kept and it can be restored.{#is RESTORE}Restored to where it was.{#is CORRECT}Opened. Readers keep what they have until the new words are published.{#is CHANGE_NOTE}Changed. Readers are told so when the new words are published.{#is ABANDON}Given up. The text is again what readers see; what it was is kept as a version.{#is CLOSE_TASK}Noted: no change is needed. A translation is held at what its source says now.{#is COUNTERSIGN}Countersigned, with your note. What is wrong with it can be corrected from here.{#is SUSPEND}Suspended. Readers see that it is being reviewed; the chiefs are told.{#is RESUME}Readers see it again.{#is REDACT}Redacted. What was ticked is gone for readers; what was signed must be signed again.{#is PROPOSE_WITHDRAWAL}Proposed. The chiefs are told; one of them confirms it.{#is SUSPEND_AND_PROPOSE}Proposed, and suspended until a chief decides. The chiefs are told.{#is WITHDRAW}Withdrawn. Readers find that it is gone, and why.{#is DECLINE_WITHDRAWAL}Not withdrawn. Whoever proposed it is told why.{#is TAKE_BACK_WITHDRAWAL}Taken back. What readers see has not changed by that.{#is HOLD}On hold. Nobody can go on with the story until a chief lifts it.{#is LIFT}Lifted. Work on the story can go on.{#is SCHEDULE}Scheduled. It is published at that time by itself; you are told.{#is UNSCHEDULE}Dropped. It stays ready, and goes out when an editor publishes it.{#is EMBARGO}Set. Before that time no reader sees anything of the story.{#is LIFT_EMBARGO}Lifted. The story can be published.{/when}")
    String done(StepForm step);

    @Message(
            "{#when step}{#is RETURN}Why do you return it?{#is TAKE_OVER}Why do you take it over?{#is SPIKE}Why do you spike it?{#is CLOSE_TASK}Why does it need no change?{#is WAIVE}Why may one person sign it alone?{#is COUNTERSIGN}What have you found?{#is SUSPEND}Why must readers not see it?{#is RESUME}Why can readers see it again?{#is REDACT}Why must it go?{#is DECLINE_WITHDRAWAL}Why does it stay?{#is HOLD}Why must the story stop?{#is LIFT}Why can it go on?{#is EMBARGO}Why must readers wait?{#is LIFT_EMBARGO}Why need they wait no longer?{#is PUBLISH}Why does it stay with readers, though what it is drawn from is gone?{#else}Reason{/when}")
    String why(StepForm step);

    @Message("What for?")
    String kind();

    @Message(
            "{#when kind}{#is TYPO}Typo: changes no meaning, readers are told nothing{#is CORRECTION}Correction: something was wrong{#is CLARIFICATION}Clarification: something could be misunderstood{#is UPDATE}Update: something new{#is REDACTION}Redaction: something was taken out of it{/when}")
    String correction(CorrectionKind kind);

    @Message("The source is wrong too: whoever signed it gets a task")
    String upstream();

    @Message("What readers are told")
    String readersNote();

    @Message(
            "In the article’s language. Wanted for a correction and a clarification; it stands under the article with its date.")
    String readersNoteHint();

    @Message("In all languages of the story")
    String everywhere();

    @Message("Something is wrong with it: whoever signed it is told")
    String fault();

    @Message("Who is to have it?")
    String receiver();

    @Message("Choose a person")
    String choose();

    @Message("Note for them (may stay empty)")
    String note();

    @Message("Reason")
    String reason();

    @Message("Everybody who may read the story sees it in the history.")
    String reasonHint();

    @Message("Why can it go as it is, without the newer source?")
    String pinnedReason();

    @Message("Why do you do it alone?")
    String soloReason();
}
