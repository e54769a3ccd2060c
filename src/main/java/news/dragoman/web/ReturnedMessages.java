package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of returning: why, what was done about it, and what changed since. */
@MessageBundle("returned")
public interface ReturnedMessages {
    @Message("Returned by {who}, {at}")
    String by(String who, String at);

    @Message("{#if round == '1'}The first time{#else if round == '2'}The second time{#else}Time number {round}{/if}")
    String round(String round);

    @Message("Why")
    String reasons();

    @Message("Free words, if you like")
    String more();

    @Message("What is open in the margin goes along.")
    String goesAlong();

    @Message("Seen to")
    String done();

    @Message("Not seen to yet")
    String open();

    @Message("Seen to by {who}, {at}")
    String doneBy(String who, String at);

    @Message("Nobody says that this was seen to")
    String unanswered();

    @Message("For the editor (optional)")
    String say();

    @Message("Open it again")
    String undo();

    @Message("{count} in the margin went along, {open} still open")
    String threads(String count, String open);

    @Message("In the margin")
    String margin();

    @Message("It came again. Show what changed since the return")
    String compare();

    @Message("What it was returned for")
    String title();
}
