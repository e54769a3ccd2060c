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

    @Message(
            "Version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{/when} by {by}, {at}")
    String version(int number, String cutAt, String by, String at);

    @Message("History")
    String history();

    @Message(
            "{#when step}{#is 'WRITE'}began a draft in {language}{#is 'FILE'}filed {language}, version {number}{#is 'RECALL'}recalled {language}{#is 'UPDATE_SOURCE'}sent an update of {language}, version {number}{#is 'JOIN'}took another report into {language}, version {number}{#is 'ADD_SOURCE'}drew {language} from one more source{#is 'REQUEST'}opened {language}{#is 'CLAIM'}claimed {language}{#is 'ASSIGN'}assigned {language} to {whom}{#is 'HAND_OVER'}handed {language} over to {whom}{#is 'TAKE_OVER'}took over {language} from {whom}{#is 'RENEW'}extended the claim on {language}{#is 'RELEASE'}released {language}{#if whom} from {whom}{/if}{#is 'EXPIRE'}The claim on {language} ran out of time{#if whom}: {whom}{/if}{#is 'SUBMIT'}submitted {language}, version {number}{#is 'RETURN'}returned {language}{#if whom} to {whom}{/if}{#is 'SIGN_OFF'}signed off {language}, version {number}{#is 'REOPEN'}reopened {language}{#is 'PUBLISH'}published {language}, version {number}{#is 'SPIKE'}spiked {language}{#is 'RESTORE'}restored {language}{#else}changed {language}{/when}")
    String happened(String step, String language, int number, String whom);

    @Message("Alone: the desk allows it with a reason.")
    String solo();

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

    @Message("Urgency {urgency}")
    String urgency(int urgency);
}
