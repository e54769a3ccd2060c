package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.review.NoteThreads;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, in a number of statements that does not grow with it. A notice holds ids alone: what of them is
 * shown is what the person may know of the story now, by the names that the story gives its people.
 */
@ApplicationScoped
public class ForYou {
    private final Notices notices;
    private final NoteThreads threads;
    private final Entries entries;
    private final DeskBoard board;
    private final StoryNaming naming;

    ForYou(Notices notices, NoteThreads threads, Entries entries, DeskBoard board, StoryNaming naming) {
        this.notices = notices;
        this.threads = threads;
        this.entries = entries;
        this.board = board;
        this.naming = naming;
    }

    /** @param more whether there are older ones */
    public record Page(List<Item> items, boolean more) {}

    /**
     * One notice, with what the person may know of it.
     *
     * @param card of the edition; empty where they may no longer know of it
     * @param entry the line of the record behind it
     * @param author who said what is told, where it was said in a thread
     * @param names the people of its story
     */
    public record Item(
            Notice notice,
            Optional<DeskCard> card,
            Optional<Entry> entry,
            Optional<UUID> author,
            Optional<StoryNames> names) {

        /** Who did it; to be shown by {@link #names} alone. */
        public Optional<UUID> by() {
            return card.flatMap(known -> entry.flatMap(Entry::actorId).or(() -> author));
        }

        /** Why, where the person may read the edition; a source's reason is its own story's. */
        public Optional<String> reason() {
            return card.filter(DeskCard::readable)
                    .filter(known -> notice.kind() != Notice.Kind.SOURCE_CHANGED)
                    .flatMap(known -> entry.flatMap(Entry::reason));
        }
    }

    /**
     * A person's notices, newest first.
     *
     * @param before the last one of the page before; null for the first page
     */
    public Page of(Person person, @Nullable UUID before, int count) {
        var found = notices.latest(person.id(), before, count + 1);
        var shown = found.subList(0, Math.min(count, found.size()));
        var cards = cards(shown.stream().map(Notice::storyId).collect(Collectors.toSet()), person);
        var record = entries
                .withReasons(shown.stream().flatMap(n -> n.entryId().stream()).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        var authors = threads.authors(
                shown.stream().flatMap(n -> n.messageId().stream()).toList());
        var names = naming.inEach(actors(shown, cards, record, authors));
        return new Page(
                shown.stream()
                        .map(n -> new Item(
                                n,
                                Optional.ofNullable(cards.get(n.editionId())),
                                n.entryId().flatMap(id -> Optional.ofNullable(record.get(id))),
                                n.messageId().flatMap(id -> Optional.ofNullable(authors.get(id))),
                                Optional.ofNullable(names.get(n.storyId())).map(StoryNaming.Named::names)))
                        .toList(),
                found.size() > count);
    }

    /** What the person may know of now in these stories, by edition. */
    public Map<UUID, DeskCard> cards(Set<UUID> stories, Person person) {
        return board.ofStories(stories, person).stream()
                .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
    }

    private static Map<UUID, Set<UUID>> actors(
            List<Notice> shown, Map<UUID, DeskCard> cards, Map<UUID, Entry> record, Map<UUID, UUID> authors) {
        Map<UUID, Set<UUID>> actors = new HashMap<>();
        shown.stream()
                .filter(n -> cards.containsKey(n.editionId()))
                .forEach(n -> n.entryId()
                        .flatMap(id -> Optional.ofNullable(record.get(id)))
                        .flatMap(Entry::actorId)
                        .or(() -> n.messageId().flatMap(id -> Optional.ofNullable(authors.get(id))))
                        .ifPresent(actor -> actors.computeIfAbsent(n.storyId(), s -> new HashSet<>())
                                .add(actor)));
        return actors;
    }
}
