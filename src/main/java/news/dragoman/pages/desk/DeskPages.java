package news.dragoman.pages.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.DeskFilter;
import news.dragoman.newsroom.DeskKey;
import news.dragoman.newsroom.DeskTallies;
import news.dragoman.newsroom.Place;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Draws the desk for the person who asks, in a number of statements that does not grow with it. */
@RequestScoped
class DeskPages {

    private static final Set<Role> READERS =
            EnumSet.of(Role.REPORTER, Role.TRANSLATOR, Role.EDITOR, Role.CHIEF, Role.AUDITOR);

    private static final int NOT_COUNTED = -1;

    private final DeskBoard board;
    private final DeskChoices choices;
    private final CurrentPerson current;
    private final Clock clock;
    private final int cards;
    private final int rows;

    /**
     * @param cards how many cards a column shows
     * @param rows how many rows a page of the list has
     */
    DeskPages(
            DeskBoard board,
            DeskChoices choices,
            CurrentPerson current,
            Clock clock,
            @ConfigProperty(name = "dragoman.desk.cards", defaultValue = "25") int cards,
            @ConfigProperty(name = "dragoman.desk.rows", defaultValue = "50") int rows) {
        this.board = board;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
        this.cards = cards;
        this.rows = rows;
    }

    DeskPage page(Filters filters, String after, DeskPage.@Nullable Done done) {
        return page(filters, after, new Said(DeskPage.Typed.NOTHING, done));
    }

    /** With what was typed into the name of a filter in vain. */
    DeskPage page(Filters filters, DeskPage.Typed typed) {
        return page(filters, "", new Said(typed, null));
    }

    /** What the page has to say of what was done before. */
    private record Said(DeskPage.Typed typed, DeskPage.@Nullable Done done) {}

    private DeskPage page(Filters filters, String after, Said said) {
        Instant now = clock.instant();
        Instant today = LocalDate.ofInstant(now, current.zone())
                .atStartOfDay(current.zone())
                .toInstant();
        var wanted = filters.wanted();
        if (filters.isList()) {
            var tallies = board.tallies(current.person(), wanted, today);
            var page = list(filters, wanted, DeskKey.of(after).orElse(null));
            int count = filters.isSearch() || filters.isArchive() ? NOT_COUNTED : tallies.fitting(atWork(wanted));
            var listing = new DeskPage.Listing(
                    views(page.cards(), now),
                    count,
                    page.next().map(next -> filters.after(next.text())).orElse(""),
                    !after.isEmpty());
            return page(filters, now, List.of(), listing, tallies, List.of(), page.cards(), said);
        }
        var found = board.board(current.person(), wanted, cards, today);
        var columns = filters.columns().stream()
                .map(column -> column(column, filters, found, now))
                .toList();
        return page(
                filters,
                now,
                columns,
                DeskPage.Listing.NONE,
                found.tallies(),
                found.own(),
                found.lanes().values().stream().flatMap(List::stream).toList(),
                said);
    }

    private DeskBoard.Page list(Filters filters, DeskFilter wanted, @Nullable DeskKey after) {
        var person = current.person();
        if (filters.isSearch()) {
            return board.search(person, wanted, after, rows);
        }
        return filters.isArchive()
                ? board.latest(person, wanted, after, rows, Instant.EPOCH, Instant.EPOCH)
                : board.byNeed(person, wanted, after, rows);
    }

    private DeskPage page(
            Filters filters,
            Instant now,
            List<DeskPage.Column> columns,
            DeskPage.Listing listing,
            DeskTallies tallies,
            List<DeskCard> own,
            List<DeskCard> shown,
            Said said) {
        var person = current.person();
        int limit = shown.stream().mapToInt(DeskCard::limit).max().orElse(0);
        var rail = new DeskPage.Rail(
                views(own, now),
                new DeskPage.Mine(tallies.mine(), tallies.returnedToMe(), tallies.myDrafts()),
                choices.queues(tallies, filters),
                new DeskPage.Pulse(tallies.late(), tallies.dueThisHour(), tallies.newerSource(), tallies.expired()),
                tallies.atWork(),
                filters.isList()
                        ? listing.count()
                        : columns.stream().mapToInt(DeskPage.Column::count).sum(),
                person.roles().contains(Role.REPORTER));
        boolean bare = filters.isNarrow() && (filters.isList() ? listing.rows().isEmpty() : rail.shown() == 0);
        return new DeskPage(
                new DeskPage.Day(
                        LocalDate.ofInstant(now, current.zone())
                                .format(DateTimeFormatter.ofPattern(
                                        current.uiLocale().getLanguage().equals("zh") ? "M月d日 EEEE" : "EEEE d MMMM",
                                        current.uiLocale())),
                        now.atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale()))),
                filters,
                columns,
                listing,
                rail,
                choices.of(tallies, filters),
                choices.kept(filters, said.typed()),
                choices.bulk(),
                said.done(),
                limit,
                bare,
                person.roles().stream().anyMatch(READERS::contains));
    }

    private DeskPage.Column column(Columns column, Filters filters, DeskBoard.Board found, Instant now) {
        var places = column.places();
        var held = places.stream().filter(place -> place == Place.EDITING).toList();
        var waiting = places.stream().filter(place -> place != Place.EDITING).toList();
        return new DeskPage.Column(
                column,
                views(lanes(waiting, found.lanes()), now),
                views(lanes(held, found.lanes()), now),
                found.tallies().fitting(waiting),
                found.tallies().fitting(held),
                filters.all(column));
    }

    private static List<DeskCard> lanes(List<Place> places, Map<Place, List<DeskCard>> lanes) {
        return places.stream()
                .flatMap(place -> lanes.getOrDefault(place, List.of()).stream())
                .toList();
    }

    private List<CardView> views(List<DeskCard> cards, Instant now) {
        return cards.stream().map(card -> CardView.of(card, current, now)).toList();
    }

    private static List<Place> atWork(DeskFilter wanted) {
        return Stream.of(Place.values())
                .filter(Place::atWork)
                .filter(wanted.places()::contains)
                .toList();
    }
}
