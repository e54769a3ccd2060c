package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Step;

/**
 * What happens beside the stage of a working copy: an article is taken from before readers and put back, a story is
 * stopped and let go on. What was decided on one edition is done on the others that it is for, with an entry each.
 */
@ApplicationScoped
class BesideTheStage {

    private final Publications publications;
    private final Entries entries;
    private final Telling telling;
    private final Event<StepTaken> taken;

    BesideTheStage(Publications publications, Entries entries, Telling telling, Event<StepTaken> taken) {
        this.publications = publications;
        this.entries = entries;
        this.telling = telling;
        this.taken = taken;
    }

    /** Suspends or resumes the article, and where it is asked for those in the story's other languages. */
    void suspension(Step step, Situation situation, Ask ask, Entry entry) {
        var from = step == Step.SUSPEND ? PublicState.LIVE : PublicState.SUSPENDED;
        show(step, situation.edition());
        if (ask.everywhere()) {
            others(situation, e -> e.publicState() == from).forEach(other -> {
                show(step, other);
                also(other, entry, situation);
            });
        }
    }

    /** Stops work on the story, or lets it go on. */
    void hold(Step step, Situation situation, Entry entry) {
        if (step == Step.HOLD) {
            situation.story().hold(entry.at());
        } else {
            situation.story().lift();
        }
        others(situation, e -> true).forEach(other -> also(other, entry, situation));
    }

    /** Keeps the story from readers until a time, or no longer. */
    void embargo(Step step, Situation situation, Ask ask, Entry entry) {
        if (step == Step.EMBARGO) {
            var until = Objects.requireNonNull(ask.when()).at().orElseThrow();
            situation.story().embargo(until);
            entry.until(until);
        } else {
            situation.story().endEmbargo();
        }
        others(situation, e -> true).forEach(other -> also(other, entry, situation));
    }

    private void show(Step step, Edition edition) {
        var article = publications.current(edition.id()).orElseThrow();
        if (step == Step.SUSPEND) {
            edition.suspend();
            article.suspend();
        } else {
            edition.resume();
            article.resume();
        }
    }

    private static Stream<Edition> others(Situation situation, Predicate<Edition> which) {
        return situation.file().editions().stream()
                .filter(e -> !e.id().equals(situation.edition().id()))
                .filter(which);
    }

    private void also(Edition other, Entry first, Situation situation) {
        var entry = first.alsoOn(other.id(), other.stage());
        entries.persist(entry);
        telling.of(entry, situation.on(other), null);
        taken.fire(new StepTaken(entry.step(), other.storyId(), other.id()));
    }
}
