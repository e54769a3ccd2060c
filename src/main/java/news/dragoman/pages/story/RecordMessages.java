package news.dragoman.pages.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.workflow.Step;

/** The words of a story's timeline and of its record. */
@MessageBundle("record")
public interface RecordMessages {
    @Message("Timeline of {slugline}")
    String timeline(String slugline);

    @Message("Timeline")
    String timelineCrumb();

    @Message("Filter")
    String filter();

    @Message("Who")
    String who();

    @Message("Everybody")
    String everybody();

    @Message("What")
    String what();

    @Message("Everything")
    String everything();

    @Message("Language")
    String language();

    @Message("All languages")
    String allLanguages();

    @Message("From ({zone})")
    String from(String zone);

    @Message("Until ({zone})")
    String until(String zone);

    @Message("Show")
    String show();

    @Message("Show everything")
    String clear();

    @Message("Nothing here")
    String empty();

    @Message("No line fits what you chose. Choose less, or show everything.")
    String emptyText();

    @Message("Earlier")
    String earlier();

    @Message("Newest")
    String newest();

    @Message(
            "{#when step}{#is WRITE}Begun{#is EDIT}Edited{#is FILE}Filed{#is RECALL}Recalled{#is UPDATE_SOURCE}Update sent{#is JOIN}Joined{#is REQUEST}Opened{#is ADD_SOURCE}Source added{#is CLAIM}Claimed{#is ASSIGN}Assigned{#is RENEW}Claim extended{#is RELEASE}Released{#is HAND_OVER}Handed over{#is TAKE_OVER}Taken over{#is EXPIRE}Claim ran out{#is SUBMIT}Submitted{#is RETURN}Returned{#is SIGN_OFF}Signed off{#is REOPEN}Reopened{#is PUBLISH}Published{#is CORRECT}Opened to correct{#is CHANGE_NOTE}Readers’ note changed{#is ABANDON}Changes given up{#is CLOSE_TASK}Needs no change{#is SUSPEND}Suspended{#is RESUME}Resumed{#is SPIKE}Spiked{#is RESTORE}Restored{#is HOLD}Held{#is LIFT}Hold lifted{#is REDACT}Redacted{#is PROPOSE_WITHDRAWAL}Withdrawal proposed{#is WITHDRAW}Withdrawn{#is DECLINE_WITHDRAWAL}Withdrawal declined{#is TAKE_BACK_WITHDRAWAL}Proposal taken back{#is WAIVE}Four eyes waived{#is COUNTERSIGN}Countersigned{#is SCHEDULE}Scheduled{#is UNSCHEDULE}Schedule dropped{#is EMBARGO}Embargo set{#is LIFT_EMBARGO}Embargo lifted{#is BRING_BACK}Version brought back{#is SEAL}Words sealed{#is ASK_ERASURE}Erasure asked for{#is ERASE}Words erased{#else}Other{/when}")
    String step(Step step);

    @Message("Previews for people outside")
    String previews();

    @Message("Record of {slugline}")
    String title(String slugline);

    @Message("Record")
    String crumb();

    @Message(
            "Every version and every step, as they stand in the record. The file can be verified without Dragoman and without a network.")
    String intro();

    @Message("Take it away as a file (JSON)")
    String download();

    @Message("Taken out by {who}, {at}")
    String taken(String who, String at);

    @Message("Print")
    String print();

    @Message("Entries")
    String entries();

    @Message("Versions")
    String versions();

    @Message("The record ends with")
    String head();

    @Message("Hash of the entry")
    String hash();

    @Message("Content hash")
    String contentHash();

    @Message("{language}, version {number}")
    String version(String language, int number);

    @Message("The words of these versions are not for you to read.")
    String withheld();

    @Message("Byline: {names}")
    String byline(String names);

    @Message("Words taken out of the past: {count}")
    String removals(int count);

    @Message("How to verify it")
    String how();

    @Message(
            "Put the file beside Verify.java from docs/record and run: java Verify.java FILE. It needs Java 17 or newer and nothing else.")
    String howText();
}
