package news.dragoman.pages.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.translation.Operation;

/** The words for how a translation stands apart from its source. */
@MessageBundle("rearranged")
public interface RearrangedMessages {
    @Message("Apart from the source")
    String title();

    @Message(
            "{#when kind}{#is MERGE}Sentence {number}: merged from several{#is SPLIT}Sentence {number}: split off{#is MOVE}Sentence {number}: moved{#is MOVE_PARAGRAPH}Paragraph of sentence {number}: moved{#is START_PARAGRAPH}Sentence {number}: starts a paragraph{#is JOIN_PARAGRAPHS}Paragraph of sentence {number}: joined with the one before{#is OMIT}Sentence {number}: left out{#is ADD}Sentence {number}: added{#else}Sentence {number}{/when}")
    String what(Operation.Kind kind, String number);

    @Message("Sentence {number}: the source has it elsewhere by now")
    String bySource(String number);

    @Message("From: {origin}")
    String from(String origin);

    @Message("Left out")
    String leftOut();
}
