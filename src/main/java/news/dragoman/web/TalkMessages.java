package news.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of notes and queries. */
@MessageBundle("talk")
public interface TalkMessages {
    @Message("Notes and queries")
    String title();

    @Message("Notes and queries, {language}")
    String of(String language);

    @Message("Questions to the reporters, {language}")
    String asked(String language);

    @Message("{#if count == 1}1 question waits for an answer{#else}{shown} questions wait for an answer{/if}")
    String waiting(int count, String shown);

    @Message("Nothing has been said yet")
    String empty();

    @Message(
            "Notes are for whoever works on this text. A query goes to the reporters, who answer it on the story’s page.")
    String emptyText();

    @Message(
            "{#when kind}{#is 'NOTE'}Note{#is 'QUESTION'}Question to the translator{#is 'QUERY'}Query to the reporters{#is 'MUST_RESOLVE'}Must be resolved{/when}")
    String kind(String kind);

    @Message("On the words")
    String onWords();

    @Message("The words, as they stand in the text (optional)")
    String words();

    @Message(
            "{#when state}{#is 'OPEN'}Open{#is 'ANSWERED'}Answered{#is 'RESOLVED'}Resolved{#is 'CLOSED'}Closed without an answer{#is 'CARRIED'}Carried over to the editor{/when}")
    String state(String state);

    @Message("Sentence {number}")
    String row(String number);

    @Message("A sentence that is gone")
    String rowGone();

    @Message("Asks about")
    String about();

    @Message("{who}, {at}")
    String ending(String who, String at);

    @Message("for {names}")
    String told(String names);

    @Message("Write a note or ask a question")
    String begin();

    @Message("About: {row}")
    String aboutRow(String row);

    @Message("About the whole text")
    String aboutAll();

    @Message("What do you want to say?")
    String text();

    @Message("Who should see it? (optional)")
    String tell();

    @Message("(reads questions, not notes)")
    String queriesOnly();

    @Message("Leave a note")
    String leaveNote();

    @Message("Ask the reporters")
    String ask();

    @Message("Ask the translator")
    String askTranslator();

    @Message("Must be resolved")
    String must();

    @Message("Reply")
    String reply();

    @Message("Your reply")
    String yourReply();

    @Message("Your answer")
    String yourAnswer();

    @Message("Answer")
    String answer();

    @Message("Resolve")
    String resolve();

    @Message("Open again")
    String reopen();

    @Message("Submit without the answer")
    String carry();

    @Message("Close without an answer")
    String close();

    @Message("Why no answer is needed")
    String reason();

    @Message("Not done")
    String notDone();

    @Message("Back to the story")
    String back();

    @Message("“{reason}”")
    String quoted(String reason);

    @Message("Sentence {number}, notes: {count}{#if waits}, a question waits for an answer{/if}")
    String mark(String number, String count, boolean waits);

    @Message("Nothing about this sentence yet")
    String quiet();

    @Message("Nothing about the whole text yet")
    String quietAll();

    @Message("Next note")
    String next();

    @Message("All notes and queries")
    String all();

    @Message("Said")
    String said();

    @Message("Notes: something new")
    String fresh();

    @Message("Not sent. What you wrote is still here.")
    String notSent();

    @Message("Question to the reporters, not answered")
    String blocks();
}
