package news.dragoman.pages.steps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says why a step was not taken. */
@MessageBundle("steps")
public interface StepsMessages {
    @Message("You wanted to:")
    String wanted();

    @Message("Nothing was changed, and what you typed is kept below.")
    String kept();

    @Message("Go to the story")
    String toStory();
}
