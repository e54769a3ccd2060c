package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;

/** Reads what is to be known of a story, in a number of statements that does not grow with its editions. */
@ApplicationScoped
class StoryFiles {

    private final Stories stories;
    private final Editions editions;
    private final Claims claims;
    private final Versions versions;
    private final Contributions contributions;
    private final SignOffs signOffs;

    StoryFiles(
            Stories stories,
            Editions editions,
            Claims claims,
            Versions versions,
            Contributions contributions,
            SignOffs signOffs) {
        this.stories = stories;
        this.editions = editions;
        this.claims = claims;
        this.versions = versions;
        this.contributions = contributions;
        this.signOffs = signOffs;
    }

    /** The story of that id, which must exist. */
    StoryFile of(UUID storyId) {
        return find(storyId).orElseThrow();
    }

    /** The story of that id, if there is one. */
    Optional<StoryFile> find(UUID storyId) {
        return stories.atDesk(storyId).map(this::file);
    }

    /** The story that an edition belongs to, if there is such an edition. */
    Optional<StoryFile> around(UUID editionId) {
        return stories.atDeskOf(editionId).map(this::file);
    }

    private StoryFile file(Stories.AtDesk kept) {
        UUID storyId = kept.story().id();
        Map<UUID, Edition> family = new LinkedHashMap<>();
        editions.ofStory(storyId).forEach(e -> family.put(e.id(), e));
        var ids = family.keySet();
        var held = claims.openOrLostOn(ids).stream()
                .collect(Collectors.partitioningBy(c -> c.endedBy().isEmpty()));
        return new StoryFile(
                kept.story(),
                kept.desk(),
                family,
                Objects.requireNonNull(held.get(true)).stream()
                        .collect(Collectors.toMap(Claim::editionId, Function.identity())),
                Objects.requireNonNull(held.get(false)).stream()
                        .collect(Collectors.groupingBy(
                                Claim::editionId, Collectors.mapping(Claim::personId, Collectors.toSet()))),
                versions.ofEditions(ids).stream().collect(Collectors.groupingBy(Version::editionId)),
                contributions.ofEditions(ids),
                signOffs.standingOn(ids).stream().collect(Collectors.toMap(SignOff::editionId, Function.identity())));
    }
}
