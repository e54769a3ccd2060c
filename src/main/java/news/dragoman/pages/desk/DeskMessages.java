package news.dragoman.pages.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.newsroom.Urgency;
import news.dragoman.people.SavedFilters;

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

    @Message("On hold")
    String onHold();

    @Message("Suspended")
    String suspended();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Corrections")
    String corrections();

    @Message("Four eyes")
    String fourEyes();

    @Message("Being corrected")
    String correcting();

    @Message("Source was corrected")
    String task();

    @Message("New source version")
    String newer();

    @Message("Claim is over time")
    String expired();

    @Message("Scheduled")
    String scheduled();

    @Message("Schedule overtaken")
    String overtaken();

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

    @Message(
            "{#when empty}{#is SEARCH}Nothing found{#is CLAIMED}You have nothing in hand{#is RETURNED}Nothing was returned to you{#is DRAFTS}You have no draft{#is LATE}Nothing is late{#is SOON}Nothing is due within the hour{#is NEWER}Every source is as it was{#is EXPIRED}No claim is over time{#is SPIKED}Nothing was spiked in the last 30 days{#is OTHER}Nothing matches{/when}")
    String noMatch(Emptiness empty);

    @Message(
            "{#when empty}{#is SEARCH}No slugline and no headline that you may read has these words. Try fewer of them, or a part of one.{#is CLAIMED}Claim a story on the desk and it shows here.{#is RETURNED}What an editor sends back to you shows here, with the reason.{#is DRAFTS}Begin a story and it shows here until you file it.{#is LATE}Whatever has a due time is still in time.{#is SOON}Look again later, or show what is due within a day.{#is NEWER}When a source gets a newer version, its translations show here.{#is EXPIRED}When the time of a claim is over, it shows here, and others may claim it.{#is SPIKED}Older ones are found by their slugline.{#is OTHER}No story on the desk is like that now.{/when}")
    String noMatchText(Emptiness empty);

    @Message("Look for slugline or headline")
    String search();

    @Message("Search")
    String searchPress();

    @Message("“{words}”")
    String looked(String words);

    @Message("Found, the latest first")
    String found();

    @Message("By need: what is late first")
    String byNeed();

    @Message("The latest first")
    String latest();

    @Message("The desk’s own")
    String deskOf();

    @Message("In whose hands")
    String holder();

    @Message("Anybody’s")
    String anybodys();

    @Message("Flag")
    String flag();

    @Message("Show all {count}")
    String showAll(int count);

    @Message("Without: {label}")
    String without(String label);

    @Message("Next page")
    String nextPage();

    @Message("First page")
    String firstPage();

    @Message("Pages")
    String pages();

    @Message(
            "You have {limit} in hand, the most that the desk lets one person hold, so Claim is not offered. Finish, release or hand over one to claim another.")
    String limit(int limit);

    @Message("At your limit")
    String atLimit();

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

    @Message("Kept filters")
    String keptFilters();

    @Message("Keep this filter")
    String keep();

    @Message("Name of the filter")
    String filterName();

    @Message("Keep")
    String keepPress();

    @Message("Change kept filters")
    String changeKept();

    @Message("Rename")
    String rename();

    @Message("Forget")
    String forget();

    @Message("Forget {name}")
    String forgetOne(String name);

    @Message("Rename {name}")
    String renameOne(String name);

    @Message(
            "{#when outcome}{#is NAME_MISSING}Give it a name.{#is NAME_TOO_LONG}Give it a shorter name, 40 characters at most.{#is NAME_UNREADABLE}The name has a character that cannot be shown. Type it again.{#is NAME_TAKEN}You have a filter of that name already. Choose another.{#is TOO_MANY}You keep {most} filters already. Forget one first.{#is NOTHING_CHOSEN}Choose a filter first; this one leaves nothing out.{#is KEPT}Kept.{/when}")
    String notKept(SavedFilters.Outcome outcome, int most);

    @Message("Tick {slugline} in {language}")
    String pick(String slugline, String language);

    @Message("With what is ticked")
    String bulk();

    @Message("{count} ticked")
    String ticked(String count);

    @Message("Tick what you want above, then choose here.")
    String bulkHint();

    @Message("To whom")
    String bulkReceiver();

    @Message("Choose somebody")
    String choose();

    @Message("Reason")
    String bulkReason();

    @Message("Done with {count}: {what}.")
    String bulkDone(int count, String what);

    @Message("What came of it")
    String bulkTitle();

    @Message("{what}: done with {done}, not with {failed}")
    String bulkCounts(String what, int done, int failed);

    @Message("Nothing was ticked")
    String bulkNothing();

    @Message("Go back, tick what you want, and choose again.")
    String bulkNothingText();

    @Message("Not done")
    String bulkRefused();

    @Message("Done")
    String bulkWell();

    @Message("{count} {#if count == 1}is{#else}are{/if} no longer there for you.")
    String bulkHidden(int count);

    @Message("Tick the card")
    String keyTick();
}
