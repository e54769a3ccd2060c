package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.Colleagues;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Planning;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.Desk;
import news.dragoman.people.Person;
import news.dragoman.people.PersonaOwners;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Face;
import news.dragoman.web.StageMark;
import news.dragoman.web.StepForm;
import news.dragoman.web.StepMessages;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** Draws the story page for the person who asks. */
@RequestScoped
class StoryPages {

    private final DeskBoard board;
    private final Gatherer gatherer;
    private final Colleagues colleagues;
    private final Planning planning;
    private final Entries entries;
    private final PersonaOwners personas;
    private final StoryNaming naming;
    private final Offers offers;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    StoryPages(
            DeskBoard board,
            Gatherer gatherer,
            Colleagues colleagues,
            Planning planning,
            Entries entries,
            PersonaOwners personas,
            StoryNaming naming,
            Offers offers,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.board = board;
        this.gatherer = gatherer;
        this.colleagues = colleagues;
        this.planning = planning;
        this.entries = entries;
        this.personas = personas;
        this.naming = naming;
        this.offers = offers;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    StoryPage page(UUID id, String done, Typed typed) {
        var person = current.person();
        var cards = board.ofStory(id, person);
        if (cards.isEmpty()) {
            throw new NotReadable();
        }
        var known = cards.stream().map(DeskCard::editionId).collect(Collectors.toSet());
        var situations = gatherer.looking(id, known, person);
        var file = situations.values().iterator().next().file();
        var story = file.story();
        var family = List.copyOf(file.editions());
        var cuts = known.stream().flatMap(e -> file.versions(e).stream()).toList();
        var record = entries.ofStory(id).stream()
                .filter(e -> known.contains(e.editionId()))
                .toList();
        var entitled = colleagues.entitled(situations.values());
        var people = named(cards, cuts, record);
        entitled.values().forEach(some -> some.forEach(p -> people.add(p.id())));
        var names = naming.in(story, people, List.of());
        var byId = family.stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        var views = new ArrayList<EditionView>();
        for (DeskCard card : cards) {
            var situation = Objects.requireNonNull(situations.get(card.editionId()));
            var steps = offers.on(situation, names, entitled.getOrDefault(card.editionId(), List.of()));
            views.add(view(card, situation, steps, byId, cuts, names, typed));
        }
        var desk = file.desk();
        var marked = Primary.mark(views);
        return new StoryPage(
                "/desk/stories/" + id,
                story.slugline(),
                story.urgency(),
                desk.nameIn(tongue()),
                clock.instant().atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale())),
                worded(done),
                marked,
                marked.stream()
                        .flatMap(v -> v.offers().stream())
                        .filter(Offer::primary)
                        .findFirst(),
                marked.stream()
                        .filter(EditionView::goOnPrimary)
                        .map(EditionView::goOn)
                        .findFirst()
                        .orElse(""),
                history(record, cards, byId, cuts, names),
                request(desk, person, cards, family, typed),
                original(desk, person, family, typed),
                penNames(story, person),
                typed.errors());
    }

    private String worded(String done) {
        return done.equals(StoryPage.DUE_SET)
                ? words.in(StoryMessages.class, current.face()).dueSet()
                : StepForm.of(done)
                        .map(step ->
                                words.in(StepMessages.class, current.face()).done(step))
                        .orElse("");
    }

    private static Set<UUID> named(List<DeskCard> cards, List<Version> cuts, List<Entry> record) {
        var people = new HashSet<UUID>();
        cards.forEach(c -> c.holder().ifPresent(people::add));
        cuts.forEach(v -> people.add(v.authorId()));
        record.forEach(e ->
                Stream.of(e.actorId(), e.subjectId()).flatMap(Optional::stream).forEach(people::add));
        return people;
    }

    private EditionView view(
            DeskCard card,
            Situation situation,
            List<Offer> steps,
            Map<UUID, Edition> family,
            List<Version> cuts,
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
                                number(pin.versionId(), cuts)))
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
                card.done(),
                card.stage() == Stage.TRANSLATION ? card.units() : 0,
                card.readable(),
                works ? "/desk/editions/" + edition.id() : "",
                false,
                steps,
                plan(situation, typed),
                card.readable()
                        ? cuts.stream()
                                .filter(v -> v.editionId().equals(edition.id()))
                                .sorted((a, b) -> b.number() - a.number())
                                .map(v -> cut(v, names))
                                .toList()
                        : List.of());
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
                version.at().toString(),
                time(version.at()));
    }

    private List<Happening> history(
            List<Entry> record, List<DeskCard> cards, Map<UUID, Edition> family, List<Version> cuts, StoryNames names) {
        var readable = cards.stream()
                .filter(DeskCard::readable)
                .map(DeskCard::editionId)
                .collect(Collectors.toSet());
        var lines = new ArrayList<Happening>();
        for (Entry entry : record) {
            var edition = Objects.requireNonNull(family.get(entry.editionId()));
            lines.add(
                    0,
                    new Happening(
                            entry.step().name(),
                            StageMark.of(entry.toStage(), entry.step() != Step.RELEASE)
                                    .colour(),
                            entry.at().toString(),
                            time(entry.at()),
                            entry.actorId().map(p -> names.of(p, tongue())).orElse(""),
                            entry.subjectId().map(p -> names.of(p, tongue())).orElse(""),
                            edition.language().nameIn(current.uiLocale()),
                            entry.versionId().map(v -> number(v, cuts)).orElse(0),
                            entry.remarks().stream().map(Enum::name).collect(Collectors.toSet()),
                            entry.remarks().contains(Entry.Remark.PINNED)
                                    ? number(edition.sources().get(0).versionId(), cuts)
                                    : 0,
                            readable.contains(edition.id()) ? entry.reason().orElse("") : ""));
        }
        return lines;
    }

    private Optional<StoryPage.RequestForm> request(
            Desk desk, Person person, List<DeskCard> cards, List<Edition> family, Typed typed) {
        var facts = gatherer.forNew(desk, person, true, speaks(person, family), Facts.Sources.SOUND, true);
        var sources = cards.stream()
                .filter(c -> c.stage() != Stage.DRAFT && c.stage() != Stage.SPIKED)
                .filter(c -> c.sources().isEmpty() || c.stage() != Stage.TRANSLATION)
                .map(c -> new StoryPage.Choice(
                        c.editionId().toString(),
                        c.language().nameIn(current.uiLocale()),
                        c.editionId().toString().equals(typed.source())))
                .toList();
        var free = free(family, typed);
        return Step.REQUEST.decide(facts).allowed() && !sources.isEmpty() && !free.isEmpty()
                ? Optional.of(new StoryPage.RequestForm(sources, free, typed.due()))
                : Optional.empty();
    }

    private Optional<StoryPage.OriginalForm> original(Desk desk, Person person, List<Edition> family, Typed typed) {
        var facts = gatherer.forNew(desk, person, true, speaks(person, family), Facts.Sources.SOUND, true);
        var free = free(family, typed);
        return Step.WRITE.decide(facts).allowed() && !free.isEmpty()
                ? Optional.of(new StoryPage.OriginalForm(free))
                : Optional.empty();
    }

    private static boolean speaks(Person person, List<Edition> family) {
        return family.stream()
                .anyMatch(e -> person.languages().contains(e.language().tag()));
    }

    private List<StoryPage.Choice> free(List<Edition> family, Typed typed) {
        var taken = family.stream().map(Edition::language).collect(Collectors.toSet());
        return Languages.KNOWN.stream()
                .filter(l -> !taken.contains(l))
                .map((Language l) -> new StoryPage.Choice(
                        l.tag(), l.nameIn(current.uiLocale()), l.tag().equals(typed.language())))
                .toList();
    }

    private StoryPage.PenNames penNames(Story story, Person person) {
        var own = personas.of(person.id());
        var worn = story.personas().get(person.id());
        return new StoryPage.PenNames(
                own.stream()
                        .map(p -> new StoryPage.Choice(p.id().toString(), p.nameIn(tongue()), p.id().equals(worn)))
                        .toList(),
                own.stream()
                        .filter(p -> p.id().equals(worn))
                        .map(p -> p.nameIn(tongue()))
                        .findFirst()
                        .orElse(""));
    }

    private static int number(UUID version, List<Version> cuts) {
        return cuts.stream()
                .filter(v -> v.id().equals(version))
                .mapToInt(Version::number)
                .findFirst()
                .orElse(0);
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
