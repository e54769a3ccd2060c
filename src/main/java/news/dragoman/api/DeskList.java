package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.EditionsPage;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.DeskFilter.Choice;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.newsroom.Place;
import news.dragoman.newsroom.Urgency;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** The desk as a list, with the filters that the desk's page has. */
@RequestScoped
class DeskList {
    static final List<String> DUE = Choice.codes(DeskFilter.Due.class);
    static final List<String> URGENCY = Choice.codes(Urgency.class);
    static final List<String> MINE = Choice.codes(DeskFilter.Whose.class);
    static final List<String> FLAG = Choice.codes(DeskFilter.Flag.class);

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

    /** What of the desk is wanted; null wants everything. */
    record Filter(
            @Nullable String pair,
            @Nullable String stage,
            @Nullable String due,
            @Nullable String urgency,
            @Nullable String mine,
            @Nullable String flag,
            @Nullable String desk,
            @Nullable UUID holder,
            @Nullable String q) {
        Filter {
            known("stage", stage, Stream.of(Stage.values()).map(Enum::name).toList());
            known("due", due, DUE);
            known("urgency", urgency, URGENCY);
            known("mine", mine, MINE);
            known("flag", flag, FLAG);
        }

        private static void known(String name, @Nullable String value, List<String> values) {
            if (value != null && !values.contains(value)) {
                throw new Fault(ProblemKind.MALFORMED, name);
            }
        }

        DeskFilter wanted() {
            var level = Choice.of(Urgency.class, word(urgency));
            return new DeskFilter(
                    stage == null
                            ? DeskFilter.ALL.places()
                            : Stream.of(true, false)
                                    .map(held -> Place.of(Stage.valueOf(stage), held))
                                    .collect(Collectors.toSet()),
                    pair,
                    desk,
                    holder,
                    Choice.of(DeskFilter.Due.class, word(due)).orElse(DeskFilter.Due.ANY_TIME),
                    level.map(Urgency::most).orElse(DeskFilter.ALL.mostUrgent()),
                    level.map(Urgency::least).orElse(DeskFilter.ALL.leastUrgent()),
                    Choice.of(DeskFilter.Whose.class, word(mine)).orElse(DeskFilter.Whose.ANYBODY),
                    Choice.of(DeskFilter.Flag.class, word(flag)).orElse(DeskFilter.Flag.ANY),
                    word(q));
        }

        private static String word(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** A page, the last moved first. Words are looked for in the archive too. */
    EditionsPage page(Filter filter, Optional<Cursor> after, int size) {
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
