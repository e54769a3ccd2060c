package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.people.Person;
import news.dragoman.review.Countersign;
import news.dragoman.review.Countersigns;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.review.Waiver;
import news.dragoman.review.Waivers;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;

/**
 * Where four eyes have not read a text: what one person signed alone and a chief has to look at, and where a chief waived
 * it. People are named as each story names them. A number of statements that does not grow with the lists.
 */
@ApplicationScoped
public class FourEyesBoard {

    /** What was closed in the last days is still shown. */
    public static final Duration SHOWN = Duration.ofDays(30);

    private final Countersigns countersigns;
    private final Waivers waivers;
    private final SignOffs signOffs;
    private final Entries entries;
    private final DeskBoard board;
    private final StoryNaming naming;
    private final Clock clock;

    FourEyesBoard(
            Countersigns countersigns,
            Waivers waivers,
            SignOffs signOffs,
            Entries entries,
            DeskBoard board,
            StoryNaming naming,
            Clock clock) {
        this.countersigns = countersigns;
        this.waivers = waivers;
        this.signOffs = signOffs;
        this.entries = entries;
        this.board = board;
        this.naming = naming;
        this.clock = clock;
    }

    /**
     * What one person signed alone.
     *
     * @param reason why alone
     * @param note of the chief who looked at it; empty while nobody has
     * @param lasted how long it has waited, or did
     * @param mayClose whether the person is a chief and another than the signer
     */
    public record Alone(
            Countersign task,
            DeskCard card,
            StoryNames names,
            String reason,
            String note,
            Duration lasted,
            boolean mayClose) {}

    /** What became of a waiver. */
    public enum Use {
        /** It is good for the next sign-off. */
        OPEN,
        /** A sign-off was made by it. */
        USED,
        /** The edition has moved on without it. */
        LAPSED
    }

    /**
     * Where a chief has waived four eyes.
     *
     * @param signOff that was made by it
     * @param changed whether what was signed is another text than the one that stood when it was waived
     */
    public record Waived(
            Waiver waiver,
            DeskCard card,
            StoryNames names,
            String reason,
            Use use,
            Optional<SignOff> signOff,
            boolean changed) {}

    /** What waits, the longest first; then what a chief has looked at lately, the latest first. */
    @Transactional
    public List<Alone> alone(Person person) {
        var now = clock.instant();
        var all = Stream.concat(countersigns.open().stream(), countersigns.closed(now.minus(SHOWN)).stream())
                .toList();
        var known = known(all.stream().map(Countersign::storyId), person);
        var shown =
                all.stream().filter(one -> known.containsKey(one.editionId())).toList();
        var record = record(shown.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.entryId()), one.closingId().stream()))
                .toList());
        var people = new HashMap<UUID, Set<UUID>>();
        shown.forEach(one -> people.computeIfAbsent(one.storyId(), s -> new HashSet<>())
                .addAll(Stream.concat(Stream.of(one.signedBy()), one.closedBy().stream())
                        .toList()));
        var named = naming.inEach(people);
        boolean chief = person.roles().contains(Role.CHIEF);
        return shown.stream()
                .map(one -> new Alone(
                        one,
                        Objects.requireNonNull(known.get(one.editionId())),
                        Objects.requireNonNull(named.get(one.storyId())).names(),
                        why(record, Optional.of(one.entryId())),
                        why(record, one.closingId()),
                        Duration.between(one.openedAt(), one.closedAt().orElse(now)),
                        chief && one.outcome().isEmpty() && !one.signedBy().equals(person.id())))
                .toList();
    }

    /** The latest waivers, newest first. */
    @Transactional
    public List<Waived> waived(Person person) {
        var all = waivers.latest();
        var known = known(all.stream().map(Waiver::storyId), person);
        var shown =
                all.stream().filter(one -> known.containsKey(one.editionId())).toList();
        var record = record(shown.stream().map(Waiver::entryId).toList());
        var used = signOffs.byWaivers(shown.stream().map(Waiver::id).toList()).stream()
                .collect(Collectors.toMap(s -> s.waiverId().orElseThrow(), Function.identity()));
        var people = new HashMap<UUID, Set<UUID>>();
        shown.forEach(one -> {
            var those = people.computeIfAbsent(one.storyId(), s -> new HashSet<>());
            those.add(one.givenBy());
            Optional.ofNullable(used.get(one.id())).map(SignOff::personId).ifPresent(those::add);
        });
        var named = naming.inEach(people);
        return shown.stream()
                .map(one -> {
                    var card = Objects.requireNonNull(known.get(one.editionId()));
                    var signOff = Optional.ofNullable(used.get(one.id()));
                    return new Waived(
                            one,
                            card,
                            Objects.requireNonNull(named.get(one.storyId())).names(),
                            why(record, Optional.of(one.entryId())),
                            use(one, card, signOff),
                            signOff,
                            signOff.filter(s -> !one.sawWhatWas(s)).isPresent());
                })
                .toList();
    }

    private static Use use(Waiver waiver, DeskCard card, Optional<SignOff> signOff) {
        if (signOff.isPresent()) {
            return Use.USED;
        }
        return card.stage() == Stage.EDIT && card.version() == waiver.editionVersion() ? Use.OPEN : Use.LAPSED;
    }

    private Map<UUID, DeskCard> known(Stream<UUID> stories, Person person) {
        return board.ofStories(stories.collect(Collectors.toSet()), person).stream()
                .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
    }

    private Map<UUID, Entry> record(Collection<UUID> ids) {
        return entries.withReasons(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static String why(Map<UUID, Entry> record, Optional<UUID> entry) {
        return entry.map(record::get).flatMap(Entry::reason).orElse("");
    }
}
