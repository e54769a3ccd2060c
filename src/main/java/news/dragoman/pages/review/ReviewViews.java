package news.dragoman.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.database.Looking;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.RedactedPlaces;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.TextChange;
import news.dragoman.pages.MarkedText;
import news.dragoman.pages.PhotoMark;
import news.dragoman.pages.RedlineMessages;
import news.dragoman.pages.ReturnViews;
import news.dragoman.pages.review.ReviewView.Holder;
import news.dragoman.pages.review.ReviewView.Redlined;
import news.dragoman.pages.review.ReviewView.Side;
import news.dragoman.story.Block;
import news.dragoman.story.Claim;
import news.dragoman.story.Passage;
import news.dragoman.story.Version;
import news.dragoman.talk.TalkView;
import news.dragoman.talk.Talks;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Hold;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.StageMark;
import news.dragoman.web.Words;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays the page out for the person who asks. */
@ApplicationScoped
class ReviewViews {

    private final Materials materials;
    private final Panels panels;
    private final Talks talks;
    private final RedactedPlaces redacted;
    private final Words words;
    private final ReturnViews returns;
    private final Returning returning;
    private final Looking looking;
    private final CurrentPerson current;

    ReviewViews(
            Materials materials,
            Panels panels,
            Talks talks,
            RedactedPlaces redacted,
            Words words,
            ReturnViews returns,
            Returning returning,
            Looking looking,
            CurrentPerson current) {
        this.materials = materials;
        this.panels = panels;
        this.talks = talks;
        this.redacted = redacted;
        this.words = words;
        this.returns = returns;
        this.returning = returning;
        this.looking = looking;
        this.current = current;
    }

    /**
     * The page; empty for an edition that is not with the editors, nor past them.
     *
     * @param open the block, or a unit of the block, that is to be edited
     * @throws NotReadable if there is no such edition, or the person may not read it
     */
    @Transactional
    Optional<ReviewView> of(UUID editionId, Reading reading, @Nullable UUID open) {
        return of(editionId, reading, open, null, false);
    }

    /** The same for a page that only looks again: nothing is different but what is. */
    @Transactional
    Optional<ReviewView> again(UUID editionId, Reading reading) {
        return of(editionId, reading, null, null, true);
    }

    /** The page with a text open that a plain form brought and that could not be kept. */
    @Transactional
    Optional<ReviewView> after(UUID editionId, Reading reading, Attempt attempt) {
        return of(editionId, reading, attempt.cell(), attempt, false);
    }

    private Optional<ReviewView> of(
            UUID editionId, Reading reading, @Nullable UUID open, @Nullable Attempt attempt, boolean again) {
        looking.only();
        var material = materials.of(editionId, reading.against(), current.person());
        var situation = material.situation();
        var edition = situation.edition();
        if (edition.stage() != Stage.EDIT && edition.stage() != Stage.READY && edition.stage() != Stage.PUBLISHED) {
            return Optional.empty();
        }
        boolean withSource = !material.source().none();
        var mode = Mode.of(reading.mode(), withSource, material.before().isPresent());
        boolean editable = situation.decide(Step.EDIT).allowed();
        var say = words.in(RedlineMessages.class, current.face());
        var rows = Rows.of(
                material,
                mode == Mode.REDLINE ? materials.stood(material, editable) : Stood.NOTHING,
                mode,
                editable,
                open,
                attempt,
                say,
                current);
        var mine = situation.claim().filter(c -> c.heldBy(current.person().id()));
        var said = talks.of(
                material.said(),
                material.units().stream().map(Unit::id).toList(),
                material.names(),
                null,
                "",
                TalkView.Written.NOTHING);
        var talk = again ? said.looking() : said;
        return Optional.of(new ReviewView(
                edition.id(),
                edition.storyId(),
                edition.version(),
                situation.story().slugline(),
                material.sources().stream()
                        .map(s -> side(s.language(), s.aligned(), 0))
                        .toList(),
                side(edition.language(), 0, length(material.passages(), edition.language())),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.due()
                        .map(due -> Due.of(due, material.now(), current.zone(), current.uiLocale()))
                        .orElse(null),
                mode,
                material.against(),
                withSource,
                material.before().isPresent(),
                edition.original(),
                situation.facts().policy().fourEyes() == FourEyes.SOLO_ALLOWED,
                editable,
                mine.map(c -> hold(c, material)),
                mine.isPresent() ? Optional.empty() : situation.claim().map(c -> holder(c, material)),
                savedAt(material),
                rows,
                mode == Mode.CLEAN ? ReaderNote.of(material) : List.of(),
                redacted.before(edition).stream()
                        .map(words -> Rows.text(words, edition.language()))
                        .toList(),
                change(material),
                mode == Mode.REDLINE ? material.before().map(v -> redlined(v, rows, material)) : Optional.empty(),
                panels.of(material, mode),
                MovedUnits.of(material, current),
                Suggested.of(material, current),
                situation.decide(Step.UPDATE_SOURCE).allowed(),
                talk,
                Margins.of(
                        material,
                        talk,
                        MarginWords.of(words, current),
                        new CardFeet(
                                talk,
                                "/desk/editions/" + edition.id() + "/review?" + material.reading(mode),
                                current.uiLocale())),
                edition.stage() == Stage.EDIT
                        ? returns.of(situation, false, "/desk/editions/" + edition.id() + "/review")
                        : Optional.empty(),
                reasons(situation),
                current.zone().getId()));
    }

    private List<ReturnChoice> reasons(Situation situation) {
        return situation.decide(Step.RETURN).allowed()
                ? returning.offered(situation.edition(), situation.desk().id()).stream()
                        .map(r -> new ReturnChoice(
                                r.id().toString(), r.in(current.face().tag()), false))
                        .toList()
                : List.of();
    }

    private Redlined redlined(Version before, List<Row> rows, Material material) {
        var changes = rows.stream()
                .flatMap(r -> r.pieces().stream())
                .filter(p -> !p.id().isEmpty())
                .toList();
        var places = Stream.concat(
                        rows.stream().flatMap(ReviewViews::places), material.cites(Mode.REDLINE).changes().stream())
                .toList();
        Language language = material.language();
        return new Redlined(
                before.number(),
                material.names().of(before.authorId(), current.face().tag()),
                Due.of(before.at(), material.now(), current.zone(), current.uiLocale())
                        .at(),
                places.size(),
                changes.stream().mapToInt(p -> count(p.in(), language)).sum(),
                changes.stream().mapToInt(p -> count(p.out(), language)).sum(),
                places.isEmpty() ? "" : places.get(0),
                places.isEmpty() ? "" : places.get(places.size() - 1));
    }

    /** The places of a row's changes. */
    private static Stream<String> places(Row row) {
        return Stream.of(
                        row.shifted() ? Stream.of(row.shiftedId()) : Stream.<String>empty(),
                        row.turned().isPresent() ? Stream.of(row.turnedId()) : Stream.<String>empty(),
                        Stream.ofNullable(row.photoMark()).map(PhotoMark::id),
                        row.pieces().stream().map(MarkedText.Piece::id).filter(id -> !id.isEmpty()))
                .flatMap(one -> one);
    }

    /** The last change by somebody else, else the last one: who is named when the text on the page is not the one that stands. */
    private Row.@Nullable Change change(Material material) {
        var all = material.changes().values();
        return all.stream()
                .filter(c -> !c.by().equals(current.person().id()))
                .max(Comparator.comparing(TextChange::at))
                .or(() -> all.stream().max(Comparator.comparing(TextChange::at)))
                .map(c -> new Row.Change(
                        material.names().of(c.by(), current.face().tag()), current.clock(c.at())))
                .orElse(null);
    }

    private static int count(String text, Language language) {
        return TextCount.of(text, language).amount();
    }

    /** The length of the whole text. */
    private static int length(List<Passage> passages, Language language) {
        return passages.stream().mapToInt(p -> count(p.text(), language)).sum();
    }

    private Side side(Language language, int version, int count) {
        return new Side(
                language.tag(),
                language.direction().attribute(),
                language.nameIn(current.uiLocale()),
                version,
                count,
                language.countsCharacters());
    }

    private Hold hold(Claim claim, Material material) {
        var situation = material.situation();
        return Hold.of(
                claim.until(),
                situation.lease(),
                situation.desk().leaseWarning(),
                material.now(),
                current.zone(),
                current.uiLocale());
    }

    private Holder holder(Claim claim, Material material) {
        return new Holder(
                material.names().of(claim.personId(), current.face().tag()),
                time(claim, material),
                claim.overdue(material.now()));
    }

    private String time(Claim claim, Material material) {
        return Due.of(claim.until(), material.now(), current.zone(), current.uiLocale())
                .at();
    }

    private String savedAt(Material material) {
        Stream<Instant> changes = material.original()
                ? material.blocks().stream().map(Block::changedAt)
                : material.units().stream().map(Unit::changedAt).flatMap(Optional::stream);
        return changes.max(Instant::compareTo).map(current::clock).orElse("");
    }
}
