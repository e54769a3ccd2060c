package news.dragoman.pages.translate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what makes writing on the bench quick. */
@MessageBundle("writing")
public interface WritingMessages {
    @Message("Find and replace")
    String find();

    @Message("Numbers and words of the source")
    String offers();

    @Message("Insert a number or word of the source")
    String insertOffer();

    @Message("Copy the source into the translation")
    String copySource();

    @Message("Next sentence that is not confirmed")
    String nextOpen();

    @Message("Next note or query")
    String nextNote();

    @Message("Every sentence is confirmed.")
    String allDone();

    @Message("There is no note and no query.")
    String noNote();

    @Message("This sentence has no source to copy.")
    String noSource();

    @Message("The source of this sentence has no such number or word.")
    String noOffer();
}
