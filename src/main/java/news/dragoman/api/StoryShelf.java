package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dragoman.api.view.StoriesPage;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.web.CurrentPerson;

/** Leafs through all stories, newest first, and shows those of which the asker may read something. */
@RequestScoped
class StoryShelf {
    private final Stories stories;
    private final DeskBoard board;
    private final EditionViews views;
    private final CurrentPerson current;

    StoryShelf(Stories stories, DeskBoard board, EditionViews views, CurrentPerson current) {
        this.stories = stories;
        this.board = board;
        this.views = views;
        this.current = current;
    }

    /** Ids of version 7 sort by the time they were made. */
    StoriesPage page(Optional<Cursor> after, int size) {
        var ids = board.stories(current.person(), after.map(Cursor::id).orElse(null), size + 1);
        var shown = ids.subList(0, Math.min(size, ids.size()));
        var found = shown.isEmpty() ? List.<Story>of() : stories.withPersonas(shown);
        return new StoriesPage(
                views.of(
                        found.stream()
                                .sorted(Comparator.comparing(story -> shown.indexOf(story.id())))
                                .toList(),
                        board.ofStories(shown, current.person())),
                ids.size() > size ? new Cursor(Instant.EPOCH, shown.get(size - 1)).text() : null);
    }
}
