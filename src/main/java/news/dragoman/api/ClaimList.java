package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import news.dragoman.api.view.ClaimItem;
import news.dragoman.api.view.ClaimsPage;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.web.CurrentPerson;

/** What the person has in hand, what ends first at the top. */
@RequestScoped
class ClaimList {
    private final Claims claims;
    private final Editions editions;
    private final Stories stories;
    private final CurrentPerson current;
    private final Clock clock;

    ClaimList(Claims claims, Editions editions, Stories stories, CurrentPerson current, Clock clock) {
        this.claims = claims;
        this.editions = editions;
        this.stories = stories;
        this.current = current;
        this.clock = clock;
    }

    ClaimsPage page() {
        return new ClaimsPage(claims.heldBy(current.person().id()).stream()
                .sorted(Comparator.comparing(Claim::until))
                .map(this::item)
                .toList());
    }

    private ClaimItem item(Claim claim) {
        var edition = editions.findById(claim.editionId());
        return new ClaimItem(
                edition.id(),
                edition.storyId(),
                stories.findById(edition.storyId()).slugline(),
                edition.language().tag(),
                claim.stage(),
                claim.startedAt(),
                claim.until(),
                claim.overdue(clock.instant()));
    }
}
