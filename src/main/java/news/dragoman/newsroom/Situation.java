package news.dragoman.newsroom;

import java.time.Duration;
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
 * @param file what is known of its story
 * @param text the working copy as it stands
 * @param contentHash the hash of the working copy as it stands
 */
public record Situation(
        StoryFile file, Edition edition, Attribution attribution, WorkingText text, byte[] contentHash, Facts facts) {

    public Story story() {
        return file.story();
    }

    public Desk desk() {
        return file.desk();
    }

    /** The open claim, overdue or not. */
    public Optional<Claim> claim() {
        return file.claim(edition.id());
    }

    public Decision decide(Step step) {
        return step.decide(facts);
    }

    /** How long a claim lasts at this stage. */
    public Duration lease() {
        return ClaimBook.lease(desk(), edition.stage());
    }
}
