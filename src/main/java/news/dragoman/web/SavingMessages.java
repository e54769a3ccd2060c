package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about saving while somebody writes. {@code %by} and {@code %clock} are filled in by the script. */
@MessageBundle("saving")
public interface SavingMessages {
    @Message("Saving…")
    String saving();

    @Message("Saved %clock")
    String saved();

    @Message("Not saved. Kept on this computer")
    String unsaved();

    @Message("Not saved. Keep this page open")
    String onlyHere();

    @Message("There are two texts here")
    String conflictTitle();

    @Message("%by saved another at %clock while you were writing. Nothing is lost: choose one, or join them by hand.")
    String conflictBy();

    @Message("This was changed after you last wrote here. Nothing is lost: choose one, or join them by hand.")
    String conflictUnknown();

    @Message("Yours")
    String yours();

    @Message("As it is saved now")
    String theirs();

    @Message("This paragraph was taken out.")
    String gone();

    @Message("Join by hand")
    String both();

    @Message("Both texts go into the editor, for you to make one of them.")
    String bothHow();

    @Message("Use this choice")
    String goOn();

    @Message("Not saved.")
    String refused();

    @Message("What you typed is still here. Shorten it if it is long, or copy it and load the page again.")
    String refusedOtherwise();

    @Message("Try again")
    String again();

    @Message("What you typed and could not send is back.")
    String restored();

    @Message("It was kept on this computer and is being saved now.")
    String restoredHow();

    @Message("Close")
    String close();
}
