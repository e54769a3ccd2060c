package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.publication.PublicationNote;
import news.dragoman.publication.PublicationNotes;
import news.dragoman.publication.Publications;
import news.dragoman.review.Previews;
import news.dragoman.review.Task;
import news.dragoman.review.Withdrawal;
import news.dragoman.review.Withdrawals;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/**
 * Takes articles from before readers for good: somebody proposes it, another confirms or declines it, or he takes it
 * back. In one language or in all in which it is meant; what was decided on one edition is done on the others, with an
 * entry each. Whoever calls has locked all editions of the story.
 */
@ApplicationScoped
class Withdrawing {

    private final Withdrawals withdrawals;
    private final Publications publications;
    private final Previews previews;
    private final PublicationNotes notes;
    private final Corrections corrections;
    private final SigningDesk signing;
    private final ClaimBook claimBook;
    private final Cutter cutter;
    private final Gatherer gatherer;
    private final Entries entries;
    private final Telling telling;
    private final Following following;
    private final Event<StepTaken> taken;

    Withdrawing(
            Withdrawals withdrawals,
            Publications publications,
            Previews previews,
            PublicationNotes notes,
            Corrections corrections,
            SigningDesk signing,
            ClaimBook claimBook,
            Cutter cutter,
            Gatherer gatherer,
            Entries entries,
            Telling telling,
            Following following,
            Event<StepTaken> taken) {
        this.withdrawals = withdrawals;
        this.publications = publications;
        this.previews = previews;
        this.notes = notes;
        this.corrections = corrections;
        this.signing = signing;
        this.claimBook = claimBook;
        this.cutter = cutter;
        this.gatherer = gatherer;
        this.entries = entries;
        this.telling = telling;
        this.following = following;
        this.taken = taken;
    }

    /** Writes the proposal down, where it is meant so on every live article of the story. */
    void propose(Situation situation, Ask ask, Entry entry, Person person) {
        keep(situation.edition(), ask, entry, person);
        if (ask.everywhere()) {
            others(situation)
                    .filter(e -> e.publicState().live() && e.withdrawalBy().isEmpty())
                    .forEach(other -> {
                        var also = entry.alsoOn(other.id(), other.stage());
                        String told = ask.leaving().told(other.id());
                        also.because(told.isBlank() ? null : entries.keep(told));
                        write(also, situation.on(other));
                        keep(other, ask, also, person);
                    });
        }
    }

    /** Takes the article away; its entry is not written yet. What was being written is a version already. */
    void confirm(Situation situation, Entry entry, Person person) {
        var edition = situation.edition();
        var proposal = withdrawals.open(edition.id()).orElseThrow();
        entry.about(proposal.proposedBy());
        proposal.end(Withdrawal.Outcome.CONFIRMED, person.id(), entry.at());
        publications.current(edition.id()).orElseThrow().withdraw(proposal.notice(), entry.at());
        notes.persist(
                new PublicationNote(edition.id(), PublicationNote.Kind.WITHDRAWAL, proposal.notice(), entry.at()));
        edition.withdraw();
        previews.endAll(edition.id(), person.id(), entry.at());
        if (edition.stage() == Stage.PUBLISHED) {
            signing.becomeVoid(edition.id(), entry.at());
        } else {
            corrections.giveUp(situation, person, entry.at());
        }
        following.gone(edition, person, entry.at());
    }

    /** The same for all that wait in the story where that is meant; then what is drawn from them has to follow. */
    void confirmed(Situation situation, Ask ask, Entry entry, Person person) {
        var gone = new ArrayList<Edition>();
        gone.add(situation.edition());
        if (ask.everywhere()) {
            var others = others(situation)
                    .filter(e -> e.publicState().live() && proposedByAnother(e, person))
                    .toList();
            // all are locked: what the file says of these nobody has changed since
            var gathered = gatherer.situations(situation.file(), others, Step.SIGN_OFF, person, ask);
            for (Edition other : others) {
                also(Objects.requireNonNull(gathered.get(other.id())), entry, person);
                gone.add(other);
            }
        }
        var names = gone.stream().map(Edition::id).collect(Collectors.toSet());
        gone.forEach(one -> following.tookAway(situation.file(), one, Task.Cause.WITHDRAWAL, entry, names));
    }

    private void also(Situation there, Entry entry, Person person) {
        var other = there.edition();
        var from = other.stage();
        var also = entry.alsoOn(other.id(), from, Stage.PUBLISHED);
        if (from != Stage.PUBLISHED) {
            also.version(cutter.cut(there, Version.CutAt.WITHDRAWN, Version.Label.PLAIN, person.id(), entry.at())
                    .id());
        }
        confirm(there, also, person);
        var scheduled = other.schedule();
        if (from != Stage.PUBLISHED) {
            other.move(Stage.PUBLISHED, entry.at());
        }
        claimBook.after(Step.WITHDRAW, there, person, also, entry.at());
        write(also, there);
        scheduled.ifPresent(schedule -> telling.dropped(schedule, also));
    }

    /** The proposal is declined, or taken back. */
    void end(Step step, Edition edition, Entry entry, Person person) {
        var proposal = withdrawals.open(edition.id()).orElseThrow();
        entry.about(proposal.proposedBy());
        proposal.end(
                step == Step.DECLINE_WITHDRAWAL ? Withdrawal.Outcome.DECLINED : Withdrawal.Outcome.TAKEN_BACK,
                person.id(),
                entry.at());
    }

    /** The same for all that wait in the story, where that is meant. */
    void ended(Situation situation, Ask ask, Entry entry, Person person) {
        if (!ask.everywhere()) {
            return;
        }
        List<Edition> waiting = others(situation)
                .filter(e -> entry.step() == Step.DECLINE_WITHDRAWAL
                        ? e.withdrawalBy().isPresent()
                        : e.withdrawalBy().filter(person.id()::equals).isPresent())
                .toList();
        for (Edition other : waiting) {
            var also = entry.alsoOn(other.id(), other.stage());
            end(entry.step(), other, also, person);
            write(also, situation.on(other));
        }
    }

    private void keep(Edition edition, Ask ask, Entry entry, Person person) {
        UUID line = Objects.requireNonNull(entry.id());
        withdrawals.persist(new Withdrawal(
                edition.storyId(), edition.id(), line, ask.leaving().told(edition.id()), person.id(), entry.at()));
    }

    private void write(Entry entry, Situation there) {
        entries.persist(entry);
        telling.of(entry, there, null);
        taken.fire(new StepTaken(entry.step(), entry.storyId(), entry.editionId()));
    }

    private static boolean proposedByAnother(Edition edition, Person person) {
        return edition.withdrawalBy().filter(by -> !by.equals(person.id())).isPresent();
    }

    private static Stream<Edition> others(Situation situation) {
        return situation.file().editions().stream()
                .filter(e -> !e.id().equals(situation.edition().id()));
    }
}
