package news.dragoman.pages.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.people.ReturnReason;

/** The words of the list of reasons for returning. */
@MessageBundle("reasons")
public interface ReasonsMessages {
    @Message("Reasons for returning")
    String title();

    @Message(
            "Editors tick them when they send a text back, and can add words of their own. Whoever it goes back to sees them first.")
    String hint();

    @Message("{#when fits}{#is BOTH}Everything{#is TRANSLATION}Translations{#is ORIGINAL}Originals{/when}")
    String fitsIs(ReturnReason.Fits fits);

    @Message("Reason {number}, {language}")
    String words(String number, String language);

    @Message("Place of reason {number}")
    String placeOf(String number);

    @Message("What reason {number} is for")
    String fitsOf(String number);

    @Message("Empty the words of a reason to take it off. What was returned for it keeps its words.")
    String takeOff();

    @Message("Somebody else has changed the list. This is how it stands now; change it again.")
    String moved();
}
