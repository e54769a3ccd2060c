package news.dragoman.pages.translate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the rows and is not of them.
 *
 * @param offering whether the person had the translation in hand, and may suggest
 * @param at the row that he looks at while he only reads; null for none
 * @param suggestions that nobody has answered, by row
 * @param orphans those of rows that are not there any more
 * @param lost how the translation went out of his hands; null where it did not
 * @param limit what is said to somebody who may not claim it only because he has enough; empty where that is not so
 * @param lookers who else has it before them
 * @param comma between names
 */
record Beside(
        boolean offering,
        @Nullable UUID at,
        Map<UUID, List<Suggested>> suggestions,
        List<Suggested> orphans,
        @Nullable Lost lost,
        String limit,
        List<Face> lookers,
        String comma) {

    /** The suggestions for a row. */
    public List<Suggested> of(UUID row) {
        return suggestions.getOrDefault(row, List.of());
    }

    /** Whether a suggestion is written for that row here. */
    public boolean offersAt(UUID row) {
        return offering && row.equals(at);
    }

    /** Whether the row is looked at by somebody who only reads. */
    public boolean looksAt(UUID row) {
        return row.equals(at);
    }

    /** The names of who else is there, for a sentence. */
    public String names() {
        return lookers.stream().map(Face::name).collect(Collectors.joining(comma));
    }

    /** Back to a row. */
    public String backTo(String bench, UUID row) {
        return bench + "?unit=" + row + "#u-" + row;
    }

    /** An id for a suggestion by a plain form: sent twice by a double press, it is made once. */
    public UUID newId() {
        return UUID.randomUUID();
    }

    /**
     * A suggestion.
     *
     * @param by whose, as the story shows him
     * @param outcome {@code open}, {@code accepted}, {@code dismissed} or {@code withdrawn}
     * @param mine whether the asker made it
     */
    record Suggested(
            UUID id,
            TextOf text,
            String by,
            String at,
            String outcome,
            String closedBy,
            String closedAt,
            boolean mine) {
        public boolean open() {
            return outcome.equals("open");
        }
    }

    /**
     * How it was lost.
     *
     * @param how {@code taken}, {@code followed}, {@code given} or {@code moved}
     * @param until when the claim would have ended by itself
     */
    record Lost(String how, String by, String at, String until, String reason) {}
}
