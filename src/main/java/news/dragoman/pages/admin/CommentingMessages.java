package news.dragoman.pages.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what readers are told before they comment. */
@MessageBundle("commenting")
public interface CommentingMessages {
    @Message("Readers’ comments")
    String title();

    @Message(
            "What readers are told before they write, in each language. Each change is a new version; a comment keeps the one its sender saw.")
    String hint();

    @Message("Nobody can write without a name. Any name will do; it is never checked.")
    String nameRequired();

    @Message("Language")
    String language();

    @Message("Version")
    String version();

    @Message("Words watched for")
    String words();

    @Message("as delivered")
    String delivered();

    @Message("none; readers get English")
    String none();

    @Message("Notice beside the form")
    String notice();

    @Message("Two or three sentences in plain words. Readers see them above the form.")
    String noticeHint();

    @Message("Terms")
    String terms();

    @Message("A line of its own before a paragraph is its heading; an empty line ends a paragraph.")
    String termsHint();

    @Message(
            "One word or phrase a line. A comment that has one of them is flagged for the moderators; nothing is refused.")
    String wordsHint();

    @Message("The terms as readers see them")
    String asSeen();

    @Message("Notice and terms both want words.")
    String missing();

    @Message("That is too long: a notice may have {notice} characters, terms {terms}, the list of words {words}.")
    String tooLong(String notice, String terms, String words);

    @Message("There are characters in it that cannot be kept, or that turn the direction of the text.")
    String unreadable();

    @Message("Somebody else has changed this. Their version is below; save again to put yours in its place.")
    String moved();

    @Message("Their notice")
    String theirNotice();

    @Message("Their terms")
    String theirTerms();

    @Message("Their words")
    String theirWords();
}
