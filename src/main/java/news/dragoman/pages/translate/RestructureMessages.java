package news.dragoman.pages.translate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import news.dragoman.story.BlockKind;
import news.dragoman.translation.Operation;

/** The words of restructuring on the bench. */
@MessageBundle("restructure")
public interface RestructureMessages {
    @Message("Tools for sentence {number}")
    String tools(String number);

    @Message("More for sentence {number}")
    String more(String number);

    @Message("Merge")
    String merge();

    @Message("Merge with the next sentence")
    String mergeNext();

    @Message("Split")
    String split();

    @Message("Split where the cursor stands")
    String splitHere();

    @Message("Second part begins with")
    String begins();

    @Message("Split before these words")
    String splitBefore();

    @Message("Take apart")
    String takeApart();

    @Message("Move")
    String moveTitle();

    @Message("Sentence up")
    String up();

    @Message("Sentence down")
    String down();

    @Message("Paragraph up")
    String paragraphUp();

    @Message("Paragraph down")
    String paragraphDown();

    @Message("Start a paragraph here")
    String startParagraph();

    @Message("Join with the paragraph before")
    String joinParagraphs();

    @Message("Leave out")
    String omit();

    @Message("Why is it left out?")
    String omitReason();

    @Message("Why is it left out? (optional)")
    String omitReasonFree();

    @Message("Add without a source")
    String addTitle();

    @Message("Where is this from?")
    String origin();

    @Message("Add a sentence after")
    String add();

    @Message("Add a paragraph after")
    String addParagraph();

    @Message("Take this row out")
    String remove();

    @Message("Put back")
    String putBack();

    @Message("Left out")
    String omitted();

    @Message("{n} sentences merged into one")
    String merged(String n);

    @Message("Moved: stands in another order than the source")
    String moved();

    @Message("Moved by {by}, {at}: stands in another order than the source")
    String movedBy(String by, String at);

    @Message("The source has this elsewhere by now")
    String movedBySource();

    @Message("Move it along")
    String moveAlong();

    @Message("Left out by {by}, {at}")
    String omittedBy(String by, String at);

    @Message("Added by {by}, {at}")
    String addedBy(String by, String at);

    @Message(
            "In the source this is {#when kind}{#is SUBHEAD}a subhead{#is PARAGRAPH}a paragraph{#is HEADLINE}the headline{#is DEK}the dek{#is DATELINE}the dateline{#is CAPTION}a caption{#is ALT}an alt text{#is CREDIT}a photo credit{/when} by now")
    String sourceKind(BlockKind kind);

    @Message("Move {paragraph}: drag, or press the up or down arrow")
    String grip(String paragraph);

    @Message("Add paragraph")
    String insert();

    @Message("Never mind")
    String insertCancel();

    @Message("Added")
    String added();

    @Message("From: {origin}")
    String from(String origin);

    @Message("No source: added here. The editor will see it marked.")
    String additionHint();

    @Message("Undo")
    String undo();

    @Message(
            "{#when kind}{#is MERGE}Merged{#is SPLIT}Split{#is TAKE_APART}Taken apart{#is MOVE}Sentence moved{#is MOVE_PARAGRAPH}Paragraph moved{#is START_PARAGRAPH}Paragraph started{#is JOIN_PARAGRAPHS}Paragraphs joined{#is OMIT}Left out{#is ADD}Added{#is REMOVE}Taken out{#is PUT_BACK}Put back{#is UNDO}Undone{/when}")
    String did(Operation.Kind kind);

    @Message("Rows have changed since you opened this page; they are shown here as they stand. Nothing was done.")
    String stale();

    @Message("You had written: {text}")
    String youWrote(String text);

    @Message(
            "Typed here and never sent, for a sentence that was merged, taken out or left out since. Copy what you need:")
    String orphan();

    @Message("I have copied it")
    String orphanCopied();

    @Message("{what}{#if key} ({key}){/if}")
    String withKey(String what, String key);

    @Message("Undo: {what}")
    String undoWhat(String what);
}
