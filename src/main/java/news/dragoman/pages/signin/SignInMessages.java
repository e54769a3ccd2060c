package news.dragoman.pages.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sign-in page. */
@MessageBundle("signin")
public interface SignInMessages {
    @Message("Sign in to the newsroom")
    String title();

    @Message("Skip to the form")
    String skip();

    @Message("Work email or login")
    String login();

    @Message("Password")
    String password();

    @Message("Show password")
    String showPassword();

    @Message("Continue")
    String submit();

    @Message("Trouble? Call the duty editor; no one will ask for your password by message.")
    String trouble();

    @Message("That login and password do not go together. Check both and try again.")
    String wrong();

    @Message("Too many tries. Nothing is locked: try again at {time}.")
    String wait(String time);

    @Message("You were signed out")
    String endedTitle();

    @Message("What you typed is kept. Sign in, and you can send it.")
    String endedText();

    @Message("You are signed in again")
    String againTitle();

    @Message("What you typed before has not been sent yet. Send it now, or leave it.")
    String againText();

    @Message("Send what I typed")
    String sendIt();

    @Message("Leave it")
    String leaveIt();
}
