package news.dragoman.newsroom;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dragoman.people.Desk;
import news.dragoman.review.NoteThreads;
import news.dragoman.story.Claim;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all that was gathered to judge a step.
 *
 * @param file what is known of its story
 * @param words null where the step that is judged {@linkplain Step#judgesText() does not look at them}
 */
public record Situation(
        StoryFile file, Edition edition, @Nullable Words words, Facts facts) {

    /**
     * What stands on the page.
     *
     * @param text the working copy as it stands
     * @param waiting what was said about it and is in the way, while it is translated or edited
     * @param contentHash its hash, with the names of the byline
     */
    record Words(Attribution attribution, WorkingText text, NoteThreads.Waiting waiting, byte[] contentHash) {}

    public Attribution attribution() {
        return gathered().attribution();
    }

    public WorkingText text() {
        return gathered().text();
    }

    public byte[] contentHash() {
        return gathered().contentHash();
    }

    private Words gathered() {
        return Objects.requireNonNull(words, "the words were not gathered");
    }

    /** Whether a translation is drawn from it: whoever cuts a version says how much it matters. */
    public boolean drawnFrom() {
        return !file.drawnFrom(edition).isEmpty();
    }

    /** Whether readers see something that it is drawn from. */
    public boolean drawnFromLive() {
        return file.sources(edition).anyMatch(source -> source.publicState().live());
    }

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

    /** Another of the story's editions, of which nothing more was gathered. */
    Situation on(Edition other) {
        return new Situation(file, other, null, facts);
    }

    public Decision decide(Step step) {
        return step.decide(facts);
    }

    /**
     * What is in the way of its schedule, judged as the clock will when the time comes; nothing where it has none. Whether the
     * original is out by then, only then can tell.
     */
    public List<Reason> overtaking() {
        if (edition.schedule().isEmpty()
                || !(Step.PUBLISH.decide(facts.byTheClock()) instanceof Decision.Refused refused)) {
            return List.of();
        }
        return refused.reasons().stream()
                .filter(r -> facts.timing().due() || !r.code().equals(Guard.ORIGINAL_FIRST.name()))
                .toList();
    }

    /** How long a claim lasts at this stage. */
    public Duration lease() {
        return ClaimBook.lease(desk(), edition.stage());
    }
}
