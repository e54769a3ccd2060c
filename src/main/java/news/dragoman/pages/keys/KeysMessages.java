package news.dragoman.pages.keys;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which everybody chooses their keys. */
@MessageBundle("keys")
public interface KeysMessages {
    @Message("Your keys")
    String title();

    @Message("Your page")
    String toMe();

    @Message(
            "Write a key as Alt+K, Ctrl+Enter, J or G D (one after the other). Empty is no key: the action stays in the"
                    + " commands of its page. Keys of one character do nothing while you write.")
    String intro();

    @Message(
            "Alt and a key, or {leader} and then the key, are the same. On a Mac, where Option types characters, and for"
                    + " digits on Linux, where Alt changes the tab, only the second works.")
    String leader(String leader);

    @Message("usually {key}")
    String usually(String key);

    @Message("Save the keys")
    String save();

    @Message("Everybody’s keys again")
    String reset();

    @Message("Saved.")
    String saved();
}
