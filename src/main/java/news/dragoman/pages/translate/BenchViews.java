package news.dragoman.pages.translate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.Workbench;
import news.dragoman.newsroom.Workbench.Bench;
import news.dragoman.pages.PhotoCards;
import news.dragoman.pages.ReturnViews;
import news.dragoman.pages.SourceMoves;
import news.dragoman.pages.translate.BenchView.Column;
import news.dragoman.pages.translate.BenchView.Group;
import news.dragoman.pages.translate.BenchView.HandIn;
import news.dragoman.pages.translate.BenchView.Other;
import news.dragoman.pages.translate.BenchView.Progress;
import news.dragoman.pages.translate.BenchView.Row;
import news.dragoman.pages.translate.BenchView.SourceColumn;
import news.dragoman.pages.translate.BenchView.Wrong;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Claim;
import news.dragoman.talk.TalkView;
import news.dragoman.talk.Talks;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Unit;
import news.dragoman.translation.UnitOperation;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Hold;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays the bench out for the person who asks. */
@ApplicationScoped
class BenchViews {
    private final Workbench workbench;
    private final Besides besides;
    private final Talks talks;
    private final ReturnViews returns;
    private final PhotoCards cards;
    private final CurrentPerson current;

    BenchViews(
            Workbench workbench,
            Besides besides,
            Talks talks,
            ReturnViews returns,
            PhotoCards cards,
            CurrentPerson current) {
        this.cards = cards;
        this.workbench = workbench;
        this.besides = besides;
        this.talks = talks;
        this.returns = returns;
        this.current = current;
    }

    /**
     * The bench.
     *
     * @param wanted the unit to open; null for the first that is not confirmed
     * @param wrong what a form could not do
     * @param typed what that form held; null if it held no words
     */
    BenchView of(UUID editionId, @Nullable UUID wanted, Wrong wrong, @Nullable String typed) {
        return of(editionId, wanted, wrong, typed, null, false);
    }

    /**
     * The bench after an operation.
     *
     * @param all whether a phone shows all rows and not the open one alone
     */
    BenchView after(UUID editionId, @Nullable UUID wanted, Operation.@Nullable Kind did, boolean all) {
        return of(editionId, wanted, Wrong.NOTHING, null, did, all);
    }

    private BenchView of(
            UUID editionId,
            @Nullable UUID wanted,
            Wrong wrong,
            @Nullable String typed,
            Operation.@Nullable Kind did,
            boolean all) {
        var bench = workbench.of(editionId, current.person());
        var situation = bench.situation();
        var edition = situation.edition();
        boolean editable = situation.decide(Step.EDIT).allowed();
        UUID active = editable ? active(bench, wanted) : null;
        var moves = new SourceMoves(
                situation,
                segment -> {
                    var sentence = bench.sentences().get(segment);
                    return sentence == null ? null : new SourceMoves.Words(sentence.text(), sentence.language());
                },
                bench.names(),
                bench.now(),
                current);
        var groups = groups(bench, moves, active, wrong, typed);
        var rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
        var claim = situation.claim();
        return new BenchView(
                edition.id(),
                edition.storyId(),
                edition.version(),
                situation.story().slugline(),
                sources(bench),
                column(edition.language(), rows.stream().mapToInt(Row::count).sum()),
                StageMark.of(edition.stage(), claim.isPresent()),
                edition.due()
                        .map(due -> Due.of(due, bench.now(), current.zone(), current.uiLocale()))
                        .orElse(null),
                bench.units().stream()
                        .map(Unit::changedAt)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .map(current::clock)
                        .orElse(""),
                editable,
                moves.news(bench.units()),
                moves.read(),
                claim.filter(c -> c.heldBy(current.person().id())).map(c -> hold(c, bench)),
                editable ? Optional.empty() : Optional.of(other(bench)),
                handIn(bench),
                situation.decide(Step.ADD_SOURCE).allowed()
                        && !situation.file().addable(edition).isEmpty(),
                groups,
                progress(rows),
                structure(bench, did),
                talk(bench, wanted == null ? active : wanted),
                besides.of(bench, editable, wanted),
                edition.stage() == Stage.TRANSLATION
                        ? returns.of(situation, editable, "/desk/editions/" + edition.id() + "/translate#slip")
                        : Optional.empty(),
                wanted != null || did != null,
                wrong,
                current.zone().getId(),
                all);
    }

    /** Whoever only reads along has no row open, but may ask for what is said about one. */
    private TalkView talk(Bench bench, @Nullable UUID row) {
        var rows = bench.units().stream().map(Unit::id).toList();
        UUID about = row != null && rows.contains(row) ? row : null;
        String back = "/desk/editions/" + bench.situation().edition().id() + "/translate"
                + (about == null ? "" : "?unit=" + about) + "#beside";
        return talks.of(bench.said(), rows, bench.names(), about, back, TalkView.Written.NOTHING);
    }

    private Structure structure(Bench bench, Operation.@Nullable Kind did) {
        return new Structure(
                bench.deeds().count(),
                bench.deeds().newestOf(current.person().id()).map(o -> new Structure.Undoable(o.id(), o.kind())),
                bench.situation().desk().omissionReason(),
                did);
    }

    /** Where somebody goes on after an operation: at its row, and after one that was left out at the next. */
    Optional<UUID> goOn(UUID editionId, UnitOperation operation) {
        return operation.kind() == Operation.Kind.OMIT
                ? operation.focus().flatMap(unit -> nextAfter(editionId, unit).or(operation::focus))
                : operation.focus();
    }

    /** What comes after a unit that was just confirmed: the next that is not, from there on and then from the top. */
    Optional<UUID> nextAfter(UUID editionId, UUID unit) {
        var units = workbench.of(editionId, current.person()).units();
        int at = units.stream().map(Unit::id).toList().indexOf(unit);
        var order = new ArrayList<>(units.subList(at + 1, units.size()));
        order.addAll(units.subList(0, at + 1));
        return order.stream().filter(u -> !u.settled()).map(Unit::id).findFirst();
    }

    private static @Nullable UUID active(Bench bench, @Nullable UUID wanted) {
        return bench.units().stream()
                .filter(u -> wanted == null ? !u.settled() : u.id().equals(wanted))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
    }

    private List<Group> groups(
            Bench bench, SourceMoves moves, @Nullable UUID active, Wrong wrong, @Nullable String typed) {
        var blocks = new LinkedHashMap<UUID, List<Row>>();
        var kinds = new LinkedHashMap<UUID, BlockKind>();
        var shapes = Shapes.of(bench, current);
        int number = 0;
        for (Unit unit : bench.units()) {
            kinds.putIfAbsent(unit.blockId(), unit.kind());
            String words = typed != null && wrong.about(unit.id()) ? typed : unit.text();
            blocks.computeIfAbsent(unit.blockId(), b -> new ArrayList<>())
                    .add(row(bench, unit, ++number, words, unit.id().equals(active), shapes, moves.of(unit)));
        }
        var pictures = bench.situation().text().pictures();
        var thumbs = cards.thumbs(List.copyOf(blocks.keySet()), pictures::get);
        var groups = new ArrayList<Group>();
        int paragraphs = 0;
        for (var block : blocks.entrySet()) {
            var kind = Objects.requireNonNull(kinds.get(block.getKey()));
            String label = kind == BlockKind.PARAGRAPH ? Integer.toString(++paragraphs) : "";
            groups.add(new Group(kind, label, thumbs.get(block.getKey()), block.getValue()));
        }
        return groups;
    }

    private Row row(
            Bench bench,
            Unit unit,
            int number,
            String typed,
            boolean active,
            Map<UUID, Shape> shapes,
            Optional<SourceMoves.Moved> moved) {
        var language = bench.situation().edition().language();
        return new Row(
                unit.id(),
                number,
                switch (unit.state()) {
                    case TODO -> "todo";
                    case DRAFT -> "draft";
                    case CONFIRMED -> "ok";
                    case OMITTED -> "omit";
                },
                unit.segments().stream()
                        .map(bench.sentences()::get)
                        .filter(Objects::nonNull)
                        .map(s -> text(s.text(), s.language()))
                        .toList(),
                text(unit.text(), language),
                typed,
                unit.version(),
                TextCount.of(unit.text(), language).amount(),
                active,
                unit.changedBy()
                        .map(by -> bench.names().of(by, current.face().tag()))
                        .orElse(""),
                unit.changedAt().map(current::clock).orElse(""),
                Objects.requireNonNull(shapes.get(unit.id())),
                moved,
                bench.offers(unit));
    }

    private List<SourceColumn> sources(Bench bench) {
        return bench.sources().stream()
                .map(source -> new SourceColumn(
                        column(
                                source.language(),
                                bench.sentences().values().stream()
                                        .filter(s -> s.language().equals(source.language()))
                                        .mapToInt(s -> TextCount.of(s.text(), s.language())
                                                .amount())
                                        .sum()),
                        source.pinned()))
                .toList();
    }

    private Column column(Language language, int count) {
        return new Column(
                language.tag(),
                language.direction().attribute(),
                language.autonym(),
                language.nameIn(current.uiLocale()),
                count,
                language.countsCharacters());
    }

    private Hold hold(Claim claim, Bench bench) {
        return Hold.of(
                claim.until(),
                bench.situation().lease(),
                bench.situation().desk().leaseWarning(),
                bench.now(),
                current.zone(),
                current.uiLocale());
    }

    private Other other(Bench bench) {
        var claim = bench.situation().claim();
        String lang = current.face().tag();
        return new Other(
                claim.map(c -> bench.names().of(c.personId(), lang)).orElse(""),
                claim.map(c -> time(c, bench)).orElse(""),
                claim.filter(c -> c.overdue(bench.now())).isPresent(),
                bench.situation().decide(Step.CLAIM).allowed(),
                Step.CLAIM.from().contains(bench.situation().edition().stage()));
    }

    private String time(Claim claim, Bench bench) {
        return Due.of(claim.until(), bench.now(), current.zone(), current.uiLocale())
                .at();
    }

    /** Submitting is offered to its holder, if need be with what is still missing; else not at all. */
    private static Optional<HandIn> handIn(Bench bench) {
        var situation = bench.situation();
        boolean offered = situation.edition().stage() == Stage.TRANSLATION
                && !(situation.decide(Step.SUBMIT) instanceof Decision.Refused refused
                        && refused.kind() != Decision.Kind.NOT_YET);
        var actor = situation.facts().actor();
        return offered
                ? Optional.of(
                        new HandIn(situation.decide(Step.SUBMIT).allowed(), actor.is(Role.EDITOR) && actor.language()))
                : Optional.empty();
    }

    private static Progress progress(List<Row> rows) {
        return new Progress(
                (int) rows.stream().filter(Row::confirmed).count(),
                (int) rows.stream().filter(r -> r.state().equals("draft")).count(),
                (int) rows.stream().filter(r -> r.state().equals("todo")).count(),
                rows.stream().filter(r -> !r.settled()).toList(),
                rows);
    }

    private static TextOf text(String words, Language language) {
        return new TextOf(words, language.tag(), language.direction().attribute());
    }
}
