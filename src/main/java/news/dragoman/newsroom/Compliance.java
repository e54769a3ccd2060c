package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.people.Person;
import news.dragoman.review.Task;
import news.dragoman.review.Tasks;

/** The board of compliance: which languages have followed a correction, which have not, and for how long. */
@ApplicationScoped
public class Compliance {

    /** What was done in the last days is still shown. */
    public static final Duration SHOWN = Duration.ofDays(30);

    private final Tasks tasks;
    private final DeskBoard board;
    private final Clock clock;

    Compliance(Tasks tasks, DeskBoard board, Clock clock) {
        this.tasks = tasks;
        this.board = board;
        this.clock = clock;
    }

    /**
     * A task that the person may know of.
     *
     * @param source the language of what was corrected; empty where the person may not know of that
     * @param upstream whether what is drawn from it was found wrong, and it too
     * @param shown whether the person may read both, and so see what differs
     * @param lasted how long it has been open, or was
     */
    public record Line(
            Task task, DeskCard card, Optional<Language> source, boolean upstream, boolean shown, Duration lasted) {}

    /** What is open, the longest first; then what was closed lately, the latest first. In four statements. */
    @Transactional
    public List<Line> of(Person person) {
        var now = clock.instant();
        var all = Stream.concat(tasks.open().stream(), tasks.closed(now.minus(SHOWN)).stream())
                .toList();
        var stories = all.stream().map(Task::storyId).collect(Collectors.toSet());
        Map<UUID, DeskCard> known = board.ofStories(stories, person).stream()
                .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
        return all.stream()
                .filter(task -> known.containsKey(task.editionId()))
                .map(task -> line(
                        task,
                        Objects.requireNonNull(known.get(task.editionId())),
                        Optional.ofNullable(known.get(task.sourceId())),
                        Duration.between(task.openedAt(), task.closedAt().orElse(now))))
                .toList();
    }

    private static Line line(Task task, DeskCard card, Optional<DeskCard> source, Duration lasted) {
        if (task.cause() == Task.Cause.READER) {
            return new Line(task, card, Optional.empty(), false, false, lasted);
        }
        boolean upstream = card.sources().isEmpty()
                || source.filter(s -> s.sources().contains(card.language())).isPresent();
        return new Line(
                task,
                card,
                source.map(DeskCard::language),
                upstream,
                !upstream
                        && card.readable()
                        && source.filter(DeskCard::readable).isPresent(),
                lasted);
    }
}
