package news.dragoman.pages.update;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;

/** The words of the page where reporters correct what they have filed. */
@MessageBundle("update")
public interface UpdateMessages {
    @Message("Send update: {slugline}")
    String title(String slugline);

    @Message("Suggest changes: {slugline}")
    String titleSuggest(String slugline);

    @Message(
            "Change what is wrong, say in a few words what changed, and send it. Whoever translates it sees the difference.")
    String intro();

    @Message(
            "{holder} has it in hand. What you change arrives as suggestions, paragraph by paragraph; it is in the text when they take it in.")
    String introHeld(String holder);

    @Message("It is signed. What you change arrives as suggestions, and is looked at when an editor opens it again.")
    String introSigned();

    @Message(
            "{#when kind}{#is HEADLINE}Headline{#is DEK}Dek{#is DATELINE}Dateline{#is SUBHEAD}Subhead{#is PARAGRAPH}Paragraph {number}{#is CAPTION}Caption{#is ALT}Alt text{#is CREDIT}Photo credit{/when}")
    String block(BlockKind kind, String number);

    @Message("Your suggestion, not yet answered")
    String suggested();

    @Message("Leave a paragraph empty to take it out. A new line makes a new paragraph.")
    String hint();

    @Message("What changed")
    String note();

    @Message("In a few words, for those who translate it.")
    String noteHint();

    @Message("How much it matters")
    String weight();

    @Message("Material: translations may no longer be true")
    String material();

    @Message("Minor: translations may stay as they are")
    String minor();

    @Message("Send update")
    String send();

    @Message("Suggest")
    String suggest();

    @Message("Could not be sent")
    String refused();

    @Message("Suggested. It is in the text when the editor takes it in.")
    String done();

    @Message("Send update or suggest changes")
    String open();
}
