package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Gathers what joining two reports is judged by. It decides nothing. */
@ApplicationScoped
class Joins {

    private final StoryFiles files;
    private final Clock clock;

    Joins(StoryFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Of an edition, and of the other report that a step on it is about. */
    Facts.Join of(StoryFile file, Edition edition, @Nullable Person person, Ask ask) {
        if (edition.joinedInto().isPresent()) {
            return Facts.Join.AWAY;
        }
        if (ask.looking()) {
            return Facts.Join.OPEN;
        }
        var named = ask.other();
        return named == null
                ? Facts.Join.NOTHING
                : files.around(named.edition())
                        .map(other -> with(file, edition, other, other.edition(named.edition()), person))
                        .orElse(Facts.Join.NOTHING);
    }

    private Facts.Join with(
            StoryFile file, Edition edition, StoryFile otherFile, Edition other, @Nullable Person person) {
        return new Facts.Join(
                false,
                other.original()
                        && other.language().equals(edition.language())
                        && !other.storyId().equals(edition.storyId()),
                other.stage() == Stage.EDIT,
                other.publicState() == PublicState.NONE,
                free(otherFile.claim(other.id()), person),
                otherFile.descendants(other).stream().allMatch(e -> e.publicState() == PublicState.NONE),
                other.byline().stream()
                        .map(Credit::personId)
                        .flatMap(Optional::stream)
                        .filter(p -> !otherFile.story().personas().containsKey(p))
                        .noneMatch(p -> file.story().personas().containsKey(p)),
                !otherFile.story().onHold(),
                embargoKept(file.story(), otherFile.story()));
    }

    /** Whether readers wait for this story at least as long as for the other. */
    private boolean embargoKept(Story story, Story other) {
        Instant until = other.embargo().map(ZonedDateTime::toInstant).orElse(Instant.MIN);
        return !until.isAfter(clock.instant())
                || story.embargo()
                        .filter(own -> !own.toInstant().isBefore(until))
                        .isPresent();
    }

    private boolean free(Optional<Claim> claim, @Nullable Person person) {
        UUID asker = person == null ? null : person.id();
        return claim.filter(c -> !c.personId().equals(asker) && !c.overdue(clock.instant()))
                .isEmpty();
    }
}
