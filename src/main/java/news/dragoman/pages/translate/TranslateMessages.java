package news.dragoman.pages.translate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;

/**
 * The words of the translator's bench. Numbers come as text, so that the script can ask for a sentence with a place
 * ({@code %n}) where the number will stand.
 */
@MessageBundle("translate")
public interface TranslateMessages {
    @Message("{slug}, {from} to {into}")
    String title(String slug, String from, String into);

    @Message("Skip to the sentence you are at")
    String skip();

    @Message("Source, version {number}")
    String sourceColumn(int number);

    @Message("Working translation")
    String targetColumn();

    @Message("{#if characters}Characters: {amount}{#else}Words: {amount}{/if}")
    String count(String amount, boolean characters);

    @Message(
            "{#when kind}{#is HEADLINE}Headline{#is DEK}Dek{#is DATELINE}Dateline{#is SUBHEAD}Subhead{#is PARAGRAPH}Paragraph {number}{#is CAPTION}Caption{#is ALT}Alt text{#is CREDIT}Photo credit{/when}")
    String group(BlockKind kind, String number);

    @Message(
            "{#when kind}{#is HEADLINE}H{#is DEK}D{#is DATELINE}DL{#is SUBHEAD}S{#is PARAGRAPH}{number}{#is CAPTION}Cap{#is ALT}Alt{#is CREDIT}Cr{/when}")
    String groupMark(BlockKind kind, String number);

    @Message("Translation of sentence {number}")
    String editor(String number);

    @Message("Confirmed")
    String stateOk();

    @Message("Draft, not confirmed")
    String stateDraft();

    @Message("Not started")
    String stateTodo();

    @Message("No source: added here")
    String addition();

    @Message("Note or query")
    String note();

    @Message("Notes and queries")
    String notes();

    @Message("Confirm and next")
    String confirm();

    @Message("Write the translation first, then confirm it.")
    String confirmEmpty();

    @Message("{done} of {all} confirmed")
    String progress(String done, String all);

    @Message("{ok} confirmed, {draft} draft, {todo} not started")
    String strip(String ok, String draft, String todo);

    @Message("{n} to do")
    String missing(String n);

    @Message("Before you submit")
    String missingTitle();

    @Message("Not submitted yet. This is left to do:")
    String incomplete();

    @Message("Submit to editor")
    String submit();

    @Message("{name} has this in hand until {time}.")
    String heldBy(String name, String time);

    @Message("{name} had this in hand until {time}.")
    String wasHeldBy(String name, String time);

    @Message("Nobody has this in hand.")
    String heldByNobody();

    @Message("You can read along.")
    String readOnly();

    @Message("Claim it to translate.")
    String claimToWrite();

    @Message("This is not in translation any more. You can read it here.")
    String movedOn();

    @Message("Go to the story")
    String toStory();

    @Message("Not saved.")
    String notSaved();

    @Message("What you typed is still in the editor.")
    String stillThere();

    @Message("Could not be done.")
    String refused();

    @Message("Confirm, next")
    String keyConfirm();

    @Message("Previous sentence")
    String keyUp();

    @Message("Next sentence")
    String keyDown();

    @Message("Sentence {number} of {all}")
    String place(String number, String all);

    @Message("All sentences")
    String allSentences();

    @Message("One at a time")
    String oneSentence();

    @Message("Sentence by sentence")
    String one();

    @Message("Move")
    String keyMove();

    @Message("Leave the editor")
    String keyLeave();

    @Message("All keys")
    String keyAll();

    @Message("Keyboard")
    String keyboard();

    @Message("What you typed is in the editor. Save it to keep yours, or take theirs.")
    String staleText();
}
