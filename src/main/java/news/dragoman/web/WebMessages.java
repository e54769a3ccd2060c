package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all pages share. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Dragoman")
    String product();

    @Message("Dragoman, go to the desk")
    String toTheDesk();

    @Message("Skip to the content")
    String skip();

    @Message("Where you are")
    String breadcrumb();

    @Message("Desk")
    String desk();

    @Message("New story")
    String newStory();

    @Message("{name}, account")
    String account(String name);

    @Message("Your page")
    String ownPage();

    @Message("Administration")
    String administration();

    @Message("Record of grants")
    String grants();

    @Message("Hand over my work")
    String handOver();

    @Message("Four eyes")
    String fourEyes();

    @Message("{#if count == 1}1 sign-off waits{#else}{shown} sign-offs wait{/if} for a chief to countersign")
    String toCountersign(long count, String shown);

    @Message("Sign out")
    String signOut();

    @Message("Language of the interface")
    String interfaceLanguage();

    @Message("Colours")
    String colours();

    @Message("{#when theme}{#is SYSTEM}As on this device{#is LIGHT}Light{#is DARK}Dark{/when}")
    String theme(Theme theme);

    @Message("Change")
    String change();

    @Message("Close")
    String close();

    @Message("Keys")
    String keys();

    @Message("Show all keys")
    String showKeys();

    @Message("to")
    String to();

    @Message(
            "{#when mark}{#is DRAFT}Draft{#is AWAITING_TRANSLATION}Awaiting translation{#is IN_TRANSLATION}In translation{#is AWAITING_EDIT}Awaiting edit{#is IN_EDIT}In edit{#is READY}Ready{#is PUBLISHED}Published{#is SPIKED}Spiked{/when}")
    String stage(StageMark mark);

    @Message("Due")
    String due();

    @Message("{#if days > 0}{days}d {hours}h{#else if hours > 0}{hours}h {minutes}m{#else}{minutes}m{/if} left")
    String left(long days, int hours, int minutes);

    @Message("{#if days > 0}{days}d {hours}h{#else if hours > 0}{hours}h {minutes}m{#else}{minutes}m{/if} late")
    String late(long days, int hours, int minutes);

    @Message("Somebody")
    String somebody();

    @Message(", ")
    String listComma();

    /** Between somebody and a time. */
    @Message(", ")
    String comma();

    /** Between somebody or something and what is said. */
    @Message(": ")
    String colon();

    @Message("Please check this")
    String errorsTitle();

    @Message("Why not yet")
    String whyNot();

    @Message("You are signed out.")
    String signedOut();

    @Message("Nothing you typed is lost as long as this page stays open. Sign in again in a new tab, then go on here.")
    String signedOutText();

    @Message("Sign in")
    String signIn();

    @Message("The newsroom does not answer.")
    String offline();

    @Message("What you typed is kept on this page. It is sent as soon as there is an answer.")
    String offlineText();

    @Message("This text is elsewhere by now.")
    String elsewhere();

    @Message("What you typed stays on this page as long as it is open.")
    String elsewhereText();

    @Message(
            "{#when failure}{#is NOT_FOUND}There is no such page{#is NOT_YOU}This is not yours to do{#is NOT_NOW}Not now{#is NOT_YET}Not yet{#is STALE_FORM}This page stood open too long{#is FOREIGN_FORM}Another site sent this{#is TOO_LARGE}That is too much at once{#is TOO_MANY}Too much in too short a time{#is ODD_REQUEST}This could not be understood{#is DATABASE_AWAY}The newsroom’s database does not answer{#is NO_ROOM}There is no room left{#is BROKEN}Something went wrong here{/when}")
    String failureTitle(Failure failure);

    @Message(
            "{#when failure}{#is NOT_FOUND}It may have been moved, or it is not open to you. Check the address, or go on from the desk.{#is NOT_YOU}Nothing was changed. Somebody else on the desk can do it:{#is NOT_NOW}Nothing was changed. This is what stands in the way:{#is NOT_YET}Nothing was changed. This is still missing:{#is STALE_FORM}Nothing was changed. What you typed is below: look it over and send it again.{#is FOREIGN_FORM}A page that is not part of this newsroom tried to act in your name. Nothing was changed.{#is TOO_LARGE}Nothing was changed. Go back, where what you typed still stands, and send less at a time.{#is TOO_MANY}Nothing was changed, and what you sent is kept on this page. Wait a minute, then send it again.{#is ODD_REQUEST}Nothing was changed. Go back and try again from the page itself.{#is DATABASE_AWAY}What was saved before is safe. Wait a moment, then try again.{#is NO_ROOM}Nothing was changed, and what was saved before is safe.{#is BROKEN}What was saved before is safe. Try again; if it fails again, give the desk the reference below.{/when}")
    String failureText(Failure failure);

    @Message("Try again")
    String tryAgain();

    @Message("Send it again")
    String sendAgain();

    @Message("What you typed")
    String whatYouTyped();

    @Message("Back to the desk")
    String goToDesk();

    @Message("Go back")
    String goBack();

    @Message("Reference:")
    String reference();

    @Message("Go")
    String go();

    @Message("Sentence {number}")
    String sentence(String number);

    @Message("New paragraph below")
    String newParagraph();

    @Message("Make it a subhead")
    String makeSubhead();

    @Message("Make it a paragraph")
    String makeParagraph();

    @Message("Take it out")
    String takeOut();

    @Message("Claim until {time}")
    String claimUntil(String time);

    @Message("Your claim")
    String claimTitle();

    @Message(
            "It is in your hands until {time}; writing prolongs it by itself. When it ends, or you release it, somebody else may claim it. What you wrote stays.")
    String claimText(String time);

    @Message("Your claim ends at {time}.")
    String claimEnding(String time);

    @Message("Your claim ended at {time}, and nobody has followed yet.")
    String claimEnded(String time);

    @Message("Claim over since {time}")
    String claimOver(String time);

    @Message("What you wrote stays. Extend it to go on.")
    String claimEndingText();

    @Message("Hand over…")
    String claimHandOver();

    @Message("Show what has changed on the desk")
    String liveShow();

    @Message("1 change is waiting. Show")
    String liveWaitingOne();

    @Message("{n} changes are waiting. Show")
    String liveWaiting(String n);

    @Message("1 card has changed")
    String liveChangedOne();

    @Message("{n} cards have changed")
    String liveChanged(String n);

    @Message("The newsroom does not answer: this may be out of date")
    String liveStale();
}
