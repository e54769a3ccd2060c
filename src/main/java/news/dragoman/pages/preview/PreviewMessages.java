package news.dragoman.pages.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which previews are made. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message("Previews for people outside")
    String title();

    @Message("Preview")
    String shortTitle();

    @Message(
            "With a secret link somebody outside the newsroom reads one version, as readers would see it, and nothing else. Whoever has the link can read it: send it to one person, by a way you trust. Every opening is noted with its time.")
    String intro();

    @Message(
            "A hold, a suspension, a withdrawal and a spiked story shut the links of an edition. Once words were redacted in any language of the story, versions from before are shown to nobody outside; sealed words show as bars. An embargo does not shut them: the page says until when it stands.")
    String shuts();

    @Message("A new link")
    String newTitle();

    @Message("For whom")
    String forWhom();

    @Message("The name of the one person who is to read it.")
    String forHint();

    @Message("Say for whom it is.")
    String forMissing();

    @Message("Version")
    String version();

    @Message(
            "Version {number}, {#when cutAt}{#is 'FILED'}filed{#is 'SENT'}sent{#is 'SUBMITTED'}submitted{#is 'SIGNED'}signed off{#is 'ABANDONED'}given up{#is 'RETURNED'}returned{#else}kept{/when} {at}")
    String versionOf(int number, String cutAt, String at);

    @Message("Choose a version from the list.")
    String versionWrong();

    @Message("It can be read for")
    String hours();

    @Message("{#when hours}{#is 1}1 hour{#is 8}8 hours{#is 24}1 day{#is 72}3 days{#is 168}1 week{#else}2 weeks{/when}")
    String lasts(int hours);

    @Message("Choose from the list how long it can be read.")
    String hoursWrong();

    @Message("Make the link")
    String make();

    @Message("Copy the link now")
    String madeTitle();

    @Message("It is shown this once and stored nowhere. If it is lost, take it back and make another.")
    String madeText();

    @Message("For {name}")
    String madeFor(String name);

    @Message("That link was made before and is shown only once. If it was not copied, take it back and make another.")
    String madeBefore();

    @Message("Taken back. The link opens nothing any more.")
    String ended();

    @Message("Nothing can be shown outside now")
    String shut();

    @Message("Links")
    String links();

    @Message("Nobody outside has a link to this text.")
    String none();

    @Message("Made")
    String made();

    @Message("Opened")
    String opened();

    @Message("{#when count}{#is 0}Never{#is 1}Once{#else}{count} times{/when}")
    String openings(int count);

    @Message("Until")
    String until();

    @Message("{#when state}{#is HOLDS}Until {at}{#is OVER}Over since {at}{#is ENDED}Taken back {at}{/when}")
    String state(PreviewsPage.State state, String at);

    @Message("by {name}")
    String by(String name);

    @Message("Take back")
    String end();

    @Message("Take back the link for {name}")
    String endOf(String name);

    @Message("Go to the story")
    String toStory();
}
