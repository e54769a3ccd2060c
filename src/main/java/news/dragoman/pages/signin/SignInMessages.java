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

    @Message("Nobody works here yet.")
    String empty();

    @Message("Set the newsroom up")
    String setUp();

    @Message("I have a code")
    String haveCode();

    @Message("A new password")
    String codeTitle();

    @Message(
            "An administrator gave you a code. With it you choose your own password; then you are signed in here, and nowhere else.")
    String codeText();

    @Message("Code")
    String code();

    @Message("Capitals, spaces and hyphens make no difference.")
    String codeHint();

    @Message("Set the password")
    String setPassword();

    @Message(
            "That login and code do not go together, or the code has been used or is too old. Check both, or ask an administrator for a new one.")
    String codeWrong();

    @Message("Back to signing in")
    String back();
}
