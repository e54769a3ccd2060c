package news.dragoman.pages.translate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.story.BlockKind;

/**
 * What restructuring made of a row, and what can be done with it.
 *
 * @param omission why its sentences are left out; empty where nobody said so
 * @param origin where an addition comes from; empty for none
 * @param sentences how many source sentences it answers
 * @param next the version of the words of the row after it; -1 for the last
 * @param done who left it out or added it, and when
 * @param movedBy who moved it, or its paragraph, and when
 * @param sourceKind what its sentences are in the source by now, if that is something else than the row is
 */
record Shape(
        Set<Mark> marks,
        String omission,
        String origin,
        int sentences,
        int next,
        Optional<Done> done,
        Optional<Done> movedBy,
        Optional<BlockKind> sourceKind) {

    /** Who did something, and when. */
    record Done(String by, String at) {}

    /** What holds of a row. */
    enum Mark {
        /** Its sentences are left out. */
        OMITTED,
        /** It answers no source sentence. */
        ADDED,
        /** It answers several. */
        MERGED,
        /** It stands in another order than the source. */
        MOVED,
        /** It stood in the order of the source when it was read: the source has moved its sentence, nobody the row. */
        MOVED_BY_SOURCE,
        /** So does every row of its paragraph. */
        PARAGRAPH_MOVED,
        /** Another row answers its sentences too, or it answers none: it can be taken out. */
        REMOVABLE,
        /** It alone answers its sentences: it can leave them out. */
        OMITTABLE,
        /** It stands in the body. */
        BODY,
        /** Its paragraph starts with it. */
        STARTS,
        /** A paragraph of its kind stands before. */
        JOINS,
        FIRST,
        LAST
    }

    static Shape anything() {
        return new Shape(
                EnumSet.allOf(Mark.class), "", "", 0, -1, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public boolean omitted() {
        return has(Mark.OMITTED);
    }

    public boolean added() {
        return has(Mark.ADDED);
    }

    public boolean merged() {
        return has(Mark.MERGED);
    }

    public boolean moved() {
        return has(Mark.MOVED) && !paragraphMoved();
    }

    public boolean movedBySource() {
        return has(Mark.MOVED_BY_SOURCE);
    }

    public boolean paragraphMoved() {
        return has(Mark.PARAGRAPH_MOVED);
    }

    /** How many, for a sentence. */
    public String amount() {
        return Integer.toString(sentences);
    }

    /** For a script. */
    public String words() {
        return marks.stream().map(m -> m.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /** Whether something that is for rows of certain marks only is for this one. */
    public boolean lacks(String needed, String excluded) {
        return !needed.isEmpty() && !has(Mark.valueOf(needed)) || !excluded.isEmpty() && has(Mark.valueOf(excluded));
    }

    /** Tools for a row. */
    record Tools(String unit, String no, int version, Shape shape) {
        /** Each wish is one of its own: sent twice by a double press, it is done once. */
        public UUID newId() {
            return UUID.randomUUID();
        }
    }
}
