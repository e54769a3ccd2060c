package news.dragoman.pages.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;

/** The words of the margin of a text. */
@MessageBundle("margin")
public interface MarginMessages {
    @Message("In the margin")
    String title();

    @Message(
            "{#when kind}{#is HEADLINE}Headline{#is DEK}Dek{#is DATELINE}Dateline{#is SUBHEAD}Subhead{#is PARAGRAPH}Paragraph {number}{#is CAPTION}Caption{#is ALT}Alt text{#is CREDIT}Photo credit{/when}")
    String place(BlockKind kind, String number);

    @Message("The whole text")
    String wholeText();

    @Message("Where there is no paragraph any more")
    String nowhere();

    @Message("The words are gone")
    String gone();

    @Message("Write in the margin")
    String begin();

    @Message("Write about these words")
    String beginHere();

    @Message("About")
    String about();

    @Message("Words of it, copied from the text (optional)")
    String words();

    @Message("What it is")
    String kind();

    @Message(
            "{#when kind}{#is 'NOTE'}For whoever works on the text{#is 'QUESTION'}The translator is told, and answers here{#is 'QUERY'}The reporters are told. They see the source, not this text{#is 'MUST_RESOLVE'}Nobody can sign off before it is resolved{/when}")
    String means(String kind);

    @Message("What do you want to say?")
    String text();

    @Message("Send")
    String send();

    @Message("Cancel")
    String cancel();

    @Message("{#if count == 1}1 message{#else}{shown} messages{/if}")
    String messages(int count, String shown);

    @Message("Next in the margin")
    String next();

    @Message("Said")
    String said();

    @Message("Not sent. What you wrote is still here.")
    String notSent();
}
