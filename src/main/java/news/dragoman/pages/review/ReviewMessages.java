package news.dragoman.pages.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;
import news.dragoman.workflow.Step;

/** The words of the editor's page. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message("{slugline}: review")
    String title(String slugline);

    @Message("Skip to the story")
    String skip();

    @Message("Ways of reading")
    String modes();

    @Message("{#when mode}{#is CLEAN}Clean read{#is SOURCE}With source{#is REDLINE}Redline{/when}")
    String mode(Mode mode);

    @Message("Reads as it will be published. {#if characters}{count} characters{#else}{count} words{/if}")
    String cleanSum(int count, boolean characters);

    @Message("{name}, version {version}")
    String sourceSum(String name, int version);

    @Message("{#if count == 1}1 change{#else}{count} changes{/if}")
    String changes(int count);

    @Message("No changes")
    String noChanges();

    @Message("against version {version} ({by}, {at}):")
    String against(int version, String by, String at);

    @Message("against version {version} ({by}, {at}).")
    String againstNothing(int version, String by, String at);

    @Message("{#if characters}{count} characters in{#else if count == 1}1 word in{#else}{count} words in{/if}")
    String wordsIn(int count, boolean characters);

    @Message("{#if characters}{count} characters out{#else if count == 1}1 word out{#else}{count} words out{/if}")
    String wordsOut(int count, boolean characters);

    @Message("Next change")
    String nextChange();

    @Message("Previous change")
    String previousChange();

    @Message("Change {n} of {total}")
    String changeOf(String n, String total);

    @Message(
            "{#when kind}{#is HEADLINE}headline{#is DEK}dek{#is DATELINE}dateline{#is SUBHEAD}subhead{#is PARAGRAPH}paragraph {number}{#is CAPTION}caption{#is ALT}alt text{#is CREDIT}photo credit{/when}")
    String block(BlockKind kind, int number);

    @Message("Edit the {block}")
    String edit(String block);

    @Message("No {block}. Write one.")
    String empty(String block);

    @Message("Added by the translator")
    String addition();

    @Message("{#when was}{#is SUBHEAD}Was a subhead, is a paragraph now{#else}Was a paragraph, is a subhead now{/when}")
    String turned(BlockKind was);

    @Message("Taken out by the editor")
    String taken();

    @Message("Done")
    String done();

    @Message("{name} is editing this until {time}.")
    String heldBy(String name, String time);

    @Message("{name}’s claim ended at {time}.")
    String wasHeldBy(String name, String time);

    @Message("Nobody is editing this.")
    String heldByNobody();

    @Message("Claim it to edit and sign off.")
    String claimToEdit();

    @Message("You can read it here.")
    String readOnly();

    @Message("Return…")
    String returnMenu();

    @Message("{#if original}Return to its reporters{#else}Return to its translator{/if}")
    String returnTitle(boolean original);

    @Message("What should change")
    String returnReason();

    @Message("Your edits go with it. Everybody on the story sees the reason in its history.")
    String returnHint();

    @Message("Sign off…")
    String signOffMenu();

    @Message("Publish…")
    String publishMenu();

    @Message("Sign-off")
    String panel();

    @Message("Back to the text")
    String close();

    @Message("In the way")
    String inTheWay();

    @Message("Nothing stands in the way of signing off.")
    String nothingInTheWay();

    @Message("Nothing stands in the way of publishing.")
    String nothingInTheWayOfPublishing();

    @Message("Worth a look")
    String worthALook();

    @Message("Show")
    String show();

    @Message("Show: {text}")
    String showAbout(String text);

    @Message("Sentence {number} has no words.")
    String withoutWords(int number);

    @Message("Sentence {number} is not confirmed.")
    String unconfirmed(int number);

    @Message("The source has a version {newest}; this translates version {pinned}.")
    String newer(int newest, int pinned);

    @Message("Four eyes")
    String fourEyes();

    @Message("Had a hand in the words and may not sign them: {names}.")
    String barred(String names);

    @Message("Had a hand in the words: {names}.")
    String barredUnlessWaived(String names);

    @Message("Had a hand in the words: {names}. This desk lets one person do it all, with a reason.")
    String barredUnlessSolo(String names);

    @Message(
            "You had a hand in these words, so somebody else must sign them. Release it and ask another editor; where there is none, ask a chief.")
    String barredYou();

    @Message("{name} has waived four eyes for the next sign-off: you may sign off your own work.")
    String waivedForYou(String name);

    @Message("{name} has waived four eyes for the next sign-off.")
    String waivedBy(String name);

    @Message("Waive four eyes…")
    String waiveMenu();

    @Message(
            "Somebody who had a hand in the words may then sign them once. It ends when the text goes elsewhere, and stands in the list of waivers.")
    String waiveHint();

    @Message("{#if count == 1}1 note or query is open.{#else}{count} notes and queries are open.{/if}")
    String openThreads(int count);

    @Message("{#if count == 1}1 suggestion is not answered.{#else}{count} suggestions are not answered.{/if}")
    String openSuggestions(int count);

    @Message("Other media are cited than before")
    String citedChanged();

    @Message("{#if count == 1}1 photo of the story is{#else}{count} photos of the story are{/if} not in the text")
    String photosAside(int count);

    @Message(
            "{#when mode}{#is 'CLEAN'}Read as readers will see it.{#is 'REDLINE'}Read in redline.{#is 'SOURCE'}Read with its source.{/when}")
    String signedReading(String mode);

    @Message("A chief had waived four eyes for it.")
    String signedWaived();

    @Message("Readers will see")
    String readersSee();

    @Message("No credit line: nobody translated or edited it.")
    String noCredit();

    @Message("You are signing off")
    String headlineRestated();

    @Message("You are publishing")
    String headlinePublish();

    @Message("Why it can go as pinned to version {version}")
    String pinnedReason(int version);

    @Message("It is signed as pinned to that version. The history shows your reason.")
    String pinnedHint();

    @Message("Why it stays with readers")
    String besideReason();

    @Message(
            "What it is drawn from was withdrawn, spiked or taken back by its reporters. The history shows your reason.")
    String besideHint();

    @Message("Why you do it alone")
    String soloReason();

    @Message("You would be signing off your own work. The history shows your reason.")
    String soloHint();

    @Message("Reopening voids the sign-off. The text is yours to edit again.")
    String reopenHint();

    @Message("Signed off by {name} at {at}.")
    String signedBy(String name, String at);

    @Message("One person did it alone, with a reason.")
    String signedSolo();

    @Message("As pinned to version {version} of the source.")
    String signedPinned(int version);

    @Message("It is published.")
    String published();

    @Message("Read the article")
    String toArticle();

    @Message("An editor of this language signs it off.")
    String notYours();

    @Message("History")
    String history();

    @Message("The whole history")
    String wholeHistory();

    @Message("Times in {zone}")
    String zone(String zone);

    @Message("Send update")
    String sendMenu();

    @Message("Send what changed to its translators")
    String sendTitle();

    @Message("What changed, in a few words")
    String sendNote();

    @Message("Material: translations may no longer be true")
    String sendMaterial();

    @Message("Minor: translations may stay as they are")
    String sendMinor();

    @Message("How much it matters")
    String sendWeight();

    @Message("{#if original}Suggested by its reporters{#else}Suggested by those who had it in hand before{/if}")
    String suggestedTitle(boolean original);

    @Message("{#if count == 1}1 suggestion{#else}{count} suggestions{/if}")
    String suggestedHere(int count);

    @Message("The source moved")
    String movedHere();

    @Message("{by}, {at}")
    String suggestedBy(String by, String at);

    @Message("The text was changed since. Take in by hand what you want of it.")
    String suggestedStale();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message(
            "{#when step}{#is TAKE_OVER}from {name}{#is EXPIRE}({name}){#is RELEASE}({name}){#is PUBLISH}by the clock, as {name} had scheduled{#else}to {name}{/when}")
    String about(Step step, String name);

    @Message(
            "{#when step}{#is WRITE}began it{#is FILE}filed it{#is RECALL}took it back{#is UPDATE_SOURCE}sent an update{#is JOIN}took another report into it{#is ADD_SOURCE}drew it from one more source{#is REQUEST}{#if byFiling}opened it by filing{#else}asked for it{/if}{#is CLAIM}claimed it{#is ASSIGN}assigned it{#is RELEASE}released it{#is HAND_OVER}handed it over{#is TAKE_OVER}took it over{#is EXPIRE}The claim’s time ran out{#is SUBMIT}submitted it{#is RETURN}returned it{#is WAIVE}waived four eyes for its next sign-off{#is COUNTERSIGN}countersigned it{#is SIGN_OFF}signed it off{#is REOPEN}reopened it{#is PUBLISH}published it{#is SPIKE}spiked it{#is RESTORE}restored it{#is CORRECT}opened it again{#is CHANGE_NOTE}changed what readers will be told{#is ABANDON}gave up the changes{#is CLOSE_TASK}said that it needs no change{#is SUSPEND}suspended it{#is RESUME}put it back before readers{#is REDACT}redacted it{#is PROPOSE_WITHDRAWAL}proposed to withdraw it{#is WITHDRAW}withdrew it{#is DECLINE_WITHDRAWAL}did not agree to withdraw it{#is TAKE_BACK_WITHDRAWAL}took the proposal to withdraw it back{#is HOLD}put it on hold{#is LIFT}lifted the hold{#is SCHEDULE}scheduled it{#is UNSCHEDULE}dropped the schedule{#is EMBARGO}put the story under embargo{#is LIFT_EMBARGO}lifted the embargo{#is BRING_BACK}brought an older version back{#is SEAL}sealed words of the past{#is ASK_ERASURE}asked that words of the past be erased{#is ERASE}erased words of the past{#else}worked on it{/when}")
    String step(Step step, boolean byFiling);

    @Message("The text has changed since you read it.")
    String changedTitle();

    @Message("Read it again before you sign. Nothing you typed is lost.")
    String changedText();

    @Message("Read it again")
    String readAgain();
}
