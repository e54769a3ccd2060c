package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Says when what stands signed is to be published, and notices when something has come in the way: in the transaction of
 * the step that brought it, so that people hear of it before the time and not at it.
 */
@ApplicationScoped
class Schedules {

    /** They stop the whole story or let it go on, or may take several of its articles away, and lock all of its editions. */
    private static final Set<Step> OF_ALL =
            EnumSet.of(Step.HOLD, Step.LIFT, Step.EMBARGO, Step.LIFT_EMBARGO, Step.WITHDRAW, Step.REDACT);

    /** They take a source away, or bring it back: what is drawn from it waits, or need not any more. */
    static final Set<Step> OF_SOURCES = EnumSet.of(Step.SPIKE, Step.RESTORE);

    /** They are based on the time that is set, which somebody else may have changed meanwhile. */
    static final Set<Step> OF_TIMES = EnumSet.of(Step.SCHEDULE, Step.UNSCHEDULE);

    private final Gatherer gatherer;
    private final Telling telling;

    Schedules(Gatherer gatherer, Telling telling) {
        this.gatherer = gatherer;
        this.telling = telling;
    }

    void set(Edition edition, Ask ask, Person person, Entry entry) {
        var at = Objects.requireNonNull(ask.when()).at().orElseThrow();
        edition.schedule(at, person.id());
        entry.until(at);
    }

    void drop(Edition edition, Entry entry) {
        edition.schedule().ifPresent(schedule -> {
            entry.until(schedule.at());
            telling.dropped(schedule, entry);
        });
        edition.unschedule();
    }

    /**
     * A step was taken: are the schedules that it touches still good?
     *
     * @param moved whether it cut a version, so that what is drawn from the edition may have fallen behind, or brought an
     *     article back
     */
    void after(Entry entry, Situation situation, boolean moved) {
        var file = situation.file();
        var touched = OF_ALL.contains(entry.step())
                ? file.editions()
                : moved || OF_SOURCES.contains(entry.step())
                        ? file.drawnFrom(situation.edition())
                        : entry.step() == Step.SCHEDULE ? List.of(situation.edition()) : List.<Edition>of();
        reconsider(touched, entry);
    }

    private void reconsider(Collection<Edition> editions, Entry entry) {
        for (Edition edition : editions) {
            if (edition.schedule().isEmpty()) {
                continue;
            }
            var now = gatherer.situation(Step.PUBLISH, edition, null, Ask.at(edition.version()));
            if (now.overtaking().isEmpty()) {
                edition.keepSchedule();
            } else {
                overtake(
                        now, entry, entry.at(), edition.schedule().orElseThrow().next());
            }
        }
    }

    /**
     * Notes that something is in the way, and tells of it once.
     *
     * @param entry the line of the record that says what and who; null where the clock has found it
     * @param next when the clock looks again
     */
    void overtake(Situation situation, @Nullable Entry entry, Instant now, Instant next) {
        var edition = situation.edition();
        boolean first = edition.schedule().orElseThrow().overtaken().isEmpty();
        edition.overtake(now, next);
        if (first) {
            telling.overtaken(situation, entry, now);
        }
    }
}
