package news.dragoman.pages.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.Sentences;
import news.dragoman.newsroom.TextChange;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.PhotoFactsView;
import news.dragoman.pages.PhotoMark;
import news.dragoman.pages.RedlineMessages;
import news.dragoman.review.Redline;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import news.dragoman.translation.SourceOrder;
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
    private final RedlineMessages say;
    private final CurrentPerson current;
    private final Map<UUID, TextChange> changes;
    private final Map<UUID, List<Unit>> unitsOf;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Set<UUID> moved;
    private final Stood stood;
    private final Map<UUID, PhotoMark> photoMarks = new HashMap<>();
    private Reverting.@Nullable Text reverting;
    private int paragraphs;
    private @Nullable UUID pictured;

    private Rows(
            Material material,
            Stood stood,
            Mode mode,
            boolean editable,
            @Nullable UUID open,
            @Nullable Attempt attempt,
            RedlineMessages say,
            CurrentPerson current) {
        this.material = material;
        this.stood = stood;
        this.say = say;
        this.mode = mode;
        this.editable = editable;
        this.open = open;
        this.attempt = attempt;
        this.current = current;
        this.changes = material.changes();
        this.unitsOf = material.units().stream()
                .collect(Collectors.groupingBy(Unit::blockId, LinkedHashMap::new, Collectors.toList()));
        material.units().forEach(u -> numbers.put(u.id(), numbers.size() + 1));
        this.moved = mode == Mode.SOURCE
                ? SourceOrder.moved(
                        material.units().stream().map(Unit::row).toList(),
                        SourceOrder.bySource(material.sentences(), SourceSentences.Sentence::language))
                : Set.of();
    }

    /**
     * The rows of a page. Blank blocks are shown to whoever can fill them.
     *
     * @param stood the version that it is read against, as far as changes are asked for
     * @param open the block, or one of the units of the block, that is open for editing
     * @param attempt what a plain form brought and could not be kept
     */
    static List<Row> of(
            Material material,
            Stood stood,
            Mode mode,
            boolean editable,
            @Nullable UUID open,
            @Nullable Attempt attempt,
            RedlineMessages say,
            CurrentPerson current) {
        return new Rows(material, stood, mode, editable, open, attempt, say, current).all();
    }

    private List<Row> all() {
        var passages = material.passages(attempt == null ? null : attempt.cell());
        var rows = mode == Mode.REDLINE
                ? redlined(passages)
                : passages.stream().map(this::plain).toList();
        return rows.stream().filter(r -> editable || !r.blank()).toList();
    }

    private List<Row> redlined(List<Passage> passages) {
        var before = stood.passages();
        var lines = Redline.between(before, passages, material.language());
        reverting = editable ? new Reverting.Text(material, lines, stood.units()) : null;
        stood.photos(lines, passages, material)
                .forEach(change -> photoMarks.put(
                        change.block(),
                        PhotoMark.of(
                                change, stood.thumbs(), editable && material.original() && change.revertible(), say)));
        return lines.stream().map(this::redlined).toList();
    }

    private Row redlined(Redline.Row redline) {
        var text = reverting;
        var marked = MarkedText.of(
                redline, n -> text != null && text.edit(redline, n).isPresent(), say);
        boolean went = redline.fate() == Redline.Fate.WENT;
        return row(
                new Passage(redline.id(), redline.kind(), went ? "" : redline.after()), redline, Optional.of(marked));
    }

    private Row plain(Passage passage) {
        return row(
                passage,
                new Redline.Row(
                        passage.id(),
                        passage.id(),
                        passage.kind(),
                        Optional.empty(),
                        Redline.Fate.STAYED,
                        0,
                        "",
                        passage.text(),
                        List.of()),
                Optional.empty());
    }

    private Row row(Passage passage, Redline.Row redline, Optional<MarkedText> marked) {
        boolean gone = redline.fate() == Redline.Fate.WENT;
        boolean numbered = passage.kind() == BlockKind.PARAGRAPH && !gone;
        var cells = gone ? List.<Row.Cell>of() : cells(passage.id(), numbered ? paragraphs + 1 : 0);
        var units = unitsOf.getOrDefault(passage.id(), List.of());
        boolean beside = mode == Mode.SOURCE;
        return new Row(
                passage.id(),
                passage.kind(),
                numbered ? ++paragraphs : 0,
                beside ? source(units) : List.of(),
                text(passage.text(), material.language()),
                beside ? spans(passage, units) : List.of(),
                marked,
                redline.fate(),
                redline.was(),
                reverting != null && reverting.place(redline).isPresent()
                        ? redline.id() + ".place." + MarkedText.seal(redline)
                        : "",
                cells,
                editable
                        && open != null
                        && (passage.id().equals(open) || cells.stream().anyMatch(c -> c.id().equals(open))),
                redline.turned(),
                cells.stream()
                        .map(c -> changes.get(c.id()))
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(TextChange::at))
                        .map(this::worded)
                        .orElse(null),
                beside ? leftOut(passage.id()) : List.of(),
                mode != Mode.CLEAN && units.stream().anyMatch(u -> u.segments().isEmpty()),
                beside
                        && units.stream()
                                .anyMatch(u -> !u.omitted() && u.segments().size() > 1),
                beside && units.stream().anyMatch(u -> moved.contains(u.id())),
                photo(passage.id()),
                photoMarks.get(passage.id()));
    }

    /** The picture is shown once, above the first of its words. */
    private @Nullable PhotoFactsView photo(UUID block) {
        var photo = material.thumbs().get(block);
        if (photo == null) {
            pictured = null;
            return null;
        }
        boolean again = photo.id().equals(pictured);
        pictured = photo.id();
        return again ? photo.withoutPicture() : photo;
    }

    /** The text by its units. */
    private static List<Spans.Span> spans(Passage passage, List<Unit> units) {
        return Spans.in(
                passage.text(),
                units.stream()
                        .map(u -> new Spans.Span(u.text(), u.id().toString(), 0))
                        .toList());
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

    /** The source of a block, one text for each language it was drawn from, by its sentences. */
    private List<Row.SourceText> source(List<Unit> units) {
        var answered = new LinkedHashMap<UUID, List<String>>();
        var place = new HashMap<UUID, Integer>();
        for (Unit unit : units) {
            for (int i = 0; i < unit.segments().size() && !unit.omitted(); i++) {
                var segment = unit.segments().get(i);
                answered.computeIfAbsent(segment, s -> new ArrayList<>())
                        .add(unit.id().toString());
                place.put(segment, unit.segments().size() > 1 ? i + 1 : 0);
            }
        }
        var byLanguage = new LinkedHashMap<Language, List<Spans.Span>>();
        answered.forEach((segment, by) -> {
            var sentence = material.sentences().get(segment);
            if (sentence != null) {
                byLanguage
                        .computeIfAbsent(sentence.language(), l -> new ArrayList<>())
                        .add(new Spans.Span(sentence.text(), String.join(" ", by), place.getOrDefault(segment, 0)));
            }
        });
        return byLanguage.entrySet().stream()
                .map(e -> sourceText(e.getValue(), e.getKey()))
                .toList();
    }

    private static Row.SourceText sourceText(List<Spans.Span> sentences, Language language) {
        var words = sentences.stream().map(Spans.Span::text).toList();
        String whole = words.size() == 1 ? words.get(0) : Sentences.join(words, language);
        return new Row.SourceText(text(whole, language), Spans.in(whole, sentences));
    }

    static TextOf text(String words, Language language) {
        return new TextOf(words, language.tag(), language.direction().attribute());
    }
}
