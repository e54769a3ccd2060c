package news.dragoman.newsroom;

import java.util.Optional;
import news.dragoman.people.Desk;
import news.dragoman.story.Claim;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Step;

/**
 * An edition with all that was gathered to judge a step.
 *
 * @param contentHash the hash of the working copy as it stands
 */
public record Situation(
        Edition edition,
        Story story,
        Desk desk,
        Optional<Claim> claim,
        Attribution attribution,
        byte[] contentHash,
        Facts facts) {

    public Decision decide(Step step) {
        return step.decide(facts);
    }
}
