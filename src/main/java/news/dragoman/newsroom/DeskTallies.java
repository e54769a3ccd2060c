package news.dragoman.newsroom;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.newsroom.DeskIndex.Tally;

/** How many editions there are of what, of all that a person may know of. */
public final class DeskTallies {

    private final List<Tally> all;

    DeskTallies(List<Tally> all) {
        this.all = all;
    }

    /** What stands in one pair of languages, as filters name it. */
    public record Queue(String pair, int count, int late) {}

    /** How many stand at these places and pass the filter. */
    public int fitting(Collection<Place> places) {
        return count(all.stream(), tally -> tally.fits() && places.contains(tally.place()));
    }

    /** How many are at work, whatever the filter. */
    public int atWork() {
        return count(working(), tally -> true);
    }

    public int late() {
        return count(working(), Tally::late);
    }

    public int dueThisHour() {
        return count(working(), Tally::soon);
    }

    public int newerSource() {
        return count(working(), Tally::newer);
    }

    public int expired() {
        return count(working(), Tally::expired);
    }

    public int mine() {
        return count(working(), Tally::mine);
    }

    public int returnedToMe() {
        return count(working(), Tally::back);
    }

    public int myDrafts() {
        return count(working(), Tally::own);
    }

    /** All pairs of languages with something at work. */
    public List<Queue> queues() {
        return working().collect(Collectors.groupingBy(Tally::pair)).entrySet().stream()
                .map(queue -> new Queue(
                        queue.getKey(),
                        count(queue.getValue().stream(), tally -> true),
                        count(queue.getValue().stream(), Tally::late)))
                .toList();
    }

    /** Everybody who has something in hand, by the ids under which the stories show them. */
    public Set<UUID> shownHolders() {
        return working()
                .flatMap(tally -> Stream.ofNullable(tally.shownHolder()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Tally> working() {
        return all.stream().filter(tally -> tally.place().atWork());
    }

    private static int count(Stream<Tally> tallies, Predicate<Tally> which) {
        return tallies.filter(which).mapToInt(Tally::count).sum();
    }
}
