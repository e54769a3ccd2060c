package news.dragoman.pages.translate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.translation.EarlierText;

/** The words of what stands beside the bench's rows: earlier texts, suggestions, and who else is there. */
@MessageBundle("beside")
public interface BesideMessages {
    @Message("Earlier texts")
    String earlier();

    @Message("Earlier texts of sentence {number}")
    String earlierOf(String number);

    @Message("Earlier texts of a sentence that is not there any more")
    String earlierOfGone();

    @Message("As it stands now")
    String standing();

    @Message("Nothing is written there now.")
    String standingEmpty();

    @Message("Nothing was written over here yet.")
    String none();

    @Message(
            "Kept here is what somebody else wrote over, what had been confirmed, and what two people wrote at once; of one person’s writing, a text every five minutes.")
    String noneText();

    @Message(
            "{#when why}{#is OVERWRITTEN}Somebody else wrote over it.{#is CONFIRMED}It had been confirmed.{#is CONFLICT}It met another text.{#is AGE}Kept in the middle of the writing.{#is REPLACED}An earlier text or a suggestion was put in its place.{/when}")
    String why(EarlierText.Why why);

    @Message("It never stood here: another text had been saved before it.")
    String neverStood();

    @Message("{who}, {at}")
    String by(String who, String at);

    @Message("Take it back")
    String takeBack();

    @Message("Take back the text by {who}, {at}")
    String takeBackOf(String who, String at);

    @Message("What stands there now goes among the earlier texts.")
    String takeBackHint();

    @Message("The sentence was changed since you opened this page.")
    String moved();

    @Message("It is below as it stands now. Nothing was overwritten: look at it, and press again.")
    String movedHow();

    @Message("Not taken back.")
    String notTaken();

    @Message("Back to the sentence")
    String back();

    @Message("Suggestions")
    String suggestions();

    @Message("{who} suggests, {at}")
    String suggests(String who, String at);

    @Message("You suggest, {at}")
    String youSuggest(String at);

    @Message("Not answered yet.")
    String open();

    @Message("Taken in by {who}, {at}.")
    String accepted(String who, String at);

    @Message("Dismissed by {who}, {at}.")
    String dismissed(String who, String at);

    @Message("Withdrawn by its author, {at}.")
    String withdrawn(String at);

    @Message("Take it in")
    String accept();

    @Message("Dismiss")
    String dismiss();

    @Message("Withdraw")
    String withdraw();

    @Message("{what}: {where}")
    String about(String what, String where);

    @Message("Your suggestion for sentence {number}")
    String offerFor(String number);

    @Message("Whoever has it in hand sees it beside the sentence. Nothing is changed until they take it in.")
    String offerHint();

    @Message("Offer as a suggestion")
    String offer();

    @Message("Offered. It stands beside the sentence until somebody answers it.")
    String offered();

    @Message("Could not be offered yet. Try again.")
    String notOffered();

    @Message("Suggestions for sentences that are not there any more")
    String orphans();

    @Message("Merged, taken out or dropped since. Copy what you want of them, then dismiss them.")
    String orphansHint();

    @Message("{who} took this over from you at {at}.")
    String takenOver(String who, String at);

    @Message("Your claim ended at {until}, and {who} claimed it at {at}.")
    String followed(String who, String until, String at);

    @Message("{who} gave this to somebody else at {at}.")
    String given(String who, String at);

    @Message("{who} moved this on at {at}.")
    String movedOn(String who, String at);

    @Message("Why: {reason}")
    String lossReason(String reason);

    @Message("You read on, and can offer what you had not saved as a suggestion.")
    String readOn();

    @Message("A suggestion came in.")
    String came();

    @Message("Show it")
    String show();

    @Message("Also here: {names}")
    String looking(String names);
}
