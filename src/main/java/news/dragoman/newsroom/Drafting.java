package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.Ids;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.PersonaOwners;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** Begins stories and keeps what is said about a draft beside its text: details, bylines, co-reporters. */
@ApplicationScoped
public class Drafting {

    private static final List<BlockKind> A_NEW_DRAFT =
            List.of(BlockKind.HEADLINE, BlockKind.DEK, BlockKind.DATELINE, BlockKind.PARAGRAPH);

    private final Stories stories;
    private final Editions editions;
    private final Blocks blocks;
    private final Entries entries;
    private final People people;
    private final PersonaOwners personas;
    private final Desks desks;
    private final Gatherer gatherer;
    private final Access access;
    private final Event<CardChanged> changed;
    private final Clock clock;

    Drafting(
            Stories stories,
            Editions editions,
            Blocks blocks,
            Entries entries,
            People people,
            PersonaOwners personas,
            Desks desks,
            Gatherer gatherer,
            Access access,
            Event<CardChanged> changed,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.blocks = blocks;
        this.entries = entries;
        this.people = people;
        this.personas = personas;
        this.desks = desks;
        this.gatherer = gatherer;
        this.access = access;
        this.changed = changed;
        this.clock = clock;
    }

    /** Begins a new story with an empty draft. */
    @Transactional
    public Edition write(NewStory wanted, Person reporter) {
        var desk = desks.findById(wanted.deskId());
        allow(Step.WRITE.decide(gatherer.forNew(desk, reporter, true, false, Facts.Sources.SOUND, true)));
        Instant now = clock.instant();
        var story = new Story(slugline(wanted.slugline()), desk.id(), urgency(wanted.urgency()), reporter.id(), now);
        stories.persist(story);
        return begin(story, wanted, reporter, now);
    }

    /** Begins another original in a free language of a story that one may read. */
    @Transactional
    public Edition writeInto(UUID storyId, NewStory wanted, Person reporter) {
        var file = access.file(storyId, reporter);
        boolean free = file.editions().stream().noneMatch(e -> e.language().equals(wanted.language()));
        allow(Step.WRITE.decide(gatherer.forNew(file.desk(), reporter, true, false, Facts.Sources.SOUND, free)));
        return begin(file.story(), wanted, reporter, clock.instant());
    }

    private Edition begin(Story story, NewStory wanted, Person reporter, Instant now) {
        var edition = Edition.original(story.id(), wanted.language(), wanted.due(), reporter.id(), now);
        edition.plan(wanted.due(), known(wanted.proposedTargets(), wanted.language()));
        edition.creditTo(List.of(Credit.person(reporter.id())));
        editions.persist(edition);
        double position = 0;
        for (BlockKind kind : A_NEW_DRAFT) {
            blocks.persist(new Block(Ids.next(), edition.id(), kind, ++position, "", reporter.id(), now));
        }
        entries.persist(new Entry(story.id(), edition.id(), Step.WRITE, null, Stage.DRAFT, reporter.id(), now));
        changed.fire(new CardChanged(story.id(), edition.id()));
        return edition;
    }

    /**
     * Changes what is said about a draft.
     *
     * @throws Refusal with {@code MOVED_ON} if somebody changed it since the page was opened
     */
    @Transactional
    public void describe(UUID editionId, DraftDetails details, Person person) {
        var edition = editable(editionId, person);
        var story = current(edition, details.version());
        story.describe(slugline(details.slugline()), urgency(details.urgency()));
        edition.plan(details.due(), known(details.proposedTargets(), edition.language()));
        credit(edition, story, details.byline(), person);
        stories.getEntityManager().lock(story, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // The slugline stands on the cards of all of them.
        editions.ofStory(story.id()).forEach(one -> changed.fire(new CardChanged(story.id(), one.id())));
    }

    /** Adds a colleague as one of the draft's reporters. */
    @Transactional
    public void addReporter(UUID editionId, UUID colleague, Person person) {
        var edition = editable(editionId, person);
        var added = people.findByIdOptional(colleague)
                .filter(p -> p.active() && p.roles().contains(Role.REPORTER))
                .orElseThrow(NotReadable::new);
        if (edition.reporters().contains(added.id())) {
            return;
        }
        edition.join(added.id(), person.id(), clock.instant());
        var byline = new ArrayList<>(edition.byline());
        byline.add(Credit.person(added.id()));
        edition.creditTo(byline);
        // A page with the byline of before must not take the colleague out again.
        stories.getEntityManager().lock(stories.findById(edition.storyId()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * From now on the person appears in this story under one of his own pen names, wherever he appears; a byline that
     * named him names the persona.
     */
    @Transactional
    public void workUnder(UUID storyId, UUID persona, Person person) {
        var file = access.file(storyId, person);
        if (!personas.owns(person.id(), persona)) {
            throw new NotReadable();
        }
        file.story().workUnder(person.id(), persona);
        var names = file.editions().stream().map(Edition::id).sorted().toList();
        for (UUID id : names) { // one after the other: no step signs a byline that is about to be another
            var edition = editions.lockForStep(id).orElseThrow(NotReadable::new);
            editions.getEntityManager().refresh(edition); // it was read before it was locked
            edition.creditTo(edition.byline().stream()
                    .map(c -> c.equals(Credit.person(person.id())) ? Credit.persona(persona) : c)
                    .distinct()
                    .toList());
        }
    }

    /**
     * A byline may name the draft's reporters, pen names that are one's own or stand there already, and the desk.
     * Whoever names a pen name of his works under it in this story from then on.
     */
    private void credit(Edition edition, Story story, List<Credit> byline, Person person) {
        for (Credit credit : byline) {
            boolean fits = edition.byline().contains(credit)
                    || credit.personId()
                            .filter(p -> edition.reporters().contains(p))
                            .filter(p -> !story.personas().containsKey(p))
                            .isPresent()
                    || credit.personaId()
                            .filter(p -> personas.owns(person.id(), p))
                            .isPresent()
                    || credit.deskId().filter(story.deskId()::equals).isPresent();
            if (!fits) {
                throw new Refusal(Decision.Kind.NOT_YET, "BYLINE_UNKNOWN");
            }
        }
        edition.creditTo(byline.stream().distinct().toList());
        byline.stream()
                .flatMap(c -> c.personaId().stream())
                .filter(p -> personas.owns(person.id(), p))
                .forEach(p -> story.workUnder(person.id(), p));
        edition.creditTo(edition.byline().stream()
                .filter(c -> c.personId().filter(story.personas()::containsKey).isEmpty())
                .toList());
    }

    private Edition editable(UUID editionId, Person person) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.knows(person, edition, situation.file())) {
            throw new NotReadable();
        }
        allow(situation.decide(Step.EDIT));
        return edition;
    }

    private Story current(Edition edition, int version) {
        var story = stories.findById(edition.storyId());
        if (story.version() != version) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        return story;
    }

    private static String slugline(String typed) {
        var slugline = Typed.line(typed, Story.SLUGLINE_LIMIT).strip();
        if (slugline.isEmpty()) {
            throw new Refusal(Decision.Kind.NOT_YET, "SLUGLINE_MISSING");
        }
        return slugline;
    }

    private static int urgency(int urgency) {
        if (urgency < 1 || urgency > 9) {
            throw new Refusal(Decision.Kind.NOT_YET, "URGENCY_RANGE");
        }
        return urgency;
    }

    private static List<String> known(Set<String> targets, Language own) {
        return Languages.KNOWN.stream()
                .filter(l -> !l.equals(own))
                .map(Language::tag)
                .filter(targets::contains)
                .toList();
    }

    private static void allow(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
    }
}
