package news.dragoman.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;

/** A translation for tests of operations: rows by short names, and what was done to them. */
final class Rows implements Past {

    private static final UUID VERSION = new UUID(0, 1);
    static final UUID HANA = new UUID(7, 1);
    static final UUID IDRIS = new UUID(7, 2);

    private final List<Done> done = new ArrayList<>();
    private int made;
    Arrangement now;

    private record Done(Operation.Kind kind, Trace trace) {}

    private Rows(Arrangement now) {
        this.now = now;
    }

    /** A headline, and a body of paragraphs, each given by the words of its rows. */
    static Rows of(String language, List<List<String>> paragraphs) {
        var rows = new ArrayList<RowState>();
        rows.add(row(0, 0, BlockKind.HEADLINE, "Head"));
        int number = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            for (String text : paragraphs.get(p)) {
                rows.add(row(++number, p + 1, BlockKind.PARAGRAPH, text));
            }
        }
        return new Rows(new Arrangement(rows, Language.of(language)));
    }

    /** Three paragraphs of English: 1 2 3, 4 5, 6; 0 is the headline. */
    static Rows english() {
        return of("en", List.of(List.of("One.", "Two.", "Three."), List.of("Four.", "Five."), List.of("Six.")));
    }

    private static RowState row(int number, int block, BlockKind kind, String text) {
        return new RowState(
                id(number),
                new UUID(2, block),
                kind,
                text,
                false,
                text.isEmpty() ? null : HANA,
                List.of(new Link(new UUID(3, number), VERSION)),
                false,
                null,
                null);
    }

    static UUID id(int number) {
        return new UUID(1, number);
    }

    /** Ids of rows and blocks that operations make. */
    Supplier<UUID> ids() {
        return () -> new UUID(9, ++made);
    }

    Trace does(Operation operation) {
        var after = operation.on(now, this, ids());
        var trace = Trace.between(now, after, operation.moved(now), Map.of());
        now = after;
        if (!(operation instanceof Undo)) {
            done.add(new Done(operation.kind(), trace));
        }
        return trace;
    }

    /** Takes the newest back. */
    void undoes() {
        var last = done.get(done.size() - 1);
        does(new Undo(last.trace()));
        done.remove(done.size() - 1);
    }

    int depth() {
        return done.size();
    }

    Trace last() {
        return done.get(done.size() - 1).trace();
    }

    void write(UUID row, String text) {
        now = now.replacing(now.row(row).saying(text));
    }

    RowState row(int number) {
        return now.row(id(number));
    }

    /** The words by paragraph: rows of one are parted by a stroke, paragraphs by two; what is left out shows as a dash. */
    String words() {
        var text = new StringBuilder();
        UUID block = null;
        for (RowState row : now.rows()) {
            if (block != null) {
                text.append(row.block().equals(block) ? " | " : " || ");
            }
            text.append(row.omitted() ? "–" : row.text());
            block = row.block();
        }
        return text.toString();
    }

    @Override
    public Optional<RowState> beforeOmission(UUID row) {
        return in(Operation.Kind.OMIT, row).map(Placed::row);
    }

    @Override
    public Optional<Placed> removed(UUID row) {
        return in(Operation.Kind.REMOVE, row);
    }

    @Override
    public List<RowState> mergedInto(RowState row) {
        return done.stream()
                .filter(d -> d.kind() == Operation.Kind.MERGE)
                .map(Done::trace)
                .filter(t -> t.after().get(0).row().id().equals(row.id()))
                .reduce((older, newer) -> newer)
                .filter(t -> t.after().get(0).row().text().equals(row.text()))
                .map(t -> t.before().stream().map(Placed::row).collect(Collectors.toList()))
                .orElse(List.of());
    }

    private Optional<Placed> in(Operation.Kind kind, UUID row) {
        return done.stream()
                .filter(d -> d.kind() == kind)
                .flatMap(d -> d.trace().before().stream())
                .filter(p -> p.row().id().equals(row))
                .reduce((older, newer) -> newer);
    }
}
