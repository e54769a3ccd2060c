package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.workflow.Step;

/** Tells somebody who had an edition in hand how it went out of it. */
@ApplicationScoped
public class Losses {

    private final Claims claims;
    private final Entries entries;

    Losses(Claims claims, Entries entries) {
        this.claims = claims;
        this.entries = entries;
    }

    /**
     * How a claim was lost.
     *
     * @param by who took the step that ended it
     * @param reason that was given for it; empty for none
     * @param until when the claim would have ended by itself
     */
    public record Loss(Step step, UUID by, String reason, Instant at, Instant until) {}

    /** How the person's last claim on an edition was ended by somebody else; nothing if it was not, or he holds it. */
    @Transactional
    public Optional<Loss> of(UUID editionId, Person person) {
        return claims.lastOf(editionId, person.id())
                .filter(claim -> claim.endedBy().isPresent())
                .flatMap(claim -> ending(claim, person));
    }

    private Optional<Loss> ending(Claim claim, Person person) {
        return entries.firstSince(claim.editionId(), claim.endedAt().orElseThrow())
                .filter(entry ->
                        entry.actorId().filter(by -> !by.equals(person.id())).isPresent())
                .map(entry -> new Loss(
                        entry.step(),
                        entry.actorId().orElseThrow(),
                        entry.reason().orElse(""),
                        entry.at(),
                        claim.until()));
    }
}
