package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;

/** Warns holders before their claims end, as long before as their desk says. */
@ApplicationScoped
class LeaseWarnings {

    private final Claims claims;
    private final Editions editions;
    private final Stories stories;
    private final Desks desks;
    private final Telling telling;
    private final Clock clock;

    LeaseWarnings(Claims claims, Editions editions, Stories stories, Desks desks, Telling telling, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.stories = stories;
        this.desks = desks;
        this.telling = telling;
        this.clock = clock;
    }

    /** Warns whoever is due to be, each in a transaction of its own; returns how many. */
    int warn() {
        Instant now = clock.instant();
        var ending = QuarkusTransaction.requiringNew()
                .call(() -> claims
                        .endingUnwarned(
                                now,
                                now.plus(desks.listAll().stream()
                                        .map(Desk::leaseWarning)
                                        .max(Comparator.naturalOrder())
                                        .orElse(Duration.ZERO)))
                        .stream()
                        .map(Claim::id)
                        .toList());
        return (int) ending.stream()
                .filter(claim -> QuarkusTransaction.requiringNew().call(() -> warned(claim, now)))
                .count();
    }

    private boolean warned(UUID claimId, Instant now) {
        var claim = claims.findById(claimId);
        var edition = editions.lockForStep(claim.editionId()).orElseThrow();
        claims.getEntityManager().refresh(claim);
        var desk = desks.findById(stories.findById(edition.storyId()).deskId());
        boolean due = claim.heldBy(claim.personId())
                && !claim.warned()
                && !claim.overdue(now)
                && !claim.until().isAfter(now.plus(desk.leaseWarning()));
        if (due) {
            claim.warn(now);
            telling.ending(claim, edition, now);
        }
        return due;
    }
}
