package news.dragoman.pages.cited;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of sources that readers see. */
@MessageBundle("cited")
public interface CitedMessages {
    @Message("Media cited")
    String title();

    @Message("Media cited in {slugline}, {language}")
    String titleOf(String slugline, String language);

    @Message("Media and documents, one a line, in the language of the text")
    String label();

    @Message(
            "Readers see them below the article. An address may stand behind a name: Reuters https://www.reuters.com/… Never name anybody here who must not be found.")
    String hint();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("It was not saved")
    String refused();

    @Message("What stands now, by somebody else")
    String standing();

    @Message("Nothing is cited.")
    String nothing();
}
