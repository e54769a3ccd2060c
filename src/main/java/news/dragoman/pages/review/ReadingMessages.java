package news.dragoman.pages.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said beside the source about how the text stands to it. */
@MessageBundle("reading")
public interface ReadingMessages {
    @Message("Several sentences of the source in one")
    String merged();

    @Message("Stands elsewhere than in the source")
    String moved();
}
