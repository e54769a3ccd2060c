package news.dragoman.pages.desk;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows what is at work, as a board or a list, and what of it is mine. */
@Path(Cookies.PATH)
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class DeskResource {

    private static final Set<Role> READERS =
            EnumSet.of(Role.REPORTER, Role.TRANSLATOR, Role.EDITOR, Role.CHIEF, Role.AUDITOR);

    /** What is late first, then what is due first, then what is most urgent, then what waits longest. */
    private static final Comparator<DeskCard> BY_NEED = Comparator.comparing(
                    (DeskCard card) -> card.due().orElse(Instant.MAX))
            .thenComparing(DeskCard::urgency)
            .thenComparing(DeskCard::movedAt);

    private static final Comparator<DeskCard> LATEST_FIRST =
            Comparator.comparing(DeskCard::movedAt).reversed();

    private final DeskBoard board;
    private final CurrentPerson current;
    private final Clock clock;

    DeskResource(DeskBoard board, CurrentPerson current, Clock clock) {
        this.board = board;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public String desk(
            @RestQuery @Nullable String view,
            @RestQuery @Nullable String pair,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String due,
            @RestQuery @Nullable String urgency,
            @RestQuery @Nullable String mine,
            @RestQuery @Nullable String flag) {
        var filters = new Filters(
                Filters.LIST.equals(view) ? Filters.LIST : Filters.BOARD,
                text(pair),
                text(stage),
                text(due),
                text(urgency),
                text(mine),
                text(flag));
        return page(filters).setLocale(current.uiLocale()).render();
    }

    private DeskPage page(Filters filters) {
        Instant now = clock.instant();
        var today = LocalDate.ofInstant(now, current.zone());
        var person = current.person();
        var all = board.of(person, today.atStartOfDay(current.zone()).toInstant());
        var atWork = all.stream()
                .filter(card -> card.stage() != Stage.PUBLISHED && card.stage() != Stage.SPIKED)
                .toList();
        var cards = all.stream().filter(card -> filters.lets(card, now)).toList();
        var columns = columns(cards, filters, now);
        return new DeskPage(
                today.format(DateTimeFormatter.ofPattern(
                        current.uiLocale().getLanguage().equals("zh") ? "M月d日 EEEE" : "EEEE d MMMM",
                        current.uiLocale())),
                now.atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale())),
                filters,
                columns,
                atWork.stream()
                        .filter(card -> card.mine() || card.myDraft())
                        .sorted(BY_NEED)
                        .map(card -> CardView.of(card, current, now))
                        .toList(),
                new DeskPage.Mine(
                        count(atWork.stream().filter(DeskCard::mine)),
                        count(atWork.stream().filter(DeskCard::returnedToMe)),
                        count(atWork.stream().filter(DeskCard::myDraft))),
                queues(atWork, filters, now),
                new DeskPage.Pulse(
                        count(atWork.stream().filter(card -> late(card, now))),
                        count(atWork.stream().filter(card -> soon(card, now))),
                        count(atWork.stream().filter(DeskCard::newerSource)),
                        count(atWork.stream().filter(DeskCard::overdue))),
                atWork.size(),
                columns.stream().mapToInt(DeskPage.Column::count).sum(),
                person.roles().stream().anyMatch(READERS::contains),
                person.roles().contains(Role.REPORTER),
                List.of(Columns.values()),
                List.of(Urgency.values()));
    }

    private List<DeskPage.Column> columns(List<DeskCard> cards, Filters filters, Instant now) {
        var columns = new ArrayList<DeskPage.Column>();
        for (Columns column : Columns.values()) {
            boolean asked = filters.stage().equals(column.code());
            if (column == Columns.SPIKED && !asked || !filters.stage().isEmpty() && !asked) {
                continue;
            }
            var inIt = cards.stream()
                    .filter(card -> Columns.of(card.stage(), card.holder().isPresent()) == column)
                    .sorted(column == Columns.PUBLISHED || column == Columns.SPIKED ? LATEST_FIRST : BY_NEED)
                    .toList();
            columns.add(new DeskPage.Column(
                    column,
                    views(inIt.stream().filter(card -> !inHand(column, card)), now),
                    views(inIt.stream().filter(card -> inHand(column, card)), now)));
        }
        return columns;
    }

    private static boolean inHand(Columns column, DeskCard card) {
        return column == Columns.EDIT && card.holder().isPresent();
    }

    private List<CardView> views(Stream<DeskCard> cards, Instant now) {
        return cards.map(card -> CardView.of(card, current, now)).toList();
    }

    private List<DeskPage.Queue> queues(List<DeskCard> atWork, Filters filters, Instant now) {
        return atWork.stream().collect(Collectors.groupingBy(Filters::pairOf)).entrySet().stream()
                .map(queue -> {
                    var one = queue.getValue().get(0);
                    return new DeskPage.Queue(
                            queue.getKey(),
                            one.sources().stream()
                                    .map(language -> CardView.Tongue.of(language, current))
                                    .toList(),
                            CardView.Tongue.of(one.language(), current),
                            queue.getValue().size(),
                            count(queue.getValue().stream().filter(card -> late(card, now))),
                            filters.pair().equals(queue.getKey()));
                })
                .sorted(Comparator.comparing(DeskPage.Queue::count).reversed().thenComparing(DeskPage.Queue::key))
                .toList();
    }

    private static boolean late(DeskCard card, Instant now) {
        return card.due().filter(at -> at.isBefore(now)).isPresent();
    }

    private static boolean soon(DeskCard card, Instant now) {
        return card.due()
                .filter(at -> !at.isBefore(now) && at.isBefore(now.plus(Duration.ofHours(1))))
                .isPresent();
    }

    private static int count(Stream<DeskCard> cards) {
        return (int) cards.count();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
