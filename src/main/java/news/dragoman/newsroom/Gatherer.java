package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Desk;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.Person;
import news.dragoman.review.NoteThreads;
import news.dragoman.review.SignOff;
import news.dragoman.story.BlockKind;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Passage;
import news.dragoman.story.Pin;
import news.dragoman.story.Schedule;
import news.dragoman.story.Version;
import news.dragoman.translation.Unit;
import news.dragoman.workflow.Actor;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Overtaken;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Timing;
import org.jspecify.annotations.Nullable;

/** Gathers, for editions and one asker, all the facts that the table judges by. It decides nothing. */
@ApplicationScoped
public class Gatherer {

    /** More than anybody may hold: a row that asks how many finds too many, should they ever go uncounted. */
    private static final int UNCOUNTED = Integer.MAX_VALUE;

    private final StoryFiles files;
    private final WorkingTexts texts;
    private final Attributions attributions;
    private final Claims claims;
    private final Colleagues colleagues;
    private final NoteThreads threads;
    private final Joins joins;
    private final LiveArticles articles;
    private final Clock clock;

    Gatherer(
            StoryFiles files,
            WorkingTexts texts,
            Attributions attributions,
            Claims claims,
            Colleagues colleagues,
            NoteThreads threads,
            Joins joins,
            LiveArticles articles,
            Clock clock) {
        this.files = files;
        this.texts = texts;
        this.attributions = attributions;
        this.claims = claims;
        this.colleagues = colleagues;
        this.threads = threads;
        this.joins = joins;
        this.articles = articles;
        this.clock = clock;
    }

    /** What would be open to somebody who gives every reason and has read the text as it stands. */
    public Situation looking(Edition edition, Person person) {
        return one(files.of(edition.storyId()), edition, person, Ask.LOOKING, EnumSet.allOf(Step.class));
    }

    /** The same for an edition of which only the id is known; nothing if there is none. */
    public Optional<Situation> looking(UUID editionId, Person person) {
        return files.around(editionId)
                .map(file -> one(file, file.edition(editionId), person, Ask.LOOKING, EnumSet.allOf(Step.class)));
    }

    /** The same for several editions of one story, by edition, in as many statements as for one. */
    public Map<UUID, Situation> looking(UUID storyId, Collection<UUID> editions, Person person) {
        var file = files.of(storyId);
        return situations(
                file, editions.stream().map(file::edition).toList(), person, Ask.LOOKING, EnumSet.allOf(Step.class));
    }

    /** What the table's row of one step judges by, and no more. Without a person it is the clock that asks. */
    Situation situation(Step step, Edition edition, @Nullable Person person, Ask ask) {
        return one(files.of(edition.storyId()), edition, person, ask, EnumSet.of(step));
    }

    /**
     * The same for editions of a story of which much is known, by edition, in as many statements as for one.
     *
     * @param file read in this transaction, whose locks nobody can have passed since
     */
    Map<UUID, Situation> situations(StoryFile file, List<Edition> editions, Step step, Person person, Ask ask) {
        return situations(file, editions, person, ask, EnumSet.of(step));
    }

    private Situation one(StoryFile file, Edition edition, @Nullable Person person, Ask ask, Set<Step> steps) {
        var found = situations(file, List.of(edition), person, ask, steps);
        return Objects.requireNonNull(found.get(edition.id()));
    }

    private Map<UUID, Situation> situations(
            StoryFile file, List<Edition> editions, @Nullable Person person, Ask ask, Set<Step> steps) {
        Instant now = clock.instant();
        var words = steps.stream().anyMatch(s -> s.judgesText() || s.cuts())
                ? words(file, editions, person)
                : Map.<UUID, Situation.Words>of();
        boolean counting = steps.stream().anyMatch(s -> s.guards().contains(Guard.BELOW_CLAIM_LIMIT));
        int held = person != null && counting ? (int) claims.countHeldBy(person.id()) : UNCOUNTED;
        boolean adding = steps.contains(Step.ADD_SOURCE);
        var situations = new HashMap<UUID, Situation>();
        for (Edition edition : editions) {
            var word = words.get(edition.id());
            var facts = new Facts(
                    edition.stage(),
                    edition.leftStage().orElse(null),
                    edition.kind(),
                    !edition.original() || !file.versions(edition.id()).isEmpty(),
                    edition.publicState(),
                    file.story().onHold(),
                    edition.taskSince().isPresent(),
                    timing(file, edition, ask, now),
                    lease(file.claim(edition.id()), now),
                    word == null ? null : text(file, edition, word, ask),
                    adding && !ask.looking()
                            ? withAnother(file, edition, ask.other())
                            : sources(file, edition.sources()),
                    joins.of(file, edition, person, ask),
                    away(file, edition, ask, steps),
                    Facts.Removal.OPEN,
                    family(file, edition, now),
                    new Facts.Eyes(
                            hands(file, edition),
                            file.apart(edition),
                            edition.waivedBy().orElse(null),
                            edition.signedAlone()),
                    ask.words(),
                    colleagues.receiver(file, edition, ask),
                    policy(file.desk()),
                    person == null ? Actor.CLOCK : actor(file, edition, person, held));
            situations.put(edition.id(), new Situation(file, edition, word, facts));
        }
        return situations;
    }

    private Map<UUID, Situation.Words> words(StoryFile file, List<Edition> editions, @Nullable Person person) {
        var texts = this.texts.of(editions);
        var credited = attributions.of(file, texts, edition -> signer(file, edition, person));
        var waiting = threads.waiting(editions.stream()
                .filter(e -> e.stage() == Stage.TRANSLATION || e.stage() == Stage.EDIT)
                .map(Edition::id)
                .toList());
        var words = new HashMap<UUID, Situation.Words>();
        for (Edition edition : editions) {
            var text = Objects.requireNonNull(texts.get(edition.id()));
            var attribution = Objects.requireNonNull(credited.get(edition.id()));
            byte[] hash = CanonicalText.hash(
                    edition.language(),
                    attribution.bylineNames(),
                    text.passages(),
                    text.pictures(),
                    text.cited(),
                    edition.correctionNote().orElse(null));
            words.put(
                    edition.id(),
                    new Situation.Words(
                            attribution, text, waiting.getOrDefault(edition.id(), NoteThreads.Waiting.NOTHING), hash));
        }
        return words;
    }

    /** The facts for an edition that does not exist yet. */
    public Facts forNew(
            Desk desk,
            Person person,
            boolean readsStory,
            boolean storyLanguage,
            Facts.Sources sources,
            boolean languageFree) {
        return new Facts(
                null,
                null,
                EditionKind.ORIGINAL,
                false,
                PublicState.NONE,
                false,
                false,
                Timing.FREE,
                Facts.Lease.NONE,
                Facts.Text.COMPLETE,
                sources,
                Facts.Join.OPEN,
                Facts.Away.NOTHING,
                Facts.Removal.OPEN,
                new Facts.Family(languageFree, true, true),
                new Facts.Eyes(Set.of()),
                Facts.Words.NONE,
                Facts.Receiver.NOBODY,
                policy(desk),
                new Actor(person.id(), person.roles(), false, readsStory, false, false, storyLanguage, false, 0));
    }

    /** What a translation drawn from these versions stands on; an original, drawn from none, stands sound. */
    static Facts.Sources sources(StoryFile file, List<Pin> pins) {
        boolean recalled = false;
        boolean spiked = false;
        boolean behind = false;
        boolean published = true;
        var newer = new ArrayList<Integer>();
        for (Pin pin : pins) {
            var source = file.edition(pin.sourceId());
            recalled |= source.standing() == Stage.DRAFT;
            spiked |= source.stage() == Stage.SPIKED;
            published &= source.publicState().live();
            material(file, source, pin.versionId()).forEach(v -> newer.add(v.number()));
            behind |= material(file, source, pin.alignedId()).findAny().isPresent();
        }
        return new Facts.Sources(true, recalled, spiked, newer, behind, published, true, true);
    }

    /** Blocks are looked for where somebody takes them out; a page does not know yet which. */
    private Facts.Away away(StoryFile file, Edition edition, Ask ask, Set<Step> steps) {
        var away = new Facts.Away(
                edition.withdrawalBy().orElse(null),
                ask.looking() || !ask.leaving().told(edition.id()).isBlank(),
                ask.looking(),
                true,
                true,
                file.sources(edition).anyMatch(s -> s.publicState() == PublicState.WITHDRAWN),
                file.signOff(edition.id()).filter(SignOff::beside).isPresent(),
                file.redactedSinceSigned(edition));
        return steps.contains(Step.REDACT) && !ask.looking()
                ? articles.judged(file, edition, ask.leaving(), away)
                : away;
    }

    /** What a translation stands on, seen by whoever wants to draw it from one more edition. */
    private static Facts.Sources withAnother(StoryFile file, Edition edition, Ask.@Nullable Other other) {
        if (other == null) {
            return Facts.Sources.UNFILED; // nobody has said which
        }
        var now = sources(file, edition.sources());
        UUID added = other.edition();
        var source = file.edition(added);
        return new Facts.Sources(
                file.openToDrawFrom(source).isPresent(),
                now.recalled(),
                now.spiked(),
                now.newer(),
                now.behind(),
                now.published(),
                edition.source(added).isEmpty(),
                !edition.id().equals(added)
                        && file.descendants(edition).stream().map(Edition::id).noneMatch(added::equals));
    }

    private static Stream<Version> material(StoryFile file, Edition source, UUID version) {
        return file.newerThan(source, version).stream().filter(v -> v.weight() == Version.Weight.MATERIAL);
    }

    /** Who signed, or who would sign if the holder did it now: he will be named in the credit line. */
    private static Optional<UUID> signer(StoryFile file, Edition edition, @Nullable Person person) {
        if (edition.stage() == Stage.EDIT && person != null) {
            return file.claim(edition.id()).map(Claim::personId).filter(person.id()::equals);
        }
        return file.signOff(edition.id()).map(SignOff::personId);
    }

    private static Facts.Policy policy(Desk desk) {
        return new Facts.Policy(desk.fourEyes(), desk.originalFirst(), desk.claimLimit());
    }

    private static Timing timing(StoryFile file, Edition edition, Ask ask, Instant now) {
        return new Timing(
                now,
                file.story().embargo().orElse(null),
                edition.schedule().map(Schedule::at).orElse(null),
                file.editions().stream().anyMatch(e -> e.publicState() == PublicState.LIVE),
                file.desk().overtaken() == Overtaken.WAITS
                        && file.movedSinceSigned(edition).isPresent(),
                ask.when(),
                ask.looking());
    }

    private static Facts.Lease lease(Optional<Claim> claim, Instant now) {
        return claim.map(c -> new Facts.Lease(c.personId(), c.overdue(now))).orElse(Facts.Lease.NONE);
    }

    private static Facts.Text text(StoryFile file, Edition edition, Situation.Words words, Ask ask) {
        var passages = words.text().passages();
        var unaccounted = words.text().units().stream()
                .filter(u -> !u.settled())
                .map(Unit::id)
                .toList();
        boolean asRead = edition.stage() == Stage.READY
                ? file.signOff(edition.id())
                        .filter(s -> s.approves(words.contentHash()))
                        .isPresent()
                : ask.looking() || CanonicalText.hex(words.contentHash()).equals(ask.contentHash());
        return new Facts.Text(
                written(passages, BlockKind.HEADLINE),
                !words.attribution().byline().isEmpty(),
                written(passages, BlockKind.PARAGRAPH),
                unaccounted,
                words.waiting().unanswered(),
                words.waiting().blocking(),
                words.text().changes().stream()
                        .filter(SourceChange::blocking)
                        .map(SourceChange::unit)
                        .toList(),
                file.latestKept(edition.id())
                        .filter(v -> Arrays.equals(v.contentHash(), words.contentHash()))
                        .isEmpty(),
                asRead,
                words.attribution().unnamed(),
                words.text().wordless().size());
    }

    private static boolean written(List<Passage> passages, BlockKind kind) {
        return passages.stream().anyMatch(p -> p.kind() == kind && !p.text().isBlank());
    }

    private static Facts.Family family(StoryFile file, Edition edition, Instant now) {
        var drawn = file.descendants(edition);
        return new Facts.Family(
                true,
                drawn.stream().flatMap(e -> file.claim(e.id()).stream()).allMatch(c -> c.overdue(now)),
                drawn.stream().map(Edition::standing).allMatch(s -> s == Stage.TRANSLATION || s == Stage.EDIT));
    }

    /**
     * Everyone whose own words would be signed, in a correction that is more than a typo also whoever changed any in it:
     * judged by person, whatever name they work under.
     */
    private static Set<UUID> hands(StoryFile file, Edition edition) {
        var hands = file.reporters(edition);
        file.contributions(edition.id()).stream()
                .filter(c -> !c.apart() && (c.stage() == Stage.DRAFT || c.stage() == Stage.TRANSLATION))
                .forEach(c -> hands.add(c.personId()));
        edition.correctingSince()
                .filter(since ->
                        edition.correction().filter(CorrectionKind.TYPO::equals).isEmpty())
                .ifPresent(since -> file.contributions(edition.id()).stream()
                        .filter(c -> !c.lastAt().isBefore(since))
                        .forEach(c -> hands.add(c.personId())));
        return hands;
    }

    /**
     * Somebody as seen from an edition.
     *
     * @param held how many claims he holds
     */
    static Actor actor(StoryFile file, Edition edition, Person person, int held) {
        String into = edition.language().tag();
        var languages = person.languages();
        var pairs = person.pairs();
        return new Actor(
                person.id(),
                person.active() ? person.roles() : Set.of(),
                edition.reporters().contains(person.id()),
                true,
                file.sources(edition)
                        .anyMatch(source -> pairs.contains(
                                new LanguagePair(source.language().tag(), into))),
                languages.contains(into),
                file.editions().stream()
                        .anyMatch(e -> languages.contains(e.language().tag())),
                file.story().deskId().equals(person.deskId()),
                held);
    }
}
