package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Planning;
import news.dragoman.newsroom.RedactedPlaces;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.StoryFile;
import news.dragoman.people.Person;
import news.dragoman.publication.Publications;
import news.dragoman.review.Task;
import news.dragoman.review.Tasks;
import news.dragoman.review.Withdrawals;
import news.dragoman.story.Edition;
import news.dragoman.story.StoryNames;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.ZonedTime;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** Draws the story's editions as the person who asks may know them. */
@RequestScoped
class EditionDrawings {

    private final Planning planning;
    private final Publications publications;
    private final Withdrawals withdrawals;
    private final Tasks tasks;
    private final RedactedPlaces redacted;
    private final Offers offers;
    private final Gatherer gatherer;
    private final Access access;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    EditionDrawings(
            Planning planning,
            Publications publications,
            Withdrawals withdrawals,
            Tasks tasks,
            RedactedPlaces redacted,
            Offers offers,
            Gatherer gatherer,
            Access access,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.planning = planning;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.tasks = tasks;
        this.redacted = redacted;
        this.offers = offers;
        this.gatherer = gatherer;
        this.access = access;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The editions behind some cards, in the order of the cards.
     *
     * @param entitled who may have each in hand, by edition
     */
    List<EditionView> of(
            List<DeskCard> cards,
            Map<UUID, Situation> situations,
            StoryFile file,
            List<Version> cuts,
            Map<UUID, List<Person>> entitled,
            StoryNames names,
            Typed typed) {
        var family = file.editions().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        var published =
                publications.addresses(cards.stream().map(DeskCard::editionId).toList());
        var open = tasks
                .openOn(cards.stream()
                        .filter(card -> card.taskSince().isPresent())
                        .map(DeskCard::editionId)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Task::editionId, Function.identity()));
        return cards.stream()
                .map(card -> {
                    var situation = Objects.requireNonNull(situations.get(card.editionId()));
                    var steps = offers.on(situation, names, entitled.getOrDefault(card.editionId(), List.of()));
                    return view(
                            card,
                            situation,
                            steps,
                            published.getOrDefault(card.editionId(), ""),
                            family,
                            cuts,
                            links(situation),
                            waits(card, family, Optional.ofNullable(open.get(card.editionId()))),
                            names,
                            typed);
                })
                .toList();
    }

    private EditionView view(
            DeskCard card,
            Situation situation,
            List<Offer> steps,
            String published,
            Map<UUID, Edition> family,
            List<Version> cuts,
            EditionView.Links links,
            EditionView.Waits waits,
            StoryNames names,
            Typed typed) {
        var edition = Objects.requireNonNull(family.get(card.editionId()));
        boolean held = card.holder().isPresent();
        boolean works = card.myDraft() || card.mine();
        return new EditionView(
                edition.id().toString(),
                edition.language().tag(),
                edition.language().nameIn(current.uiLocale()),
                StageMark.of(edition.stage(), held),
                edition.original(),
                edition.sources().stream()
                        .map(pin -> new EditionView.Source(
                                Objects.requireNonNull(family.get(pin.sourceId()))
                                        .language()
                                        .nameIn(current.uiLocale()),
                                Cuts.number(pin.versionId(), cuts)))
                        .toList(),
                Optional.of(card.headline())
                        .filter(h -> !h.isBlank())
                        .map(h -> new TextOf(
                                h,
                                edition.language().tag(),
                                edition.language().direction().attribute())),
                edition.stage() == Stage.PUBLISHED
                        ? null
                        : card.due().map(this::due).orElse(null),
                card.holder().map(p -> Face.of(names.mark(p), names.of(p, tongue()), names.initials(p))),
                card.until().map(this::time).orElse(""),
                card.overdue(),
                card.mine(),
                card.returned(),
                card.newerSource(),
                card.suspended(),
                card.withdrawn(),
                proposed(edition, family, names),
                edition.correction()
                        .map(kind -> new EditionView.Correcting(
                                kind.name(),
                                card.readable() ? edition.correctionNote().orElse("") : "")),
                card.readable()
                        ? redacted.before(edition).stream()
                                .map(words -> new TextOf(
                                        words,
                                        edition.language().tag(),
                                        edition.language().direction().attribute()))
                                .toList()
                        : List.of(),
                waits,
                scheduled(situation, names),
                card.done(),
                card.stage() == Stage.TRANSLATION ? card.units() : 0,
                card.readable(),
                published,
                works ? "/desk/editions/" + edition.id() : "",
                false,
                steps,
                plan(situation, typed),
                links,
                card.readable()
                        ? cuts.stream()
                                .filter(v -> v.editionId().equals(edition.id()))
                                .sorted((a, b) -> b.number() - a.number())
                                .map(v -> cut(v, names))
                                .toList()
                        : List.of());
    }

    private Optional<EditionView.Proposed> proposed(Edition edition, Map<UUID, Edition> family, StoryNames names) {
        return edition.withdrawalBy()
                .flatMap(by -> withdrawals.open(edition.id()))
                .map(one -> new EditionView.Proposed(
                        names.of(one.proposedBy(), tongue()),
                        time(one.proposedAt()),
                        TimeFormats.forMachines(one.proposedAt()),
                        one.notice(),
                        family.values().stream()
                                        .filter(e -> e.withdrawalBy().isPresent())
                                        .count()
                                > 1));
    }

    /** A task comes from what an edition is drawn from, from a translation in which it was found wrong, or from a reader. */
    private static EditionView.Waits waits(DeskCard card, Map<UUID, Edition> family, Optional<Task> task) {
        boolean reader = task.filter(t -> t.cause() == Task.Cause.READER).isPresent();
        boolean upstream = task.flatMap(t -> Optional.ofNullable(family.get(t.sourceId())))
                .flatMap(cause -> cause.source(card.editionId()))
                .isPresent();
        var edition = Objects.requireNonNull(family.get(card.editionId()));
        return new EditionView.Waits(
                task.isPresent(), upstream, reader, !edition.signedAlone().isEmpty());
    }

    private EditionView.Links links(Situation situation) {
        var edition = situation.edition();
        String at = "/desk/editions/" + edition.id();
        boolean more = situation.decide(Step.ADD_SOURCE).allowed()
                && situation.file().addable(edition).stream()
                        .anyMatch(e -> access.knows(current.person(), e, situation.file()));
        var into = edition.joinedInto()
                .flatMap(other -> gatherer.looking(other, current.person())
                        .filter(s -> access.knows(current.person(), s.edition(), s.file())));
        return new EditionView.Links(
                more ? at + "/sources" : "",
                situation.decide(Step.JOIN).allowed() ? at + "/join" : "",
                edition.joinedInto().isPresent(),
                into.map(s -> "/desk/stories/" + s.story().id()).orElse(""),
                into.map(s -> s.story().slugline()).orElse(""));
    }

    private Optional<EditionView.Scheduled> scheduled(Situation situation, StoryNames names) {
        return situation
                .edition()
                .schedule()
                .map(schedule -> new EditionView.Scheduled(
                        TimeFormats.forMachines(schedule.at().toInstant()),
                        ZonedTime.full(schedule.at(), current.uiLocale()),
                        situation.overtaking().stream()
                                .map(r -> words.reason(r, current.face(), p -> names.of(p, tongue())))
                                .toList()));
    }

    /** The form for the due time, where there is still something to be done by then. */
    private Optional<EditionView.Plan> plan(Situation situation, Typed typed) {
        var edition = situation.edition();
        if (edition.stage() == Stage.PUBLISHED
                || edition.stage() == Stage.SPIKED
                || !planning.plans(current.person(), edition, situation.story())) {
            return Optional.empty();
        }
        var mine = typed.plan().filter(p -> p.edition().equals(edition.id()));
        return Optional.of(new EditionView.Plan(
                edition.due().map(Instant::toString).orElse(""),
                mine.map(Typed.Plan::due)
                        .orElse(edition.due()
                                .map(at -> LocalDateTime.ofInstant(at, current.zone())
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString())
                                .orElse("")),
                mine.isPresent() ? typed.errors().get(0).text() : ""));
    }

    private EditionView.Cut cut(Version version, StoryNames names) {
        return new EditionView.Cut(
                version.number(),
                version.cutAt().name(),
                names.of(version.authorId(), tongue()),
                TimeFormats.forMachines(version.at()),
                time(version.at()));
    }

    private String tongue() {
        return current.face().tag();
    }

    private Due due(Instant at) {
        return Due.of(at, clock.instant(), current.zone(), current.uiLocale());
    }

    private String time(Instant at) {
        return due(at).at();
    }
}
