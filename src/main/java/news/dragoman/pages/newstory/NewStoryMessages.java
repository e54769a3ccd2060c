package news.dragoman.pages.newstory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where a story begins. */
@MessageBundle("newstory")
public interface NewStoryMessages {
    @Message("New story")
    String title();

    @Message("Name it and begin. Everything here but the language can be changed later.")
    String intro();

    @Message("Slugline")
    String slugline();

    @Message("The short name the newsroom calls it by, such as RIVER-FERRY.")
    String sluglineHint();

    @Message("Desk")
    String desk();

    @Message("Choose a desk from the list.")
    String deskWrong();

    @Message("Written in")
    String language();

    @Message("Choose a language from the list.")
    String languageWrong();

    @Message("Urgency")
    String urgency();

    @Message(
            "{#when level}{#is 1}1 · Flash{#is in 2 3}{level} · Urgent{#is in 4 5 6}{level} · Plain{#else}{level} · Feature{/when}")
    String level(int level);

    @Message("Due")
    String due();

    @Message("Time zone: {zone}. Empty for no time.")
    String zone(String zone);

    @Message("Write the day and time like 2026-11-24 18:30, or leave it empty.")
    String dueWrong();

    @Message("Also translate into")
    String targets();

    @Message("The desk adds its own languages by itself when the story is filed.")
    String targetsHint();

    @Message("Begin the draft")
    String begin();
}
