package news.dragoman.pages.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.pages.PhotoMark;
import news.dragoman.review.Redline;
import news.dragoman.story.BlockKind;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * A block of the text as the page shows it.
 *
 * @param number the number of a paragraph, from 1; 0 for other kinds
 * @param source what it was translated from, one text for each source; empty where nothing was
 * @param text the block as it stands
 * @param spans the text by its units, where the source stands beside it; else empty
 * @param marked the block against the earlier version; nothing unless that is asked for
 * @param fate what became of it since the earlier version
 * @param was its number among the paragraphs of the earlier version; 0 for none
 * @param unmove what a form says to put it back where it stood; empty where that is not on offer
 * @param cells what can be edited in it: its units, or the block itself
 * @param open whether it is open for editing
 * @param turned what kind it was in the earlier version, where that is asked for and another
 * @param change who changed it last; null where nobody has
 * @param leftOut what of the source is left out
 * @param added whether something in it has no source
 * @param merged whether a sentence in it answers several of the source
 * @param moved whether something in it stands elsewhere than its source does
 * @param photo that it is about; null for none
 * @param photoMark what became of that photo since the earlier version, where that is asked for; null for nothing
 */
record Row(
        UUID id,
        BlockKind kind,
        int number,
        List<SourceText> source,
        TextOf text,
        List<Spans.Span> spans,
        Optional<MarkedText> marked,
        Redline.Fate fate,
        int was,
        String unmove,
        List<Cell> cells,
        boolean open,
        Optional<BlockKind> turned,
        @Nullable Change change,
        List<LeftOut> leftOut,
        boolean added,
        boolean merged,
        boolean moved,
        @Nullable PhotoFactsView photo,
        @Nullable PhotoMark photoMark) {

    /** What a block was translated from in one language. */
    record SourceText(TextOf text, List<Spans.Span> spans) {}

    /** A source sentence that is left out, and why; the reason may be empty. */
    record LeftOut(TextOf source, String reason) {}

    /** Who changed a text last, by the name that the story shows, and when. */
    record Change(String by, String clock) {}

    /**
     * One text to edit.
     *
     * @param number its number among the text's sentences, from 1; for a block of an original that of its paragraph
     * @param address where it is saved, below the edition's own address
     * @param version what a save of it is based on
     * @param change who changed it last; null where nobody has
     * @param wrong why what a plain form brought was not kept; null on a page that was asked for
     */
    record Cell(
            UUID id,
            int number,
            String address,
            String text,
            int version,
            @Nullable Change change,
            @Nullable Wrong wrong) {

        /** The number, for a sentence. */
        public String no() {
            return Integer.toString(number);
        }

        /** An id for a save by a plain form: sent twice by a double press, it is done once. */
        public UUID newId() {
            return UUID.randomUUID();
        }
    }

    /**
     * What a plain form brought and could not be kept.
     *
     * @param reasons why it was refused; empty where somebody else was faster
     * @param theirs what stands, where somebody else was faster; null where the text was taken out
     * @param base what keeping one's own is based on
     */
    record Wrong(
            String typed, List<String> reasons, @Nullable TextOf theirs, int base, Change change) {

        public boolean stale() {
            return reasons.isEmpty();
        }
    }

    /** Where the change of its kind stands, for those who go from change to change. */
    public String turnedId() {
        return "c-" + id + "-kind";
    }

    /** Its text with the changes marked; none unless they are asked for. */
    public List<MarkedText.Piece> pieces() {
        return marked.map(MarkedText::pieces).orElseGet(List::of);
    }

    /** Whether it stands in the earlier version only. */
    public boolean gone() {
        return fate == Redline.Fate.WENT;
    }

    /** Whether there is more to say of what became of it than its words do. */
    public boolean became() {
        return came() || shifted() || turned.isPresent() || photoMark != null;
    }

    /** Whether something that a plain form brought for it could not be kept. */
    public boolean wrong() {
        return cells.stream().anyMatch(c -> c.wrong() != null);
    }

    public boolean came() {
        return fate == Redline.Fate.CAME;
    }

    /** Whether it stands elsewhere than in the earlier version. */
    public boolean shifted() {
        return fate == Redline.Fate.MOVED;
    }

    /** Its number in the earlier version, for a sentence. */
    public String wasNo() {
        return Integer.toString(was);
    }

    /** Where its move stands, for those who go from change to change. */
    public String shiftedId() {
        return "c-" + id + "-place";
    }

    public boolean blank() {
        return text.text().isBlank() && pieces().isEmpty() && !wrong();
    }

    public boolean body() {
        return kind.prose();
    }

    public boolean subhead() {
        return kind == BlockKind.SUBHEAD;
    }

    /** The class that sets its type. */
    public String style() {
        return switch (kind) {
            case HEADLINE -> "rv-hed";
            case DEK -> "rv-dek";
            case DATELINE -> "rv-date";
            case SUBHEAD -> "rv-sub";
            case PARAGRAPH -> "rv-p";
            case CAPTION, ALT, CREDIT -> "rv-photo";
        };
    }

    /** Which versions of its texts the page shows: how a script finds out that somebody else changed one. */
    public String known() {
        return cells.stream().map(cell -> cell.id() + ":" + cell.version()).collect(Collectors.joining(" "));
    }

    public UUID newId() {
        return UUID.randomUUID();
    }
}
