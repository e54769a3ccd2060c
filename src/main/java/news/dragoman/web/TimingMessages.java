package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about when something is to be published, or must not be yet. */
@MessageBundle("timing")
public interface TimingMessages {
    @Message("Day and time")
    String local();

    @Message("Time zone")
    String zone();

    @Message("{zone} (the desk’s)")
    String ofDesk(String zone);

    @Message("{zone} (yours)")
    String ofPerson(String zone);

    @Message("Which time do you mean?")
    String which();

    @Message("Scheduled for {at}")
    String scheduled(String at);

    @Message("It is published by itself at that time, as it was signed.")
    String scheduledHint();

    @Message("Something is in the way. The schedule waits, and runs when nothing is any more.")
    String waits();

    @Message("Schedule another time")
    String another();

    @Message("Publish at a time")
    String open();

    @Message("Scheduled {at}")
    String scheduledShort(String at);

    @Message("Overtaken: {at}")
    String overtakenShort(String at);

    @Message("Embargo {at}")
    String embargoShort(String at);

    @Message("Embargo until {at}")
    String embargo(String at);

    @Message("Before that time nothing of the story can be published in any language, by nobody and by no program.")
    String embargoText();

    @Message("Embargo")
    String embargoTitle();

    @Message("Until that time no reader sees anything of the story. What is scheduled for an earlier time waits.")
    String embargoHint();

    @Message("For {at}")
    String historyFor(String at);

    @Message("Until {at}")
    String historyUntil(String at);

    @Message("As it was signed, though its source had changed since: it has a task.")
    String asPinned();
}
