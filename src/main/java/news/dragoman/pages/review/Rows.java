package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.newsroom.TextChange;
import news.dragoman.review.Redline;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.TextOf;
import org.jspecify.annotations.Nullable;

/** Lays a text out block by block, in the mode in which it is read. */
final class Rows {

    private final Material material;
    private final Mode mode;
    private final boolean editable;
    private final @Nullable UUID open;
    private final @Nullable Attempt attempt;
    private final CurrentPerson current;
    private final Map<UUID, TextChange> changes;
    private final Map<UUID, List<Unit>> unitsOf;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private int paragraphs;

    private Rows(
            Material material,
            Mode mode,
            boolean editable,
            @Nullable UUID open,
            @Nullable Attempt attempt,
            CurrentPerson current) {
        this.material = material;
        this.mode = mode;
        this.editable = editable;
        this.open = open;
        this.attempt = attempt;
        this.current = current;
        this.changes = material.changes();
        this.unitsOf = material.units().stream()
                .collect(Collectors.groupingBy(Unit::blockId, LinkedHashMap::new, Collectors.toList()));
        material.units().forEach(u -> numbers.put(u.id(), numbers.size() + 1));
    }

    /**
     * The rows of a page. Blank blocks are shown to whoever can fill them.
     *
     * @param open the block, or one of the units of the block, that is open for editing
     * @param attempt what a plain form brought and could not be kept
     */
    static List<Row> of(
            Material material,
            Mode mode,
            boolean editable,
            @Nullable UUID open,
            @Nullable Attempt attempt,
            CurrentPerson current) {
        return new Rows(material, mode, editable, open, attempt, current).all();
    }

    private List<Row> all() {
        var passages = material.passages(attempt == null ? null : attempt.cell());
        var rows = mode == Mode.REDLINE
                ? Redline.between(
                                material.before().map(Version::passages).orElseGet(List::of),
                                passages,
                                material.language())
                        .stream()
                        .map(r -> redlined(r, passages))
                        .toList()
                : passages.stream().map(this::plain).toList();
        return rows.stream().filter(r -> editable || !r.blank()).toList();
    }

    private Row redlined(Redline.Row redline, List<Passage> passages) {
        var standing =
                passages.stream().filter(p -> p.id().equals(redline.id())).findFirst();
        return row(
                standing.orElseGet(() -> new Passage(redline.id(), redline.kind(), "")),
                pieces(redline),
                standing.isEmpty(),
                redline.turned());
    }

    private Row plain(Passage passage) {
        return row(passage, List.of(), false, Optional.empty());
    }

    private Row row(Passage passage, List<Row.Piece> pieces, boolean gone, Optional<BlockKind> turned) {
        boolean numbered = passage.kind() == BlockKind.PARAGRAPH && !gone;
        var cells = gone ? List.<Row.Cell>of() : cells(passage.id(), numbered ? paragraphs + 1 : 0);
        return new Row(
                passage.id(),
                passage.kind(),
                numbered ? ++paragraphs : 0,
                mode == Mode.SOURCE ? source(passage.id()) : List.of(),
                text(passage.text(), material.language()),
                pieces,
                cells,
                editable
                        && open != null
                        && (passage.id().equals(open) || cells.stream().anyMatch(c -> c.id().equals(open))),
                gone,
                turned,
                cells.stream()
                        .map(c -> changes.get(c.id()))
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(TextChange::at))
                        .map(this::worded)
                        .orElse(null),
                mode == Mode.SOURCE ? leftOut(passage.id()) : List.of(),
                mode != Mode.CLEAN
                        && unitsOf.getOrDefault(passage.id(), List.of()).stream()
                                .anyMatch(u -> u.segments().isEmpty()));
    }

    /** What is left out on purpose is shown as such and not as a text that is missing. */
    private List<Row.LeftOut> leftOut(UUID block) {
        return unitsOf.getOrDefault(block, List.of()).stream()
                .filter(Unit::omitted)
                .flatMap(u -> u.segments().stream()
                        .map(material.sentences()::get)
                        .filter(Objects::nonNull)
                        .map(s -> new Row.LeftOut(
                                text(s.text(), s.language()), u.omission().orElse(""))))
                .toList();
    }

    private Row.Change worded(TextChange change) {
        return new Row.Change(material.names().of(change.by(), current.face().tag()), current.clock(change.at()));
    }

    private List<Row.Cell> cells(UUID block, int paragraph) {
        if (material.original()) {
            return material.blocks().stream()
                    .filter(b -> b.id().equals(block))
                    .map(b -> cell(b.id(), paragraph, "blocks/" + b.id(), b.text(), b.version()))
                    .toList();
        }
        return unitsOf.getOrDefault(block, List.of()).stream()
                .filter(u -> !u.omitted())
                .map(u -> cell(
                        u.id(), Objects.requireNonNull(numbers.get(u.id())), "units/" + u.id(), u.text(), u.version()))
                .toList();
    }

    private Row.Cell cell(UUID id, int number, String address, String text, int version) {
        var change = changes.get(id);
        return new Row.Cell(
                id, number, address, text, version, change == null ? null : worded(change), wrong(id, version));
    }

    private Row.@Nullable Wrong wrong(UUID cell, int version) {
        if (attempt == null || !attempt.cell().equals(cell)) {
            return null;
        }
        var stale = attempt.stale();
        if (stale == null) {
            return new Row.Wrong(attempt.typed(), attempt.reasons(), null, version, new Row.Change("", ""));
        }
        String theirs = stale.theirs();
        return new Row.Wrong(
                attempt.typed(),
                List.of(),
                theirs == null ? null : text(theirs, material.language()),
                stale.version(),
                worded(new TextChange(stale.by(), stale.at())));
    }

    /** The source of a block, one text for each language it was drawn from. */
    private List<TextOf> source(UUID block) {
        var byLanguage = new LinkedHashMap<Language, List<String>>();
        unitsOf.getOrDefault(block, List.of()).stream()
                .filter(u -> !u.omitted())
                .flatMap(u -> u.segments().stream())
                .distinct()
                .map(material.sentences()::get)
                .filter(Objects::nonNull)
                .forEach(s -> byLanguage
                        .computeIfAbsent(s.language(), l -> new ArrayList<>())
                        .add(s.text()));
        return byLanguage.entrySet().stream()
                .map(e -> text(
                        e.getValue().size() == 1 ? e.getValue().get(0) : Sentences.join(e.getValue(), e.getKey()),
                        e.getKey()))
                .toList();
    }

    /** What went and what came at the same place is one change. */
    private static List<Row.Piece> pieces(Redline.Row redline) {
        var pieces = new ArrayList<Row.Piece>();
        String out = "";
        int change = 0;
        for (Redline.Run run : redline.runs()) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (run.change() == Redline.Change.OUT) {
                out = run.text();
                continue;
            }
            String in = run.change() == Redline.Change.IN ? run.text() : "";
            if (!out.isEmpty() || !in.isEmpty()) {
                pieces.add(new Row.Piece("c-" + redline.id() + "-" + ++change, "", out, in));
                out = "";
            }
            if (run.change() == Redline.Change.SAME) {
                pieces.add(new Row.Piece("", run.text(), "", ""));
            }
        }
        if (!out.isEmpty()) {
            pieces.add(new Row.Piece("c-" + redline.id() + "-" + ++change, "", out, ""));
        }
        return pieces;
    }

    static TextOf text(String words, Language language) {
        return new TextOf(words, language.tag(), language.direction().attribute());
    }
}
