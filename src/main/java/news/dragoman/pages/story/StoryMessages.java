package news.dragoman.pages.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the story page. */
@MessageBundle("story")
public interface StoryMessages {
    @Message("Editions")
    String editions();

    @Message("Original")
    String original();

    @Message("from {language}{#if number > 0}, version {number}{/if}")
    String from(String language, int number);

    @Message("Nobody has it in hand")
    String nobody();

    @Message("{#if mine}You have it in hand{#else}{name} has it in hand{/if}")
    String held(String name, boolean mine);

    @Message("Claim until {at}")
    String until(String at);

    @Message("The claim’s time is over. Somebody else can claim it.")
    String over();

    @Message("{done} of {units} sentences done")
    String progress(int done, int units);

    @Message("No headline yet")
    String noHeadline();

    @Message("Returned")
    String returned();

    @Message("New source version")
    String newer();

    @Message("Go on")
    String goOn();

    @Message("Go on with {language}")
    String goOnWith(String language);

    @Message("Read")
    String read();

    @Message("Read {language}")
    String readIt(String language);

    @Message("Readers’ page")
    String published();

    @Message("Readers’ page in {language}")
    String publishedIn(String language);

    @Message("More steps for {language}")
    String more(String language);

    @Message("More")
    String moreShort();

    @Message("Versions")
    String versions();

    @Message("All about the versions")
    String allVersions();

    @Message("All about the versions in {language}")
    String versionsOf(String language);

    @Message(
            "Version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SENT'}sent{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{#is 'ABANDONED'}given up{#is 'REDACTED'}redacted{#is 'WITHDRAWN'}put aside by withdrawing{#is 'RETURNED'}returned{#is 'SET_ASIDE'}set aside{#is 'BROUGHT_BACK'}brought back{/when} by {by}, {at}")
    String version(int number, String cutAt, String by, String at);

    @Message("History")
    String history();

    @Message(
            "{#when step}{#is 'WRITE'}began a draft in {language}{#is 'FILE'}filed {language}, version {number}{#is 'RECALL'}recalled {language}{#is 'UPDATE_SOURCE'}sent an update of {language}, version {number}{#is 'JOIN'}took another report into {language}, version {number}{#is 'ADD_SOURCE'}drew {language} from one more source{#is 'REQUEST'}opened {language}{#is 'CLAIM'}claimed {language}{#is 'ASSIGN'}assigned {language} to {whom}{#is 'HAND_OVER'}handed {language} over to {whom}{#is 'TAKE_OVER'}took over {language} from {whom}{#is 'RENEW'}extended the claim on {language}{#is 'RELEASE'}released {language}{#if whom} from {whom}{/if}{#is 'EXPIRE'}The claim on {language} ran out of time{#if whom}: {whom}{/if}{#is 'SUBMIT'}submitted {language}, version {number}{#is 'RETURN'}returned {language}{#if whom} to {whom}{/if}{#is 'WAIVE'}waived four eyes for the next sign-off of {language}{#is 'COUNTERSIGN'}countersigned {language}{#is 'SIGN_OFF'}signed off {language}, version {number}{#is 'REOPEN'}reopened {language}{#is 'PUBLISH'}{#if whom}The clock published {language}, version {number}, as {whom} had scheduled{#else}published {language}, version {number}{/if}{#is 'SPIKE'}spiked {language}{#is 'RESTORE'}restored {language}{#is 'CORRECT'}opened {language} again{#is 'CHANGE_NOTE'}changed what readers will be told of {language}{#is 'ABANDON'}gave up the changes of {language}, kept as version {number}{#is 'CLOSE_TASK'}said that {language} needs no change{#is 'SUSPEND'}suspended {language}{#is 'RESUME'}put {language} back before readers{#is 'REDACT'}redacted {language}{#if number > 0}, version {number}{/if}{#is 'PROPOSE_WITHDRAWAL'}proposed to withdraw {language}{#is 'WITHDRAW'}withdrew {language}{#if whom}, as {whom} had proposed{/if}{#if number > 0}; what was being written is kept as version {number}{/if}{#is 'DECLINE_WITHDRAWAL'}did not agree to withdraw {language}{#is 'TAKE_BACK_WITHDRAWAL'}took the proposal to withdraw {language} back{#is 'HOLD'}put the story on hold{#is 'LIFT'}lifted the hold{#is 'SCHEDULE'}scheduled {language}{#is 'UNSCHEDULE'}dropped the schedule of {language}{#is 'EMBARGO'}put the story under embargo{#is 'LIFT_EMBARGO'}lifted the embargo{#is 'BRING_BACK'}cut version {number} of {language} in bringing an older one back{#is 'SEAL'}sealed words of the past in {language}{#is 'ASK_ERASURE'}asked that words of the past in {language} be erased{#is 'ERASE'}erased words of the past in {language}, as {whom} had asked{#is 'PREVIEW_MADE'}made a link to {language}, version {number}, for {whom}{#is 'PREVIEW_OPENED'}{whom} opened the link to {language}, version {number}{#is 'PREVIEW_ENDED'}took the link of {whom} to {language}, version {number}, back{#else}changed {language}{/when}")
    String happened(String step, String language, int number, String whom);

    @Message("Alone: the desk allows it with a reason.")
    String solo();

    @Message("By somebody who had a hand in the words, as a chief had waived four eyes.")
    String waived();

    @Message("Something was found wrong.")
    String fault();

    @Message("As pinned to version {number} of the source, though there is a newer one.")
    String pinned(int number);

    @Message("And took it into editing at once.")
    String andEdit();

    @Message("By filing.")
    String byFiling();

    @Message("“{reason}”")
    String quoted(String reason);

    @Message("Ask for another language")
    String request();

    @Message("Translate from")
    String source();

    @Message("Into")
    String into();

    @Message("Due (in {zone}; may stay empty)")
    String due(String zone);

    @Message("Due time")
    String plan();

    @Message("Due time of {language}")
    String planOf(String language);

    @Message("Due (in {zone})")
    String planned(String zone);

    @Message("Set")
    String setDue();

    @Message("No due time")
    String clearDue();

    @Message("The due time is set.")
    String dueSet();

    @Message("Give day and time, or press “No due time”.")
    String dueMissing();

    @Message("Ask for it")
    String ask();

    @Message("Write another original")
    String another();

    @Message("Not a translation: your own text on the same news, in a language that the story does not have yet.")
    String anotherHint();

    @Message("Language")
    String language();

    @Message("Begin the draft")
    String begin();

    @Message("Work under a pen name here")
    String penName();

    @Message(
            "From now on, and for all you have done in this story, everybody sees the pen name only. Only you and chiefs can learn who is behind it, and each look by a chief is on record.")
    String penNameHint();

    @Message("In this story you are {name}. Only you see this line.")
    String penNameNow(String name);

    @Message("Pen name")
    String penNameLabel();

    @Message("Use it in this story")
    String useIt();

    @Message("Choose a language from the list.")
    String chooseLanguage();

    @Message("The time could not be understood. Give day and time, or leave it empty.")
    String dueUnclear();

    @Message("Desk: {desk}. Times are told in {zone}.")
    String where(String desk, String zone);

    @Message(
            "Urgency: {#when urgency}{#is 1}1 · Flash{#is in 2 3}{urgency} · Urgent{#is in 4 5 6}{urgency} · Plain{#else}{urgency} · Feature{/when}")
    String urgency(int urgency);

    @Message("On hold")
    String onHold();

    @Message(
            "Nobody can change, file, claim, submit, sign or publish anything of this story until a chief lifts the hold. What readers see stays as it is; to take that away, suspend it.")
    String onHoldText();

    @Message("Suspended: readers see that it is being reviewed")
    String suspended();

    @Message("Withdrawn: readers find that it is gone. To bring it back, correct it and publish it again.")
    String withdrawn();

    @Message("{who} proposes to withdraw it. A chief who is somebody else confirms that.")
    String proposed(String who);

    @Message("Readers will be told:")
    String willBeTold();

    @Message("the usual words")
    String usualWords();

    @Message("In all languages for which it is proposed")
    String allProposed();

    @Message("Stop the story")
    String stop();

    @Message("For a legal hold. What readers see already stays; to take it away at once, suspend the article.")
    String stopHint();

    @Message("Let the story go on")
    String goOnAgain();

    @Message(
            "{#when kind}{#is 'TYPO'}Opened again for a typo.{#is 'CORRECTION'}Opened again for a correction. Readers will be told:{#is 'CLARIFICATION'}Opened again for a clarification. Readers will be told:{#is 'UPDATE'}Opened again for an update.{#is 'REDACTION'}Something was taken out of it. Readers see the rest; sign it and publish it, or give up the changes.{/when}")
    String correcting(String kind);

    @Message(
            "What it is drawn from was corrected, redacted or withdrawn. Change it too, or say that it needs no change.")
    String task();

    @Message(
            "In correcting a translation of it somebody found that it is wrong too. Correct it, or say that it needs no change.")
    String taskUpstream();

    @Message("A reader says that it is wrong. Correct it, or say that it needs no change.")
    String taskReader();

    @Message("Signed off by one person alone: a chief is to countersign")
    String countersignWaits();

    @Message("What differs")
    String differs();

    @Message("All corrections and who has followed")
    String allTasks();
}
