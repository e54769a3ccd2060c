package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.EditionsPage;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.newsroom.Place;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** The desk as a list, with the filters that the desk's page has. */
@RequestScoped
class DeskList {
    static final List<String> DUE = List.of("over", "hour", "day");
    static final List<String> URGENCY = List.of("flash", "urgent", "routine", "feature");
    static final List<String> MINE = List.of("claimed", "returned", "drafts", "all");
    static final List<String> FLAG = List.of("newer", "returned", "expired");

    /** What was published longer ago is found by its story. */
    private static final Duration PUBLISHED_SHOWN = Duration.ofDays(1);

    /** The desk's words for IPTC's levels. */
    private static final Map<String, List<Integer>> LEVELS =
            Map.of("flash", List.of(1, 1), "urgent", List.of(2, 3), "routine", List.of(4, 6), "feature", List.of(7, 9));

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
            var level = LEVELS.getOrDefault(word(urgency), List.of(1, 9));
            return new DeskFilter(
                    stage == null
                            ? DeskFilter.ALL.places()
                            : Stream.of(true, false)
                                    .map(held -> Place.of(Stage.valueOf(stage), held))
                                    .collect(Collectors.toSet()),
                    pair,
                    desk,
                    holder,
                    switch (word(due)) {
                        case "over" -> DeskFilter.Due.OVER;
                        case "hour" -> DeskFilter.Due.WITHIN_AN_HOUR;
                        case "day" -> DeskFilter.Due.WITHIN_A_DAY;
                        default -> DeskFilter.Due.ANY_TIME;
                    },
                    level.get(0),
                    level.get(1),
                    switch (word(mine)) {
                        case "claimed" -> DeskFilter.Whose.CLAIMED_BY_ME;
                        case "returned" -> DeskFilter.Whose.RETURNED_TO_ME;
                        case "drafts" -> DeskFilter.Whose.MY_DRAFTS;
                        case "all" -> DeskFilter.Whose.MINE;
                        default -> DeskFilter.Whose.ANYBODY;
                    },
                    switch (word(flag)) {
                        case "newer" -> DeskFilter.Flag.NEWER_SOURCE;
                        case "returned" -> DeskFilter.Flag.RETURNED;
                        case "expired" -> DeskFilter.Flag.EXPIRED;
                        default -> DeskFilter.Flag.ANY;
                    },
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
