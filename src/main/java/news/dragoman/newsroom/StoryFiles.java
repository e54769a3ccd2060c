package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.people.Desks;
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
    private final Desks desks;
    private final Editions editions;
    private final Claims claims;
    private final Versions versions;
    private final Contributions contributions;
    private final SignOffs signOffs;

    StoryFiles(
            Stories stories,
            Desks desks,
            Editions editions,
            Claims claims,
            Versions versions,
            Contributions contributions,
            SignOffs signOffs) {
        this.stories = stories;
        this.desks = desks;
        this.editions = editions;
        this.claims = claims;
        this.versions = versions;
        this.contributions = contributions;
        this.signOffs = signOffs;
    }

    /** The story of that id, which must exist. */
    StoryFile of(UUID storyId) {
        var story = stories.findById(storyId);
        Map<UUID, Edition> family = new LinkedHashMap<>();
        editions.ofStory(storyId).forEach(e -> family.put(e.id(), e));
        var ids = family.keySet();
        return new StoryFile(
                story,
                desks.findById(story.deskId()),
                family,
                claims.openOn(ids).stream().collect(Collectors.toMap(Claim::editionId, Function.identity())),
                versions.ofEditions(ids).stream().collect(Collectors.groupingBy(Version::editionId)),
                contributions.ofEditions(ids),
                signOffs.standingOn(ids).stream().collect(Collectors.toMap(SignOff::editionId, Function.identity())));
    }
}
