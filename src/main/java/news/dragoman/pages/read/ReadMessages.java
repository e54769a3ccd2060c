package news.dragoman.pages.read;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reading page. */
@MessageBundle("read")
public interface ReadMessages {
    @Message("{slugline} in {language}")
    String title(String slugline, String language);

    @Message("You are reading the text as it stands. Somebody else may be changing it now.")
    String standing();

    @Message(
            "You are reading version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SENT'}sent{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{#is 'ABANDONED'}given up{#is 'REDACTED'}redacted{#is 'WITHDRAWN'}put aside by withdrawing{#is 'RETURNED'}returned{#is 'SET_ASIDE'}set aside{#is 'BROUGHT_BACK'}brought back{/when} {at}.")
    String frozen(int number, String cutAt, String at);

    @Message(
            "Version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SENT'}sent{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{#is 'ABANDONED'}given up{#is 'REDACTED'}redacted{#is 'WITHDRAWN'}put aside by withdrawing{#is 'RETURNED'}returned{#is 'SET_ASIDE'}set aside{#is 'BROUGHT_BACK'}brought back{/when} {at}")
    String version(int number, String cutAt, String at);

    @Message("As it stands")
    String asItStands();

    @Message("Versions")
    String versions();

    @Message("Go to the story")
    String toStory();

    @Message("There is no text yet.")
    String empty();
}
