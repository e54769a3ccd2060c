package news.dragoman.pages.corrections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.review.Task;

/** The words of the board of compliance. */
@MessageBundle("corrections")
public interface CorrectionsMessages {
    @Message("Corrections")
    String title();

    @Message("What is drawn from a corrected text has to follow, or an editor says that it needs no change.")
    String intro();

    @Message("Every language has followed")
    String empty();

    @Message(
            "When a correction is published, the story’s other languages that are drawn from it show here until they follow.")
    String emptyText();

    @Message("Story")
    String story();

    @Message("Language")
    String language();

    @Message("What changed")
    String source();

    @Message(
            "{#when cause}{#is READER}A reader says that it is wrong{#is CORRECTION}{source} corrected{#is REDACTION}{source} redacted{#is WITHDRAWAL}{source} withdrawn{/when}")
    String cause(Task.Cause cause, String source);

    @Message(
            "{#if source}Found wrong too, in correcting {source}{#else}Found wrong too, in correcting a translation{/if}")
    String upstream(String source);

    @Message("Has it followed?")
    String state();

    @Message("{#when outcome}{#is FOLLOWED}Followed{#is NO_CHANGE}Needs no change{#is OPEN}Not yet{/when}")
    String outcome(CorrectionsPage.State outcome);

    @Message(
            "{#if days > 0}for {days} d {hours} h{#else if hours > 0}for {hours} h {minutes} min{#else}for {minutes} min{/if}")
    String waits(long days, int hours, int minutes);

    @Message(
            "{#if days > 0}after {days} d {hours} h{#else if hours > 0}after {hours} h {minutes} min{#else}after {minutes} min{/if}")
    String took(long days, int hours, int minutes);

    @Message("Not followed: {count}")
    String open(int count);

    @Message("What readers say")
    String readers();

    @Message("What differs")
    String differs();

    @Message("What differs in {language}: {line}")
    String differsIn(String language, String line);

    @Message("{line}, {language}: what its source says now")
    String follow(String line, String language);

    @Message(
            "What the source says now, on this language’s own sentences: struck out what was translated, underlined what it says now, beside it this language’s words as they stand. Looking changes nothing.")
    String followIntro();

    @Message("{source}: from version {from} to version {to}")
    String moved(String source, int from, int to);

    @Message("Sentences to look at: {count}")
    String touched(int count);

    @Message("New after sentence {number}")
    String freshAfter(String number);

    @Message("New at the beginning")
    String freshFirst();

    @Message("Not in the source any more")
    String gone();

    @Message("Not translated yet")
    String noRow();

    @Message("Left out here")
    String leftOut();

    @Message("Every sentence still answers what its source says.")
    String nothingDiffers();
}
