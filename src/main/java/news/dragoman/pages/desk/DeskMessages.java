package news.dragoman.pages.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("Desk")
    String title();

    @Message("Work and queues")
    String rail();

    @Message("My work")
    String myWork();

    @Message("Claimed by me")
    String claimed();

    @Message("Returned to me")
    String returnedToMe();

    @Message("My drafts")
    String drafts();

    @Message("Queues")
    String queues();

    @Message("All languages")
    String allLanguages();

    @Message("{count} late")
    String late(int count);

    @Message("Spiked")
    String spiked();

    @Message("Put aside")
    String aside();

    @Message("Needs attention")
    String attention();

    @Message("late")
    String pulseLate();

    @Message("due this hour")
    String pulseSoon();

    @Message("with a newer source")
    String pulseNewer();

    @Message("{#if count == 1}claim whose time is over{#else}claims whose time is over{/if}")
    String pulseExpired(int count);

    @Message("Filter")
    String filter();

    @Message("Languages")
    String languages();

    @Message("Stage")
    String stage();

    @Message("Due")
    String due();

    @Message("Urgency")
    String urgency();

    @Message("Whose")
    String whose();

    @Message("All")
    String all();

    @Message("Everybody’s")
    String everybodys();

    @Message("Mine")
    String mine();

    @Message("Late")
    String dueOver();

    @Message("Within an hour")
    String dueHour();

    @Message("Within a day")
    String dueDay();

    @Message("Show")
    String show();

    @Message("Show everything")
    String showEverything();

    @Message("Some of the desk is left out.")
    String narrowed();

    @Message("View")
    String view();

    @Message("Board")
    String board();

    @Message("List")
    String list();

    @Message("Jump to a stage")
    String jump();

    @Message(
            "{#when column}{#is DRAFT}Draft{#is AWAITING}Awaiting translation{#is TRANSLATING}In translation{#is EDIT}In edit{#is READY}Ready{#is PUBLISHED}Published today{#is SPIKED}Spiked{/when}")
    String column(Columns column);

    @Message("{#if count == 1}story{#else}stories{/if}")
    String stories(int count);

    @Message("Waiting")
    String waiting();

    @Message("In hand")
    String inHand();

    @Message(
            "{#when column}{#is DRAFT}No draft of yours.{#is AWAITING}Nothing waits for a translator.{#is TRANSLATING}Nothing is being translated.{#is EDIT}Nothing is in edit.{#is READY}Nothing is ready.{#is PUBLISHED}Nothing was published today.{#is SPIKED}Nothing was spiked in the last 30 days.{/when}")
    String columnEmpty(Columns column);

    @Message("{#when urgency}{#is FLASH}Flash{#is URGENT}Urgent{#is ROUTINE}Routine{#is FEATURE}Feature{/when}")
    String urgencyOf(Urgency urgency);

    @Message("Flags")
    String flags();

    @Message("Returned")
    String returned();

    @Message("New source version")
    String newer();

    @Message("Claim is over time")
    String expired();

    @Message("Claim until {at}")
    String until(String at);

    @Message("{done} of {units} sentences done")
    String progress(int done, int units);

    @Message("{units} {#if units == 1}sentence{#else}sentences{/if}")
    String sentences(int units);

    @Message("In the hands of {name}")
    String heldBy(String name);

    @Message("Signed off by {name}")
    String signedBy(String name);

    @Message("Claim {slugline} in {language}")
    String claim(String slugline, String language);

    @Message("Times are told in {zone}.")
    String zone(String zone);

    @Message("Nothing is in your hands")
    String noWork();

    @Message("What you claim or write shows here first. Claim a story below.")
    String noWorkText();

    @Message("Nothing matches")
    String noMatch();

    @Message("No story on the desk is like that now.")
    String noMatchText();

    @Message("The desk is clear")
    String clear();

    @Message("Nothing that you may read is at work. A story shows here as soon as it is filed.")
    String clearText();

    @Message("The desk is not open to your role")
    String closed();

    @Message(
            "Stories that are at work are read by those who write, translate and edit them. Your roles do not include that, so nothing is shown here; it does not mean that nothing is there.")
    String closedText();

    @Message("Next card")
    String keyNext();

    @Message("Card before")
    String keyBack();

    @Message("Claim the card")
    String keyClaim();
}
