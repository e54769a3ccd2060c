package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.DeskIndex.Hit;
import news.dragoman.newsroom.DeskRows.Row;
import news.dragoman.people.Person;
import news.dragoman.story.StoryNaming;
import org.jspecify.annotations.Nullable;

/**
 * The desk as one person may see it: every edition that he may know of, the drafts only if they are his own. What to show
 * is found by {@link DeskIndex} in a number of statements that never grows; the editions that are shown are then read
 * from where they are the truth, and judged by the same {@link news.dragoman.workflow.Reading} as everywhere.
 */
@ApplicationScoped
public class DeskBoard {

    /** Spiked editions are seldom looked for, and mostly soon. */
    public static final Duration SPIKED_SHOWN = Duration.ofDays(30);

    private final DeskIndex index;
    private final DeskRows rows;
    private final StoryNaming naming;
    private final Clock clock;

    DeskBoard(DeskIndex index, DeskRows rows, StoryNaming naming, Clock clock) {
        this.index = index;
        this.rows = rows;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * The board.
     *
     * @param lanes the first cards of every place that was asked for
     * @param own what is in the person's hands and his drafts, by need
     */
    public record Board(DeskTallies tallies, Map<Place, List<DeskCard>> lanes, List<DeskCard> own) {}

    /**
     * A page of a list.
     *
     * @param next where the next page begins; nothing on the last one
     */
    public record Page(List<DeskCard> cards, Optional<DeskKey> next) {
        static final Page EMPTY = new Page(List.of(), Optional.empty());
    }

    /**
     * The board's columns.
     *
     * @param filter also says which places are shown
     * @param size how many cards of each place
     * @param publishedSince what was published before is not shown
     */
    public Board board(Person person, DeskFilter filter, int size, Instant publishedSince) {
        Instant now = clock.instant();
        var ask = new DeskStatements(index.sight(person), now);
        var spikedSince = now.minus(SPIKED_SHOWN);
        var places = filter.places().stream().sorted().toList();
        var tallies = new DeskTallies(index.tallies(ask.tallies(filter, publishedSince, spikedSince)));
        var hits = index.hits(ask.windows(filter, places, size, publishedSince, spikedSince));
        var cards = judged(person, hits, now);
        Map<Place, List<DeskCard>> lanes = new LinkedHashMap<>();
        places.forEach(place ->
                lanes.put(place, cards(hits.stream().filter(h -> !h.own() && h.place() == place), cards)));
        return new Board(tallies, lanes, cards(hits.stream().filter(Hit::own), cards));
    }

    /** How many there are of what, for what stands beside a list. */
    public DeskTallies tallies(Person person, DeskFilter filter, Instant publishedSince) {
        Instant now = clock.instant();
        var ask = new DeskStatements(index.sight(person), now);
        return new DeskTallies(index.tallies(ask.tallies(filter, publishedSince, now.minus(SPIKED_SHOWN))));
    }

    /**
     * A page of what is at work, by need.
     *
     * @param after the key at which the page before ended; null for the first page
     */
    public Page byNeed(Person person, DeskFilter filter, @Nullable DeskKey after, int size) {
        Instant now = clock.instant();
        var ask = new DeskStatements(index.sight(person), now);
        return page(person, index.hits(ask.byNeed(filter, after, size + 1)), size, now);
    }

    /**
     * A page with the latest first, also of what is out or put aside.
     *
     * @param publishedSince what was published before is left out
     * @param spikedSince what was spiked before is left out
     */
    public Page latest(
            Person person,
            DeskFilter filter,
            @Nullable DeskKey after,
            int size,
            Instant publishedSince,
            Instant spikedSince) {
        Instant now = clock.instant();
        var ask = new DeskStatements(index.sight(person), now);
        return page(person, index.hits(ask.latest(filter, after, size + 1, publishedSince, spikedSince)), size, now);
    }

    /** A page of what has the filter's words in its slugline or headline, the latest first, the archive included. */
    public Page search(Person person, DeskFilter filter, @Nullable DeskKey after, int size) {
        Instant now = clock.instant();
        var ask = new DeskStatements(index.sight(person), now);
        return index.sought(filter.words())
                .map(sought -> page(person, index.hits(ask.search(filter, sought, after, size + 1)), size, now))
                .orElse(Page.EMPTY);
    }

    /** The editions of one story that the person may know of, whatever their stage, originals first. */
    public List<DeskCard> ofStory(UUID story, Person person) {
        return ofStories(List.of(story), person);
    }

    /** The editions of some stories that the person may know of, whatever their stage, originals first. */
    public List<DeskCard> ofStories(Collection<UUID> stories, Person person) {
        var all = rows.ofStories(person.id(), stories);
        var look = new DeskLook(person, clock.instant(), all);
        return drawn(
                all.stream()
                        .filter(look::knows)
                        .sorted(Comparator.comparing(Row::kind))
                        .toList(),
                look);
    }

    /** What the person has in hand, what ends first before the rest. */
    public List<DeskCard> heldBy(Person person) {
        var all = rows.inHand(person.id());
        var look = new DeskLook(person, clock.instant(), all);
        return drawn(
                all.stream()
                        .filter(look::holds)
                        .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.until())))
                        .toList(),
                look);
    }

    private Page page(Person person, List<Hit> found, int size, Instant now) {
        var hits = found.subList(0, Math.min(size, found.size()));
        return new Page(
                cards(hits.stream(), judged(person, hits, now)),
                found.size() > size ? Optional.of(hits.get(size - 1).key()) : Optional.empty());
    }

    /** Reads what was found, leaves out whatever the person may not see after all, and draws the rest. */
    Map<UUID, DeskCard> judged(Person person, List<Hit> hits, Instant now) {
        var all = rows.ofStories(person.id(), hits.stream().map(Hit::story).collect(Collectors.toSet()));
        var look = new DeskLook(person, now, all);
        var shown = hits.stream()
                .flatMap(hit -> look
                        .row(hit.edition())
                        .filter(look::seesOnDesk)
                        .filter(row -> hit.by() == null || look.reads(row, hit.by()))
                        .stream())
                .distinct()
                .toList();
        return drawn(shown, look).stream().collect(Collectors.toMap(DeskCard::editionId, card -> card));
    }

    private static List<DeskCard> cards(Stream<Hit> hits, Map<UUID, DeskCard> cards) {
        return hits.flatMap(hit -> Stream.ofNullable(cards.get(hit.edition()))).toList();
    }

    private List<DeskCard> drawn(List<Row> shown, DeskLook look) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        for (Row row : shown) {
            var inStory = people.computeIfAbsent(row.storyId(), s -> new HashSet<>());
            Stream.of(Optional.ofNullable(row.holder()), Optional.ofNullable(row.signer()))
                    .flatMap(Optional::stream)
                    .forEach(inStory::add);
        }
        var named = naming.inEach(people);
        return shown.stream()
                .map(row -> look.card(row, Objects.requireNonNull(named.get(row.storyId()))))
                .toList();
    }
}
