package news.dragoman.pages.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own page. */
@MessageBundle("me")
public interface MeMessages {
    @Message("Your page")
    String title();

    @Message("What the newsroom knows of you")
    String known();

    @Message("An administrator changes this.")
    String knownHint();

    @Message("Login")
    String login();

    @Message("Roles")
    String roles();

    @Message("Languages")
    String languages();

    @Message("Translates")
    String pairs();

    @Message("Desk")
    String desk();

    @Message("None")
    String none();

    @Message("Saved.")
    String saved();

    @Message("Save the names")
    String saveNames();

    @Message("Interface")
    String interfaceTitle();

    @Message("Colours on this browser")
    String colours();

    @Message("Single keys, such as J and K on the desk, do something")
    String singleKeys();

    @Message("Turn them off if you dictate, or press keys by accident. Keys with Ctrl or Alt stay.")
    String singleKeysHint();

    @Message("Keep nothing that I type on this or any other device")
    String keepsNothing();

    @Message(
            "Else text that could not be sent is kept in the browser, for you alone, until it is saved. With this on it is only in the open page, which says so, and asks before it is closed.")
    String keepsNothingHint();

    @Message("Save")
    String saveInterface();

    @Message("Password")
    String password();

    @Message("Password until now")
    String current();

    @Message("You stay signed in here; every other sign-in and every token ends.")
    String passwordHint();

    @Message("Change the password")
    String change();

    @Message("The password is changed. You are signed in here and nowhere else.")
    String passwordChanged();

    @Message("That is not your password. Try again.")
    String wrong();

    @Message("Too many tries. Try again at {time}.")
    String wait(String time);

    @Message("Where you are signed in")
    String sessions();

    @Message("If you do not know one of them, end it and change your password.")
    String sessionsHint();

    @Message("Device")
    String device();

    @Message("Unknown device")
    String unknownDevice();

    @Message("Since")
    String since();

    @Message("Last used")
    String lastSeen();

    @Message("this one")
    String here();

    @Message("End")
    String end();

    @Message("End the sign-in on {device} since {time}")
    String endOf(String device, String time);

    @Message("End all others")
    String endOthers();

    @Message("End all, this one too")
    String endAll();

    @Message("It is over.")
    String ended();

    @Message("You are signed in here and nowhere else.")
    String endedOthers();

    @Message("Programs that work for you")
    String tokens();

    @Message("A token lets a program read and do what you may, for a time.")
    String tokensHint();

    @Message("Your tokens")
    String toTokens();

    @Message("Your pen names")
    String penNames();

    @Message("Only you and chiefs can read that they are yours. Each look by a chief is listed here.")
    String penNamesHint();

    @Message("{who} looked who is behind {name}")
    String looked(String who, String name);

    @Message("Nobody has looked.")
    String nobodyLooked();

    @Message("Keys")
    String keys();

    @Message("Which key does what, on every page. You can change each of them.")
    String keysHint();

    @Message("To your keys")
    String toKeys();
}
