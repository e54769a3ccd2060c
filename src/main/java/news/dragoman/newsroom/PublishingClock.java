package news.dragoman.newsroom;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.story.Editions;
import news.dragoman.story.Schedule;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Timing;

/**
 * Publishes what is scheduled when its time has come. What is due stands in the database, so that a restart forgets
 * nothing and what was missed runs late; the edition's row is locked and looked at again, so that of two instances one does
 * it. The table decides as it does for people.
 */
@ApplicationScoped
public class PublishingClock {

    /** How soon the clock looks again at what something is in the way of. */
    static final Duration AGAIN = Duration.ofSeconds(10);

    private static final int AT_ONCE = 200;

    private final EntityManager em;
    private final Editions editions;
    private final Gatherer gatherer;
    private final Publishing publishing;
    private final Schedules schedules;
    private final Following following;
    private final Entries entries;
    private final Telling telling;
    private final Event<StepTaken> taken;
    private final Clock clock;

    PublishingClock(
            EntityManager em,
            Editions editions,
            Gatherer gatherer,
            Publishing publishing,
            Schedules schedules,
            Following following,
            Entries entries,
            Telling telling,
            Event<StepTaken> taken,
            Clock clock) {
        this.em = em;
        this.editions = editions;
        this.gatherer = gatherer;
        this.publishing = publishing;
        this.schedules = schedules;
        this.following = following;
        this.entries = entries;
        this.telling = telling;
        this.taken = taken;
        this.clock = clock;
    }

    /** Publishes what is due, each edition in a transaction of its own; returns how many went out. */
    public int publishDue() {
        Instant now = clock.instant();
        List<UUID> due = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select id from edition where schedule_next <= :now order by schedule_next, id")
                        .setParameter("now", now)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
        return (int) due.stream().filter(this::published).count();
    }

    /** What goes wrong with one must not keep the others. */
    private boolean published(UUID edition) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> publish(edition));
        } catch (RuntimeException wrong) {
            Log.errorf(wrong, "The clock could not publish edition %s; it tries again", edition);
            QuarkusTransaction.requiringNew()
                    .run(() -> editions.lockForStep(edition)
                            .filter(e -> e.schedule().isPresent())
                            .ifPresent(e ->
                                    e.overtake(clock.instant(), clock.instant().plus(AGAIN))));
            return false;
        }
    }

    private boolean publish(UUID id) {
        Instant now = clock.instant();
        var edition = editions.lockForStep(id).orElseThrow();
        var schedule = edition.schedule().filter(s -> !s.next().isAfter(now));
        if (schedule.isEmpty()) {
            return false; // another instance was faster, or somebody has changed it
        }
        var situation = gatherer.situation(Step.PUBLISH, edition, null, Ask.at(edition.version()));
        if (!situation.decide(Step.PUBLISH).allowed()) {
            schedules.overtake(situation, null, now, next(situation.facts().timing(), now));
            return false;
        }
        publish(situation, schedule.get(), now);
        return true;
    }

    private void publish(Situation situation, Schedule schedule, Instant now) {
        var edition = situation.edition();
        var moved = situation.file().movedSinceSigned(edition);
        var entry = new Entry(
                        edition.storyId(), edition.id(), Step.PUBLISH, edition.stage(), Stage.PUBLISHED, null, now)
                .about(schedule.by())
                .until(schedule.at());
        var after = publishing.publish(situation, entry, schedule.by());
        edition.move(Stage.PUBLISHED, now);
        entries.persist(entry.remark(moved.isPresent() ? EnumSet.of(Entry.Remark.AS_PINNED) : Set.<Entry.Remark>of()));
        after.run();
        moved.ifPresent(source -> following.asPinned(situation, source, entry));
        telling.ran(situation, schedule, entry);
        taken.fire(new StepTaken(Step.PUBLISH, edition.storyId(), edition.id()));
    }

    /** An embargo says itself when it is over. */
    private static Instant next(Timing timing, Instant now) {
        ZonedDateTime embargo = timing.embargo();
        Instant again = now.plus(AGAIN);
        return timing.embargoed() && embargo != null && embargo.toInstant().isBefore(again)
                ? embargo.toInstant()
                : again;
    }
}
