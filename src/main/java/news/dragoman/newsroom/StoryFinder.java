package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.DeskStatements.Sought;
import news.dragoman.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Finds stories, the newest first, at work or archived. With a filter those that have an edition which the desk shows the
 * person and which passes; like the desk's, what the database finds is judged once more before it is told.
 */
@ApplicationScoped
public class StoryFinder {
    private final DeskIndex index;
    private final DeskBoard board;
    private final Clock clock;

    StoryFinder(DeskIndex index, DeskBoard board, Clock clock) {
        this.index = index;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Some stories.
     *
     * @param next the story after which the next page begins; nothing on the last one
     */
    public record Page(List<UUID> stories, Optional<UUID> next) {
        static final Page EMPTY = new Page(List.of(), Optional.empty());
    }

    /**
     * Every story of which the person may know something.
     *
     * @param before the story at which the page before ended; null for the first page
     */
    public Page known(Person person, @Nullable UUID before, int size) {
        return page(index.stories(ask(person).known(before, size + 1)), size);
    }

    /**
     * The stories with an edition that passes the filter.
     *
     * @param before the story at which the page before ended; null for the first page
     */
    public Page passing(Person person, DeskFilter filter, @Nullable UUID before, int size) {
        Optional<Sought> sought = index.sought(filter.words());
        if (sought.isEmpty() && !filter.words().isBlank()) {
            return Page.EMPTY;
        }
        var ask = ask(person);
        var found = page(index.stories(ask.passing(filter, sought.orElse(null), before, size + 1)), size);
        var hits = index.hits(ask.of(found.stories(), filter, sought.orElse(null)));
        var shown = board.judged(person, hits, ask.desk().now()).values().stream()
                .map(DeskCard::storyId)
                .collect(Collectors.toSet());
        return new Page(found.stories().stream().filter(shown::contains).toList(), found.next());
    }

    private StoryStatements ask(Person person) {
        return new StoryStatements(new DeskStatements(index.sight(person), clock.instant()));
    }

    private static Page page(List<UUID> ids, int size) {
        var shown = ids.subList(0, Math.min(size, ids.size()));
        return new Page(shown, ids.size() > size ? Optional.of(shown.get(size - 1)) : Optional.empty());
    }
}
