package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.dragoman.api.view.EditionsPage;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.web.CurrentPerson;

/** The desk as a list, with the filters that the desk's page has. */
@RequestScoped
class DeskList {
    /** What was published longer ago is found by its story. */
    private static final Duration PUBLISHED_SHOWN = Duration.ofDays(1);

    private final DeskBoard board;
    private final EditionViews views;
    private final CurrentPerson current;
    private final Clock clock;

    DeskList(DeskBoard board, EditionViews views, CurrentPerson current, Clock clock) {
        this.board = board;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    /** A page, the last moved first. Words are looked for in the archive too. */
    EditionsPage page(FilterFields filter, Optional<Cursor> after, int size) {
        var wanted = filter.wanted();
        var person = current.person();
        var key = after.map(cursor -> DeskKey.latest(cursor.at(), cursor.id())).orElse(null);
        Instant now = clock.instant();
        var page = wanted.words().isBlank()
                ? board.latest(person, wanted, key, size, now.minus(PUBLISHED_SHOWN), now.minus(DeskBoard.SPIKED_SHOWN))
                : board.search(person, wanted, key, size);
        return new EditionsPage(
                views.of(page.cards()),
                page.next()
                        .map(next -> new Cursor(next.movedAt(), next.edition()).text())
                        .orElse(null));
    }
}
