package news.dragoman.pages.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which work changes hands. */
@MessageBundle("handover")
public interface HandOverMessages {
    @Message("Hand over")
    String title();

    @Message("Give what you have in hand to somebody who can go on with it. Your text stays as it is; they are told.")
    String intro();

    @Message("Claim until {at}")
    String until(String at);

    @Message("{slugline}, {language}: who is to have it?")
    String receiver(String slugline, String language);

    @Message("I keep it")
    String keep();

    @Message("Nobody else can take it. Release it, or ask an editor of the desk.")
    String nobody();

    @Message("What should they know?")
    String note();

    @Message("They read it with what they are given, and so does everybody who may read the story, in its history.")
    String noteHint();

    @Message("Write a note, a few words are enough.")
    String noteMissing();

    @Message("Choose who is to have at least one of them.")
    String nothingChosen();

    @Message("Hand over")
    String press();

    @Message("Handed over. They have it now, and are told.")
    String done();

    @Message("You have nothing in hand")
    String empty();

    @Message("Claim something on the desk and it stands here, ready to be handed over.")
    String emptyText();
}
