package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dragoman.api.view.StoriesPage;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.StoryFinder;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.web.CurrentPerson;

/** Leafs through all stories, or those that pass a filter, and shows them with what the asker may know of. */
@RequestScoped
class StoryShelf {
    private final Stories stories;
    private final StoryFinder finder;
    private final DeskBoard board;
    private final EditionViews views;
    private final CurrentPerson current;

    StoryShelf(Stories stories, StoryFinder finder, DeskBoard board, EditionViews views, CurrentPerson current) {
        this.stories = stories;
        this.finder = finder;
        this.board = board;
        this.views = views;
        this.current = current;
    }

    StoriesPage page(FilterFields filter, Optional<Cursor> after, int size) {
        var person = current.person();
        var before = after.map(Cursor::id).orElse(null);
        var wanted = filter.wanted();
        var page = wanted.equals(DeskFilter.ALL)
                ? finder.known(person, before, size)
                : finder.passing(person, wanted, before, size);
        var shown = page.stories();
        var found = shown.isEmpty() ? List.<Story>of() : stories.withPersonas(shown);
        return new StoriesPage(
                views.of(
                        found.stream()
                                .sorted(Comparator.comparing(story -> shown.indexOf(story.id())))
                                .toList(),
                        board.ofStories(shown, person)),
                page.next().map(next -> new Cursor(Instant.EPOCH, next).text()).orElse(null));
    }
}
