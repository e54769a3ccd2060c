package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.people.ReturnReason;
import news.dragoman.people.ReturnReasons;
import news.dragoman.review.NoteThread;
import news.dragoman.review.NoteThreads;
import news.dragoman.review.ReturnPoint;
import news.dragoman.review.ReturnSlip;
import news.dragoman.review.ReturnSlips;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Version;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/**
 * What a text was returned for, from the editor who says so to the translator who sees to it and back: one slip a return,
 * with a point for each reason. It is of use until the text is signed.
 */
@ApplicationScoped
public class Returning {

    /** Whoever has it in hand after the return answers, and nobody else. */
    static final String NOT_YOURS = "RETURN_NOT_YOURS";

    private final Newsroom newsroom;
    private final Editions editions;
    private final StoryFiles files;
    private final Gatherer gatherer;
    private final Access access;
    private final ReturnReasons reasons;
    private final ReturnSlips slips;
    private final NoteThreads threads;
    private final Entries entries;
    private final Event<CardChanged> changed;
    private final Clock clock;

    Returning(
            Newsroom newsroom,
            Editions editions,
            StoryFiles files,
            Gatherer gatherer,
            Access access,
            ReturnReasons reasons,
            ReturnSlips slips,
            NoteThreads threads,
            Entries entries,
            Event<CardChanged> changed,
            Clock clock) {
        this.newsroom = newsroom;
        this.editions = editions;
        this.files = files;
        this.gatherer = gatherer;
        this.access = access;
        this.reasons = reasons;
        this.slips = slips;
        this.threads = threads;
        this.entries = entries;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * A return and what came of it.
     *
     * @param points what it was returned for, in the editor's order
     * @param round how often it was returned up to then
     * @param version that was sent back
     * @param again whether it came again since
     * @param open how much of what was open in the margin still is
     */
    public record Slip(
            ReturnSlip slip, List<ReturnPoint> points, int round, Optional<Version> version, boolean again, int open) {}

    /** The reasons from which an editor of the edition may choose. */
    @Transactional
    public List<ReturnReason> offered(Edition edition, UUID desk) {
        return reasons.of(desk).stream().filter(r -> r.fits(edition.original())).toList();
    }

    /**
     * Returns a text.
     *
     * @param ask with the editor's free words, which may be blank where a reason is ticked
     * @param ticked reasons of the desk's list; others are left out
     * @param tag the language in which the record words them, as the editor read them
     */
    @Transactional
    public Edition giveBack(UUID editionId, Person person, Ask ask, Collection<UUID> ticked, String tag) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        var chosen = ticked.isEmpty()
                ? List.<ReturnReason>of()
                : offered(edition, files.of(edition.storyId()).story().deskId()).stream()
                        .filter(r -> ticked.contains(r.id()))
                        .toList();
        String free = ask.reason().strip();
        String said = chosen.stream().map(r -> r.in(tag)).collect(Collectors.joining("\n"));
        String both = said.isEmpty() || free.isEmpty() ? said + free : said + "\n" + free;
        var open = threads.ofEditions(List.of(editionId)).stream()
                .filter(t -> !t.settled())
                .map(NoteThread::id)
                .toList();
        var returned = newsroom.take(Step.RETURN, editionId, person, ask.because(both));
        var entry = entries.last(editionId, Step.RETURN).orElseThrow();
        note(entry, edition, returned(entry, edition), open, chosen, free);
        return returned;
    }

    private void note(
            Entry entry,
            Edition edition,
            Optional<UUID> version,
            List<UUID> open,
            List<ReturnReason> chosen,
            String free) {
        var slip = new ReturnSlip(
                edition.id(),
                Objects.requireNonNull(entry.id()),
                version.orElse(null),
                entry.actorId().orElseThrow(),
                entry.at(),
                open);
        slips.persist(slip);
        slips.flush();
        int position = 0;
        for (ReturnReason reason : chosen) {
            slips.keep(ReturnPoint.of(slip.id(), ++position, reason));
        }
        if (!free.isEmpty()) {
            slips.keep(ReturnPoint.of(slip.id(), ++position, entries.keep(free)));
        }
    }

    /** What was sent back: the version cut by that, else the one that came, where the editor changed nothing. */
    private Optional<UUID> returned(Entry entry, Edition edition) {
        return entry.versionId()
                .or(() -> came(files.of(edition.storyId()), edition).map(Version::id));
    }

    /** The last version that came to the editors; none where it never did. */
    static Optional<Version> came(StoryFile file, Edition edition) {
        var cutAt = edition.original() ? Version.CutAt.FILED : Version.CutAt.SUBMITTED;
        return file.versions(edition.id()).stream()
                .filter(v -> v.cutAt() == cutAt)
                .reduce((older, newer) -> newer);
    }

    /** The last return of a text that was not signed since. Whoever asks has seen to it that the person may read it. */
    public Optional<Slip> last(Situation situation) {
        UUID editionId = situation.edition().id();
        return all(situation.file(), situation.edition()).stream()
                .findFirst()
                .filter(slip -> entries.last(editionId, Step.SIGN_OFF)
                        .filter(signed -> signed.at().isAfter(slip.slip().returnedAt()))
                        .isEmpty());
    }

    /**
     * Every return of a text, the newest first.
     *
     * @throws NotReadable if the person may not read its working copy
     */
    @Transactional
    public List<Slip> all(UUID editionId, Person person) {
        var edition = editions.findByIdOptional(editionId).orElseThrow(NotReadable::new);
        var file = files.of(edition.storyId());
        if (!access.readsWorkingCopy(person, edition, file)) {
            throw new NotReadable();
        }
        return all(file, edition);
    }

    private List<Slip> all(StoryFile file, Edition edition) {
        UUID editionId = edition.id();
        var all = slips.ofEdition(editionId);
        if (all.isEmpty()) {
            return List.of();
        }
        var unsettled = threads.ofEditions(List.of(editionId)).stream()
                .filter(t -> !t.settled())
                .map(NoteThread::id)
                .collect(Collectors.toSet());
        var found = new ArrayList<Slip>();
        for (ReturnSlip slip : all) {
            found.add(new Slip(
                    slip,
                    slips.points(slip.id()),
                    all.size() - found.size(),
                    file.versions(editionId).stream()
                            .filter(v -> slip.versionId().filter(v.id()::equals).isPresent())
                            .findFirst(),
                    file.versions(editionId).stream()
                            .filter(v -> Arrays.asList(Version.CutAt.FILED, Version.CutAt.SUBMITTED)
                                    .contains(v.cutAt()))
                            .anyMatch(v -> v.at().isAfter(slip.returnedAt())),
                    (int) slip.threads().stream().filter(unsettled::contains).count()));
        }
        return found;
    }

    /**
     * Says that something it was returned for was seen to, or was not after all.
     *
     * @param said to the editor; may be blank
     * @throws Refusal {@code RETURN_NOT_YOURS} if it is not in the person's hands
     * @throws NotReadable if there is no such point of the edition, or the person may not read its working copy
     */
    @Transactional
    public void answer(UUID editionId, UUID pointId, boolean done, String said, Person person) {
        var edition = editions.lockForSave(editionId).orElseThrow(NotReadable::new);
        var point = slips.point(pointId).orElseThrow(NotReadable::new);
        var newest = slips.ofEdition(editionId).stream().findFirst().orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!newest.id().equals(point.slipId()) || !access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        boolean theirs = edition.stage() == (edition.original() ? Stage.DRAFT : Stage.TRANSLATION);
        if (!theirs || !situation.decide(Step.EDIT).allowed()) {
            throw new Refusal(Decision.Kind.NOT_YOU, NOT_YOURS);
        }
        if (done) {
            point.answer(Typed.text(said, Typed.FREE_WORDS_LIMIT).strip(), person.id(), clock.instant());
        } else {
            point.open();
        }
        changed.fire(new CardChanged(edition.storyId(), editionId));
    }
}
