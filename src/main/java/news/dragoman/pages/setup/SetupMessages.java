package news.dragoman.pages.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first set-up. */
@MessageBundle("setup")
public interface SetupMessages {
    @Message("Set the newsroom up")
    String title();

    @Message("You make the first account: an administrator’s. Afterwards you make desks and take on the others.")
    String intro();

    @Message("Code from the terminal")
    String code();

    @Message("It was printed when Dragoman was started. It is good once.")
    String codeHint();

    @Message("That is not the code, or it is too old. Look at the terminal; each start prints a new one.")
    String codeWrong();

    @Message("Too many tries. Try again at {time}.")
    String wait(String time);

    @Message("Only now can you give yourself more roles than administrator. Later another administrator has to.")
    String rolesHint();

    @Message("Make the account")
    String make();
}
