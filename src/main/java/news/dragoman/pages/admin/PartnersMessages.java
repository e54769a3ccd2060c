package news.dragoman.pages.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page for partners' keys. */
@MessageBundle("partners")
public interface PartnersMessages {
    @Message("Partners")
    String title();

    @Message(
            "Houses that print what you publish get it as data (ninjs), with its corrections and withdrawals. Each has a key of its own, which opens the languages that you tick and nothing else, until you end it.")
    String intro();

    @Message("The partner’s program asks for {address} with the header {header} and its key.")
    String how(String address, String header);

    @Message("A new key")
    String newTitle();

    @Message("Partner")
    String name();

    @Message("What the house is called.")
    String nameHint();

    @Message("Say which house gets the key.")
    String nameMissing();

    @Message("Languages")
    String languages();

    @Message("What the partner gets. For others, make another key.")
    String languagesHint();

    @Message("Tick at least one language.")
    String languagesMissing();

    @Message("There are {most} keys, as many as there may be. End one that is no longer needed.")
    String full(int most);

    @Message("Make the key")
    String make();

    @Message("Copy the key now")
    String madeTitle();

    @Message("This is the only time it is shown. If it gets lost, end it and make a new one.")
    String madeText();

    @Message("The key for {name}")
    String madeName(String name);

    @Message(
            "This key was made already, and it is shown only once. If you did not copy it, end it below and make a new one.")
    String madeBefore();

    @Message("The key has ended. It opens nothing any more.")
    String ended();

    @Message("Keys")
    String keys();

    @Message("There are none yet.")
    String none();

    @Message("Made")
    String made();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("ended {when}")
    String over(String when);

    @Message("End")
    String end();

    @Message("End the key for {name}")
    String endOf(String name);
}
