package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about saving while somebody writes, with a script and without. */
@MessageBundle("saving")
public interface SavingMessages {
    @Message("Saving…")
    String saving();

    @Message("Not saved. Kept on this computer")
    String unsaved();

    @Message("Not saved. Keep this page open")
    String onlyHere();

    @Message("Not saved. Nothing is kept on this device: keep this page open")
    String nothingKept();

    @Message("The other stays among the earlier texts of this sentence.")
    String otherStays();

    @Message("What you typed is still here. Offer it to whoever has it in hand now, or copy it.")
    String lostHow();

    @Message("Not everything is saved")
    String leaveTitle();

    @Message(
            "Texts that could not be sent yet: {n}. They stay on this computer, for you alone, and are sent when you sign in here again and open them.")
    String leaveKept(String n);

    @Message(
            "Texts that could not be sent yet: {n}. Nothing is kept on this device: if you sign out now, they are lost.")
    String leaveLost(String n);

    @Message("Stay signed in")
    String stay();

    @Message("There are two texts here")
    String conflictTitle();

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

    @Message("Save")
    String save();

    @Message("Saved {clock}")
    String saved(String clock);

    @Message("{by} saved another at {clock} while you were writing. Nothing is lost: choose one, or join them by hand.")
    String conflictBy(String by, String clock);

    @Message("{by} changed it at {clock}.")
    String changedBy(String by, String clock);

    @Message("{by} took it out at {clock}.")
    String takenOutBy(String by, String clock);

    @Message("Nothing was overwritten.")
    String nothingOverwritten();

    @Message("Keep yours")
    String keepYours();

    @Message("Take theirs")
    String takeTheirs();

    @Message("What you typed. It is not saved: copy it if you need it.")
    String copyIt();
}
