package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Version;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;

/**
 * Brings an older version back as a new one: its words, for a translation with its rows, their order, paragraphs and pins.
 * What stands there is cut as a version before, so that nothing is written over. Words that were sealed or erased since do
 * not come back.
 */
@ApplicationScoped
public class BringingBack {

    private final Editions editions;
    private final Entries entries;
    private final Contributions contributions;
    private final Gatherer gatherer;
    private final Access access;
    private final Cutter cutter;
    private final Corrections corrections;
    private final Realignment realignment;
    private final Event<StepTaken> taken;
    private final Clock clock;

    BringingBack(
            Editions editions,
            Entries entries,
            Contributions contributions,
            Gatherer gatherer,
            Access access,
            Cutter cutter,
            Corrections corrections,
            Realignment realignment,
            Event<StepTaken> taken,
            Clock clock) {
        this.editions = editions;
        this.entries = entries;
        this.contributions = contributions;
        this.gatherer = gatherer;
        this.access = access;
        this.cutter = cutter;
        this.corrections = corrections;
        this.realignment = realignment;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * Lays a version out again.
     *
     * @return the new version, which says the same
     */
    @Transactional
    public Version bringBack(UUID editionId, int number, Person person) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        realignment.catchUp(edition);
        var ask = Ask.at(edition.version());
        var standing = gatherer.situation(Step.BRING_BACK, edition, person, ask);
        if (!access.knows(person, edition, standing.file())) {
            throw new NotReadable();
        }
        if (standing.decide(Step.BRING_BACK) instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
        var wanted = standing.file().versions(editionId).stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .orElseThrow(NotReadable::new);
        Instant now = clock.instant();
        var aside = cutter.cut(standing, Version.CutAt.SET_ASIDE, Version.Label.PLAIN, person.id(), now);
        record(edition, person, now, aside).remark(Set.of(Entry.Remark.SET_ASIDE));
        corrections.bringBack(edition, standing.file(), wanted.id(), person, now);
        contributions.record(editionId, person.id(), edition.stage(), now);
        entries.getEntityManager().flush();
        realignment.catchUp(edition); // its sources may have moved on since
        var again = gatherer.situation(Step.BRING_BACK, edition, person, ask);
        var back = cutter.cut(
                again,
                Version.CutAt.BROUGHT_BACK,
                new Version.Label(Version.Weight.MATERIAL, "← " + number),
                person.id(),
                now);
        record(edition, person, now, back);
        taken.fire(new StepTaken(Step.BRING_BACK, edition.storyId(), edition.id()));
        return back;
    }

    private Entry record(Edition edition, Person person, Instant now, Version cut) {
        var entry = new Entry(
                        edition.storyId(),
                        edition.id(),
                        Step.BRING_BACK,
                        edition.stage(),
                        edition.stage(),
                        person.id(),
                        now)
                .version(cut.id());
        entries.persist(entry);
        return entry;
    }
}
