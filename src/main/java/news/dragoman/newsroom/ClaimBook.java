package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Desk;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Who;

/** Who holds what after a step: begins, prolongs and ends claims as the table's last column says. */
@ApplicationScoped
class ClaimBook {

    private final Claims claims;
    private final Entries entries;
    private final People people;
    private final Telling telling;

    ClaimBook(Claims claims, Entries entries, People people, Telling telling) {
        this.claims = claims;
        this.entries = entries;
        this.people = people;
        this.telling = telling;
    }

    /** How long a claim lasts without work. */
    static Duration lease(Desk desk, Stage stage) {
        return stage == Stage.TRANSLATION ? desk.translationLease() : desk.editLease();
    }

    void renew(Situation situation, Instant now) {
        var claim = situation.claim().orElseThrow();
        telling.settled(claim, now);
        claim.renew(now, lease(situation.desk(), situation.edition().stage()));
    }

    /** Writes down who holds the edition now that the step is taken and its stage is moved. */
    void after(Step step, Situation situation, Person person, Entry entry, Instant now) {
        switch (step.held()) {
            case SAME -> {}
            case NOBODY -> end(situation, step == Step.RELEASE ? Claim.End.RELEASED : Claim.End.STEP, now);
            case ACTOR -> {
                end(situation, Claim.End.OVERDUE, now);
                begin(situation, person.id(), now);
            }
            case ACTOR_IF_ENTITLED -> {
                situation.claim().map(Claim::personId).ifPresent(entry::about);
                end(situation, Claim.End.STEP, now);
                if (Who.ENTITLED.fits(situation.facts())) {
                    begin(situation, person.id(), now);
                }
            }
            case RECEIVER -> {
                var receiver = situation.facts().receiver().person();
                var id = Objects.requireNonNull(Objects.requireNonNull(receiver).id());
                end(situation, step == Step.ASSIGN ? Claim.End.OVERDUE : Claim.End.STEP, now);
                begin(situation, id, now);
                entry.about(id);
            }
            case SUBMITTER -> {
                end(situation, Claim.End.STEP, now);
                submitter(situation).ifPresent(submitter -> {
                    begin(situation, submitter, now);
                    entry.about(submitter);
                });
            }
        }
    }

    /** Who submitted this round, if he still may translate it. */
    private Optional<UUID> submitter(Situation situation) {
        var edition = situation.edition();
        return edition.original()
                ? Optional.empty()
                : entries.last(edition.id(), Step.SUBMIT)
                        .flatMap(Entry::actorId)
                        .map(people::findById)
                        .filter(p -> translates(p, situation))
                        .map(Person::id);
    }

    private static boolean translates(Person person, Situation situation) {
        return Who.entitled(Stage.TRANSLATION, Gatherer.actor(situation.file(), situation.edition(), person, 0));
    }

    private void end(Situation situation, Claim.End how, Instant now) {
        situation.claim().ifPresent(claim -> {
            telling.settled(claim, now);
            claim.end(now, how);
        });
        claims.flush(); // the old claim must be closed before a new one may be open
    }

    private void begin(Situation situation, UUID person, Instant now) {
        var edition = situation.edition();
        claims.persist(new Claim(edition.id(), person, edition.stage(), now, lease(situation.desk(), edition.stage())));
    }
}
