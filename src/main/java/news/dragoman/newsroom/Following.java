package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.review.SignOff;
import news.dragoman.review.Task;
import news.dragoman.review.Tasks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Step;

/**
 * Puts a task on every published edition that is drawn from a corrected one, or that was found wrong where a translation of
 * it was, and ends it: when that edition is corrected in
 * its turn, or when its editor says that nothing has to change. What differs is always taken against the edition's own pin,
 * so that a further correction joins the task that is open.
 */
@ApplicationScoped
class Following {

    private final Tasks tasks;
    private final Entries entries;
    private final Notices notices;
    private final Realignment realignment;

    Following(Tasks tasks, Entries entries, Notices notices, Realignment realignment) {
        this.tasks = tasks;
        this.entries = entries;
        this.notices = notices;
        this.realignment = realignment;
    }

    /**
     * An edition was published.
     *
     * @param correction what it was opened for; empty for a first publication
     * @param by who published it, or had the clock do it
     */
    void published(Situation situation, Optional<CorrectionKind> correction, Entry entry, UUID by) {
        var edition = situation.edition();
        if (situation.facts().sources().newer().isEmpty()) {
            close(edition.id(), Task.Outcome.FOLLOWED, by, entry.at());
        }
        if (correction.filter(kind -> kind != CorrectionKind.TYPO).isPresent()) {
            // what lost the same words at the same time says what its source says, and has nothing to follow
            var level =
                    correction.filter(kind -> kind == CorrectionKind.REDACTION).isPresent()
                            ? level(situation.file(), edition)
                            : Set.<UUID>of();
            put(situation.file(), edition, Task.Cause.CORRECTION, entry, level);
        }
    }

    /** What is drawn from an edition and aligned with what it says now. */
    private static Set<UUID> level(StoryFile file, Edition source) {
        return file.drawnFrom(source).stream()
                .filter(drawn -> drawn.source(source.id())
                        .filter(pin -> file.newerThan(source, pin.versionId()).isEmpty())
                        .isPresent())
                .map(Edition::id)
                .collect(Collectors.toSet());
    }

    /** The clock has put it out as it was signed, though its source had moved: it has to follow. */
    void asPinned(Situation situation, Edition source, Entry entry) {
        var edition = situation.edition();
        if (tasks.open(edition.id()).isEmpty()) {
            tasks.persist(new Task(
                    edition.storyId(),
                    edition.id(),
                    source.id(),
                    Objects.requireNonNull(entry.id()),
                    Task.Cause.CORRECTION,
                    entry.at()));
        }
    }

    /**
     * Something that editions are drawn from has lost words, or is gone for readers.
     *
     * @param besides those that lost theirs with it
     */
    void tookAway(StoryFile file, Edition source, Task.Cause cause, Entry entry, Set<UUID> besides) {
        put(file, source, cause, entry, besides);
    }

    /**
     * Whoever corrects a translation has found that what it is drawn from is wrong too. What readers see of
     * that gets a task; one that it has already stays.
     */
    void wrongUpstream(StoryFile file, Edition translation, Entry entry) {
        file.sources(translation)
                .filter(source ->
                        source.publicState().live() && tasks.open(source.id()).isEmpty())
                .forEach(source ->
                        begin(file, source, translation, Task.Cause.CORRECTION, Notice.Kind.WRONG_UPSTREAM, entry));
    }

    /**
     * A reader says that what they see is wrong, and a moderator passed it on. A task that is open already stays; whoever
     * signed the edition is told in any case.
     */
    void readerSays(StoryFile file, Edition edition, UUID commentId, Instant now) {
        if (tasks.open(edition.id()).isEmpty()) {
            tasks.persist(Task.ofReader(edition.storyId(), edition.id(), commentId, now));
        }
        concerned(file, edition)
                .forEach(p -> notices.tell(new Notice(
                        p, Notice.Kind.READER_CORRECTION, edition.storyId(), edition.id(), null, null, now)));
    }

    /** The moderator took that back at once. */
    void readerSaysNothing(UUID commentId) {
        tasks.ofComment(commentId).ifPresent(tasks::delete);
    }

    /** An edition is gone for readers: it has nothing to follow any more. */
    void gone(Edition edition, Person person, Instant now) {
        close(edition.id(), Task.Outcome.FOLLOWED, person.id(), now);
    }

    private void put(StoryFile file, Edition source, Task.Cause cause, Entry entry, Set<UUID> besides) {
        file.drawnFrom(source).stream()
                .filter(drawn -> drawn.publicState().live() && !besides.contains(drawn.id()))
                .forEach(drawn -> tasks.open(drawn.id())
                        .ifPresentOrElse(
                                open -> open.becomes(cause, source.id(), Objects.requireNonNull(entry.id())),
                                () -> begin(file, drawn, source, cause, Notice.Kind.TASK, entry)));
    }

    /** Nothing has to change: the edition is held at what its sources say now. */
    void needsNoChange(Edition edition, Person person, String why, Instant now) {
        realignment.accept(edition, person.id(), why, now);
        close(edition.id(), Task.Outcome.NO_CHANGE, person.id(), now);
    }

    private void begin(StoryFile file, Edition drawn, Edition source, Task.Cause cause, Notice.Kind kind, Entry entry) {
        tasks.persist(new Task(
                drawn.storyId(), drawn.id(), source.id(), Objects.requireNonNull(entry.id()), cause, entry.at()));
        concerned(file, drawn)
                .filter(p -> !entry.actorId().filter(p::equals).isPresent())
                .forEach(p ->
                        notices.tell(new Notice(p, kind, drawn.storyId(), drawn.id(), entry.id(), null, entry.at())));
    }

    /** Who signed it, and who translated it last. */
    private Stream<UUID> concerned(StoryFile file, Edition drawn) {
        return Stream.of(
                        file.signOff(drawn.id()).map(SignOff::personId),
                        entries.last(drawn.id(), Step.SUBMIT).flatMap(Entry::actorId))
                .flatMap(Optional::stream)
                .distinct();
    }

    private void close(UUID edition, Task.Outcome how, UUID by, Instant now) {
        List<Task> open = tasks.open(edition).stream().toList();
        open.forEach(task -> task.close(how, by, now));
    }
}
