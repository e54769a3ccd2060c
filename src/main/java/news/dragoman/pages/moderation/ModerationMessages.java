package news.dragoman.pages.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.comments.QueueAsk;

/** The words of moderation: the queue, what can be done with a comment, and the record of it. */
@MessageBundle("moderation")
public interface ModerationMessages {
    @Message("Comments")
    String title();

    @Message("Comments{#if count > 0}, {shown} waiting{/if}")
    String bar(long count, String shown);

    @Message("Skip to the comment")
    String skip();

    @Message("Which comments")
    String tabs();

    @Message(
            "{#when show}{#is WAITING}Waiting{#is APPROVED}Approved{#is REJECTED}Rejected{#is PASSED_ON}Passed on{/when}")
    String tab(QueueAsk.Show show);

    @Message("The comments")
    String queue();

    @Message("Filter")
    String filter();

    @Message("Filter, something is left out")
    String filtered();

    @Message("Language")
    String language();

    @Message("Article")
    String article();

    @Message("Sign")
    String flagged();

    @Message("all")
    String all();

    @Message("Show these")
    String apply();

    @Message("Show all")
    String clear();

    @Message("{name} ({count})")
    String counted(String name, long count);

    @Message(
            "{#when flag}{#is 'LINKS'}Links{#is 'DUPLICATE'}Sent before{#is 'WORD_LIST'}Word of the list{#is 'CONFUSABLE_NAME'}Name looks like one of ours{#is 'OTHER_LANGUAGE'}Another language{#is 'FLOOD'}Part of a flood{#is 'EDITED'}Edited{#else}{flag}{/when}")
    String flag(String flag);

    @Message("No name given")
    String noName();

    @Message("{days} d {hours} h")
    String ageDays(long days, int hours);

    @Message("{hours} h {minutes} min")
    String ageHours(int hours, int minutes);

    @Message("{minutes} min")
    String ageMinutes(int minutes);

    @Message("waits for {age}")
    String waits(String age);

    @Message("More")
    String more();

    @Message("From the beginning")
    String first();

    @Message("No comment waits")
    String empty();

    @Message("What readers send shows here at once, the oldest first. Nobody else sees it before you approve it.")
    String emptyText();

    @Message("None of these")
    String noneSuch();

    @Message("On")
    String onWord();

    @Message("On an article that readers cannot reach now")
    String onHidden();

    @Message("Sent {at}")
    String sent(String at);

    @Message("no account, no address kept")
    String noAccount();

    @Message("{count} waiting from the same network today")
    String alikeCount(long count);

    @Message("As sent")
    String asSent();

    @Message("As it will appear")
    String asItAppears();

    @Message("As readers see it")
    String asItStands();

    @Message("What differs here is said to readers: “edited by a moderator”.")
    String editHint();

    @Message("Why it is edited, for the record")
    String editWhy();

    @Message("Its words were sealed by {who}, {at}. Nobody can read them any more.")
    String sealed(String who, String at);

    @Message("Approve")
    String approve();

    @Message("Approve edited")
    String approveEdited();

    @Message("Edit")
    String edit();

    @Message("Reject…")
    String reject();

    @Message("Why is it rejected?")
    String rejectWhy();

    @Message("The reason is on record. Readers are told nothing.")
    String rejectHint();

    @Message(
            "{#when reason}{#is 'PERSONAL_DATA'}Private person named or located{#is 'ABUSE'}Abuse or threats{#is 'SPAM'}Spam or advertising{#is 'OFF_TOPIC'}Off the subject{#is 'DUPLICATE'}Duplicate{#is 'OTHER'}Other, with a note{#else}{reason}{/when}")
    String reason(String reason);

    @Message("Note for the record")
    String note();

    @Message("Pass on…")
    String passOn();

    @Message("The article is wrong")
    String passCorrection();

    @Message("It becomes a task for the editors of this language, who read it then. Readers do not see it.")
    String passCorrectionText();

    @Message("Make it a task")
    String passCorrectionDo();

    @Message("A tip for an editor")
    String passTip();

    @Message("Sealed: only that editor and the chiefs can read it from then on, not even you. It is never public.")
    String passTipText();

    @Message("Editor")
    String passTo();

    @Message("Pass it on, sealed")
    String passTipDo();

    @Message("Undo")
    String undo();

    @Message("Next comment")
    String next();

    @Message("Previous comment")
    String previous();

    @Message("Next, previous")
    String keysMove();

    @Message("Undo last")
    String keysUndo();

    @Message("All keys")
    String keysAll();

    @Message("Reason {n}, once Reject is open")
    String reasonKey(String n);

    @Message("What you edited is not approved. Leave it?")
    String leave();

    @Message("More…")
    String moreActions();

    @Message(
            "{#when deed}{#is 'APPROVE'}{#if count == 1}Approved. Readers see it in 5 seconds.{#else}{count} comments approved. Readers see them in 5 seconds.{/if}{#is 'REJECT'}{#if count == 1}Rejected.{#else}{count} comments rejected.{/if}{#is 'CORRECTION'}Passed on to the editors as a task.{#is 'TIP'}Passed on, sealed.{#is 'UNDO'}{#if count == 1}Taken back: it waits again.{#else}Taken back: {count} comments wait again.{/if}{#is 'SEAL'}The original words are sealed.{#is 'BAN'}Banned until the networks’ marks change, at {until}.{#is 'CLOSE'}The comments of the article are closed.{#is 'OPEN'}The comments of the article are open.{/when}")
    String done(String deed, long count, String until);

    @Message(
            "{#when state}{#is 'APPROVED'}{who} has approved it, {at}.{#is 'REJECTED'}{who} has rejected it, {at}.{#is 'PASSED_ON'}{who} has passed it on, {at}.{#is 'HELD'}{who} has put it back in the queue.{#is 'WITHDRAWN'}Its sender has withdrawn it. There is nothing left to decide.{/when}")
    String stands(String state, String who, String at);

    @Message("Edited by {who}, {at}.")
    String editedBy(String who, String at);

    @Message("Readers have seen it since {at}.")
    String publicSince(String at);

    @Message("Readers see it from {at} on.")
    String publicFrom(String at);

    @Message("Seal the original words")
    String seal();

    @Message(
            "Where the original names somebody who must not be named. The words go from the database for good; who sealed them and why stays, with a digest that proves a copy. Readers must not see the original then: edit or reject first.")
    String sealText();

    @Message("Its name goes too")
    String sealName();

    @Message("Why?")
    String why();

    @Message("Seal them")
    String sealDo();

    @Message("Ban its network for today")
    String ban();

    @Message(
            "No address is kept, only a mark that changes every day. The ban holds until then, and may hold back others behind the same network.")
    String banText();

    @Message("Ban it")
    String banDo();

    @Message("Reject all like this one")
    String bulk();

    @Message("{#when way}{#is 'NETWORK'}From the same network: {count}{#is 'TEXT'}With the same words: {count}{/when}")
    String bulkWay(String way, long count);

    @Message("Reject those ticked")
    String tickedDo();

    @Message("{name}, {at}: tick to reject with others")
    String tick(String name, String at);

    @Message("Tick comments in the list first, or choose others that are like it.")
    String nothingTicked();

    @Message("At most {most} at once. Press again for the rest.")
    String atMost(int most);

    @Message("Several at once")
    String several();

    @Message("Comments of this article")
    String commenting();

    @Message("{#if open}Readers can comment on it.{#else}Closed for new comments.{/if}")
    String commentingNow(boolean open);

    @Message("Close the comments")
    String close();

    @Message("Open the comments")
    String open();

    @Message("Record of comments")
    String recordLink();

    @Message("Who decided what of readers’ comments, when and why, in all languages.")
    String recordIntro();

    @Message("From")
    String from();

    @Message("Up to and including")
    String to();

    @Message("Days in {zone}.")
    String daysIn(String zone);

    @Message("That is no day: write it as 2026-11-28.")
    String noDay();

    @Message("Show")
    String show();

    @Message("CSV")
    String csv();

    @Message("JSON")
    String json();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Comment")
    String comment();

    @Message("Nothing was decided in these days")
    String recordEmpty();

    @Message("The first {count} of these days. The exports have them all.")
    String recordMore(int count);

    @Message("sender")
    String sender();

    @Message(
            "{#when kind}{#is 'APPROVED'}Approved{#is 'EDITED'}Approved, edited{#is 'REJECTED'}Rejected{#is 'PASSED_AS_CORRECTION'}Passed on as a correction{#is 'PASSED_AS_TIP'}Passed on, sealed{#is 'UNDONE'}Taken back{#is 'SEALED'}Original sealed{#is 'BANNED'}Network banned{#is 'WITHDRAWN'}Withdrawn by its sender{#is 'CLOSED'}Comments closed{#is 'OPENED'}Comments opened{#else}{kind}{/when}")
    String happened(String kind);

    @Message("Passed on to you")
    String passedTitle();

    @Message(
            "What readers wrote that moderators passed on: that an article is wrong, for the editors of its language; and tips, sealed to one editor.")
    String passedIntro();

    @Message("Passed on to editors")
    String passedLink();

    @Message("Nothing is passed on to you")
    String passedEmpty();

    @Message(
            "When a reader finds a mistake in an article of your language, or has something for you alone, it stands here.")
    String passedEmptyText();

    @Message("Tip, sealed")
    String tip();

    @Message("Only {name} and the chiefs can read it. It was never public and never will be.")
    String tipFor(String name);

    @Message("Says that the article is wrong")
    String correction();

    @Message("The story")
    String story();

    @Message("passed on by {who}, {at}")
    String passedBy(String who, String at);

    @Message("The words are not shown: it was passed on, sealed, to {name}.")
    String sealedTo(String name);
}
