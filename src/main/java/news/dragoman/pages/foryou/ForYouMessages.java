package news.dragoman.pages.foryou;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.notify.Notice;

/** The words of what people are told. */
@MessageBundle("foryou")
public interface ForYouMessages {
    @Message("For you")
    String title();

    @Message("For you{#if count > 0}, {shown} new{/if}")
    String bar(long count, String shown);

    @Message(
            "{#when kind}{#is RETURNED}{who} returned {language} to you{#is ASSIGNED}{who} assigned {language} to you{#is HANDED_OVER}{who} handed {language} over to you{#is TAKEN_OVER}{who} took over {language}, which you had in hand{#is LEASE_ENDING}Your claim on {language} is running out. Any change you make prolongs it.{#is LEASE_OVER}The time of your claim on {language} is over. You can go on until somebody else claims it.{#is SOURCE_CHANGED}The source of {language} has a new version, number {number}{#is SIGN_OFF_VOID}{who} has taken {language} back from ready: your sign-off no longer holds{#is QUERY}{who} asks you about {language}. The question stands on the story’s page.{#is ANSWER}{who} answered in a thread of {language} that you have a part in{#is MENTION}{who} wants you to see a note on {language}{#is SUSPENDED}{who} has suspended {language}: readers see that it is being reviewed{#is RESUMED}{who} has put {language} back before readers{#is HELD}{who} has put the story on hold. Nobody can go on with it.{#is LIFTED}{who} has lifted the hold. Work on {language} can go on.{#is TASK}{#if who}What {language} is drawn from was corrected, redacted or withdrawn by {who}.{#else}{language} was published as it was signed, though its source had changed since.{/if} Correct {language} too, or say that it needs no change.{#is WRONG_UPSTREAM}{who} is correcting a translation of {language} and has found that {language} is wrong too. Correct it, or say that it needs no change.{#is REDACTED}{who} has redacted {language}: something is gone for readers, and what was signed must be signed again{#is WITHDRAWAL_PROPOSED}{who} proposes to withdraw {language}. Confirm or decline it on the story’s page.{#is WITHDRAWAL_DECLINED}{who} did not agree to withdraw {language}, as you had proposed{#is READER_CORRECTION}A reader says that {language} is wrong. Read it, then correct it or say that it needs no change.{#is READER_TIP}A reader’s comment on {language} was sealed to you. Nobody but you and the chiefs can read it.{#is ERASURE_ASKED}{who} asks that words be erased from past versions of {language}. It waits for a second person to confirm.{#is WITHDRAWN}{who} has withdrawn {language}: readers find that it is gone{#is COUNTERSIGN}{who} has signed off {language} alone. A chief is to look at it and countersign.{#is FAULT_FOUND}{who} has looked at {language}, which you signed off alone, and found something wrong{#is WAIVED}{who} has waived four eyes for the next sign-off of {language}, which you have in hand{#is SCHEDULE_OVERTAKEN}Something is in the way of the schedule of {language}{#if who} ({who}){/if}. It waits; the story’s page says for what.{#is SCHEDULE_RAN}{language} was published at the time that was set{#is SCHEDULE_DROPPED}{who} has dropped your schedule of {language}: it is not published by itself{#is EMBARGOED}{who} has put the story under embargo. The story’s page says until when.{#is EMBARGO_LIFTED}{who} has lifted the embargo of the story{#is JOINED}{who} has joined the original of {language} into another report: what you had in hand was put aside. Your text is kept.{/when}")
    String told(Notice.Kind kind, String who, String language, int number);

    @Message("“{reason}”")
    String quoted(String reason);

    @Message("New")
    String unread();

    @Message("A story that is no longer open to you")
    String closed();

    @Message("Mark all as read")
    String markAll();

    @Message("Older")
    String older();

    @Message("Nothing for you")
    String empty();

    @Message("What is returned, assigned or handed over to you stands here, and what else you should know of.")
    String emptyText();

    @Message("Times in {zone}")
    String zone(String zone);
}
