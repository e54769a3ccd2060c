package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to those who translate and edit when a source has moved. Numbers come as text. */
@MessageBundle("moved")
public interface MovedMessages {
    @Message("The source moved: {changed} changed, {fresh} new, {gone} gone.")
    String moved(String changed, String fresh, String gone);

    @Message("Version {number} by {by}, {at}{#if minor}, minor{/if}")
    String version(String number, String by, String at, boolean minor);

    @Message("These changes are minor: you can submit without looking at them.")
    String minorOnly();

    @Message("Next change")
    String next();

    @Message("The source has changed since this was translated.")
    String changed();

    @Message("What this answers is no longer in the source.")
    String gone();

    @Message("New in the source.")
    String fresh();

    @Message("Still valid")
    String stillValid();

    @Message("Keep as an addition")
    String keep();

    @Message("Drop")
    String drop();

    @Message("Translate it anew and confirm, or say that it is still valid.")
    String how();

    @Message("Drop it; its words are kept. Or keep it as an addition.")
    String howGone();

    @Message("Return for the new sentences alone")
    String returnNew();

    @Message("Please translate the new sentences only: {number}. Everything else stays as it was edited.")
    String returnReason(String number);

    @Message("{what}: {sentence}")
    String about(String what, String sentence);
}
