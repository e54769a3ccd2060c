package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.workflow.Who;

/**
 * Lets text be saved: under the edition's shared lock, so that no step slips in between, and only by whom the table's
 * row <em>edit</em> allows. Work prolongs the claim.
 *
 * <p>A former holder whose claim ended only by being overdue, and whom nobody has followed, gets it back by going on
 * to type.
 */
@ApplicationScoped
class SaveRights {

    private final Editions editions;
    private final Stories stories;
    private final Claims claims;
    private final Contributions contributions;
    private final Access access;
    private final Gatherer gatherer;
    private final Newsroom newsroom;
    private final Telling telling;
    private final Clock clock;

    SaveRights(
            Editions editions,
            Stories stories,
            Claims claims,
            Contributions contributions,
            Access access,
            Gatherer gatherer,
            Newsroom newsroom,
            Telling telling,
            Clock clock) {
        this.editions = editions;
        this.stories = stories;
        this.claims = claims;
        this.contributions = contributions;
        this.access = access;
        this.gatherer = gatherer;
        this.newsroom = newsroom;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * An edition that somebody may save text in, locked against steps.
     *
     * @param held the saver's claim; none in DRAFT
     */
    record Open(Edition edition, Optional<Claims.Held> held, Person person) {
        UUID id() {
            return edition.id();
        }
    }

    /** Does a save in a transaction of its own. */
    <T> T saving(UUID editionId, Person person, Function<Open, T> save) {
        return doing(editionId, person, editions::lockForSave, save);
    }

    /**
     * Restructures in a transaction of its own, under the rights of a save. It takes the lock of a step: no save and no
     * other restructuring goes on beside it, since each reads all rows and the places of its neighbours. The edition's
     * version stays as it is, which counts steps alone.
     */
    <T> T restructuring(UUID editionId, Person person, Function<Open, T> change) {
        return doing(editionId, person, editions::lockForStep, change);
    }

    private <T> T doing(UUID editionId, Person person, Function<UUID, Optional<Edition>> lock, Function<Open, T> save) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> save.apply(open(editionId, person, lock)));
        } catch (Refusal refusal) {
            boolean notHolder =
                    refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Who.WRITER.name()));
            if (!notHolder || !reclaim(editionId, person)) {
                throw refusal;
            }
            return QuarkusTransaction.requiringNew().call(() -> save.apply(open(editionId, person, lock)));
        }
    }

    /** Notes that text was changed: who, for credits and four eyes, and that the claim's holder works. */
    void changed(Open open, Instant now) {
        var stage = open.edition().stage();
        if (open.held().filter(Claims.Held::noted).isEmpty()) {
            contributions.record(open.id(), open.person().id(), stage, now);
        }
        open.held().ifPresent(held -> {
            telling.settled(held.claim(), now); // whoever was warned prolongs the claim by this very save
            held.claim().renewByWork(now, ClaimBook.lease(held.desk(), stage));
        });
    }

    private Open open(UUID editionId, Person person, Function<UUID, Optional<Edition>> lock) {
        var edition = lock.apply(editionId).orElseThrow(NotReadable::new);
        var held = edition.stage() == Stage.DRAFT
                ? Optional.<Claims.Held>empty()
                : claims.openAt(editionId, now()).filter(h -> h.claim().heldBy(person.id()));
        boolean mine = edition.stage() == Stage.DRAFT ? edition.reporters().contains(person.id()) : held.isPresent();
        boolean onHold = held.map(Claims.Held::onHold).orElseGet(() -> mine && stories.onHold(edition.storyId()));
        if (mine && !onHold && Step.EDIT.from().contains(edition.stage())) {
            // the table's answer, without gathering what the row does not ask for
            return new Open(edition, held, person);
        }
        if (!access.knows(person, edition)) {
            throw new NotReadable();
        }
        var decision = gatherer.looking(edition, person).decide(Step.EDIT);
        if (decision instanceof Decision.Refused refused) {
            throw new Refusal(refused);
        }
        throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
    }

    private boolean reclaim(UUID editionId, Person person) {
        boolean endedByTimeAlone = QuarkusTransaction.requiringNew()
                .call(() -> claims.open(editionId).isEmpty()
                        && claims.lastOf(editionId, person.id())
                                .filter(c -> c.endedBy()
                                        .filter(Claim.End.OVERDUE::equals)
                                        .isPresent())
                                .filter(c -> editions.findById(editionId).stage() == c.stage())
                                .isPresent());
        if (!endedByTimeAlone) {
            return false;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> newsroom.take(Step.CLAIM, editionId, person, Ask.at(0)));
            return true;
        } catch (Refusal refused) {
            return false; // claim's conditions do not hold: the first refusal stands
        }
    }

    Instant now() {
        return clock.instant();
    }
}
