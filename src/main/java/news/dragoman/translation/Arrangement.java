package news.dragoman.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;

/**
 * A translation's rows in their order, and the language they are written in. Never changed: an {@link Operation} makes
 * another one of it.
 *
 * <p>It is well formed when the rows of a block stand together and are of one kind, headline, dek and dateline stand
 * before the body, and every source sentence is answered by rows or left out by exactly one: never both.
 */
public record Arrangement(List<RowState> rows, Language language) {

    public Arrangement {
        rows = List.copyOf(rows);
    }

    /** A row's place, from 0. */
    int at(UUID id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        throw refused("ROW_GONE");
    }

    public Optional<RowState> find(UUID id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** @throws Refusal ROW_GONE if it is not there, or not any more */
    RowState row(UUID id) {
        return rows.get(at(id));
    }

    /** The row before a place; empty for the first. */
    Optional<RowState> before(int at) {
        return at > 0 ? Optional.of(rows.get(at - 1)) : Optional.empty();
    }

    /** Where the block of the row at this place begins. */
    int start(int at) {
        int i = at;
        while (i > 0 && rows.get(i - 1).block().equals(rows.get(at).block())) {
            i--;
        }
        return i;
    }

    /** Just after the block of the row at this place. */
    int end(int at) {
        int i = at + 1;
        while (i < rows.size() && rows.get(i).block().equals(rows.get(at).block())) {
            i++;
        }
        return i;
    }

    /** Where the paragraph of the row at this place begins; of a photo's words, the first of all that belong to it. */
    int wholeStart(int at) {
        return wholeStart(rows, at);
    }

    /** Just after the paragraph of the row at this place, or after all of a photo's words. */
    int wholeEnd(int at) {
        return wholeEnd(rows, at);
    }

    /** The words of a photo stand together, each kind once and in the order of the kinds: where that begins anew, so does a photo. */
    public static int wholeStart(List<RowState> rows, int at) {
        int i = at;
        while (i > 0 && together(rows.get(i - 1), rows.get(i))) {
            i--;
        }
        return i;
    }

    /** The same just after it. */
    public static int wholeEnd(List<RowState> rows, int at) {
        int i = at + 1;
        while (i < rows.size() && together(rows.get(i - 1), rows.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean together(RowState one, RowState next) {
        return one.block().equals(next.block())
                || one.kind().photo() && next.kind().photo() && one.kind().compareTo(next.kind()) < 0;
    }

    /** @throws Refusal PHOTO_WHOLE where words of a photo would leave those that belong to it */
    static void notOfAPhoto(RowState row) {
        if (row.kind().photo()) {
            throw refused("PHOTO_WHOLE");
        }
    }

    /** The rows from one place up to another give way to others. */
    Arrangement replacing(int from, int to, List<RowState> others) {
        var all = new ArrayList<>(rows);
        all.subList(from, to).clear();
        all.addAll(from, others);
        return new Arrangement(all, language);
    }

    Arrangement replacing(RowState row) {
        int at = at(row.id());
        return replacing(at, at + 1, List.of(row));
    }

    /** Whether another row answers, or leaves out, one of a row's sentences too. */
    boolean sharesASentence(RowState row) {
        var segments = row.segments();
        return rows.stream()
                .anyMatch(r -> !r.id().equals(row.id()) && r.segments().stream().anyMatch(segments::contains));
    }

    /** Whether every sentence of a row is answered by another row too: then the row can go and nothing is lost. */
    public boolean surplus(RowState row) {
        var elsewhere = rows.stream()
                .filter(r -> !r.id().equals(row.id()) && !r.omitted())
                .flatMap(r -> r.segments().stream())
                .collect(Collectors.toSet());
        return elsewhere.containsAll(row.segments());
    }

    public Set<UUID> segments() {
        return rows.stream().flatMap(r -> r.segments().stream()).collect(Collectors.toSet());
    }

    /** What is not as it must be; empty if all is. */
    public Optional<String> fault() {
        var kinds = new HashMap<UUID, BlockKind>();
        UUID open = null;
        BlockKind last = BlockKind.HEADLINE;
        for (RowState row : rows) {
            if (!row.block().equals(open)) {
                if (kinds.put(row.block(), row.kind()) != null) {
                    return Optional.of("block " + row.block() + " is torn apart");
                }
                open = row.block();
            }
            if (kinds.get(row.block()) != row.kind()) {
                return Optional.of("block " + row.block() + " is of two kinds");
            }
            if (rank(row.kind()) < rank(last)) {
                return Optional.of(row.kind() + " after " + last);
            }
            last = row.kind();
            if (row.omitted() && !row.text().isEmpty()) {
                return Optional.of("row " + row.id() + " is left out and has words");
            }
        }
        return accountFault();
    }

    private Optional<String> accountFault() {
        Map<UUID, Integer> links = new HashMap<>();
        Set<UUID> leftOut = new HashSet<>();
        for (RowState row : rows) {
            for (UUID segment : row.segments()) {
                links.merge(segment, 1, Integer::sum);
                if (row.omitted()) {
                    leftOut.add(segment);
                }
            }
        }
        return leftOut.stream()
                .filter(s -> links.getOrDefault(s, 0) > 1)
                .map(s -> "segment " + s + " is both answered and left out")
                .findFirst();
    }

    private static int rank(BlockKind kind) {
        return kind.body() ? BlockKind.PARAGRAPH.ordinal() : kind.ordinal();
    }

    static Refusal refused(String code, String... args) {
        return new Refusal(Decision.Kind.NOT_NOW, code, args);
    }

    static Refusal wanting(String code) {
        return new Refusal(Decision.Kind.NOT_YET, code);
    }
}
