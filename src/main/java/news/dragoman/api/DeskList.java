package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.EditionsPage;
import news.dragoman.language.Language;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
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

    private static final Comparator<DeskCard> LAST_MOVED_FIRST = Comparator.comparing(DeskCard::movedAt)
            .thenComparing(card -> card.editionId().toString())
            .reversed();

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
            @Nullable String flag) {
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

        boolean lets(DeskCard card, Instant now) {
            return (pair == null || pair.equals(pairOf(card)))
                    && (stage == null || stage.equals(card.stage().name()))
                    && isDue(card, now)
                    && (urgency == null || urgency.equals(levelOf(card.urgency())))
                    && isMine(card)
                    && isFlagged(card);
        }

        private boolean isDue(DeskCard card, Instant now) {
            var at = card.due().orElse(Instant.MAX);
            return switch (word(due)) {
                case "over" -> at.isBefore(now);
                case "hour" -> !at.isBefore(now) && at.isBefore(now.plus(Duration.ofHours(1)));
                case "day" -> at.isBefore(now.plus(Duration.ofDays(1)));
                default -> true;
            };
        }

        private boolean isMine(DeskCard card) {
            return switch (word(mine)) {
                case "claimed" -> card.mine();
                case "returned" -> card.returnedToMe();
                case "drafts" -> card.myDraft();
                case "all" -> card.mine() || card.myDraft();
                default -> true;
            };
        }

        private boolean isFlagged(DeskCard card) {
            return switch (word(flag)) {
                case "newer" -> card.newerSource();
                case "returned" -> card.returned();
                case "expired" -> card.overdue();
                default -> true;
            };
        }

        private static String word(@Nullable String value) {
            return value == null ? "" : value.toLowerCase(Locale.ROOT);
        }

        private static String pairOf(DeskCard card) {
            String into = card.language().tag();
            return card.sources().isEmpty()
                    ? into
                    : card.sources().stream().map(Language::tag).collect(Collectors.joining("+")) + "~" + into;
        }

        /** The desk's words for IPTC's levels. */
        private static String levelOf(int urgency) {
            if (urgency == 1) {
                return "flash";
            }
            return urgency <= 3 ? "urgent" : urgency <= 6 ? "routine" : "feature";
        }
    }

    EditionsPage page(Filter filter, Optional<Cursor> after, int size) {
        Instant now = clock.instant();
        List<DeskCard> rest = board.of(current.person(), now.minus(PUBLISHED_SHOWN)).stream()
                .filter(card -> filter.lets(card, now))
                .sorted(LAST_MOVED_FIRST)
                .filter(card -> after.map(cursor -> isAfter(card, cursor)).orElse(true))
                .limit(size + 1L)
                .toList();
        boolean more = rest.size() > size;
        var page = more ? rest.subList(0, size) : rest;
        return new EditionsPage(
                views.of(page),
                more
                        ? new Cursor(
                                        page.get(size - 1).movedAt(),
                                        page.get(size - 1).editionId())
                                .text()
                        : null);
    }

    private static boolean isAfter(DeskCard card, Cursor cursor) {
        int time = card.movedAt().compareTo(cursor.at());
        return time < 0
                || time == 0
                        && card.editionId().toString().compareTo(cursor.id().toString()) < 0;
    }
}
