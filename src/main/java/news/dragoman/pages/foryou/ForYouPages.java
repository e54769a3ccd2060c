package news.dragoman.pages.foryou;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
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
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Draws the page, in a number of statements that does not grow with it. A notice holds ids alone: what of them is shown
 * is what the person may know of the story now, by the names that the story gives its people.
 */
@RequestScoped
class ForYouPages {

    /** As many as one looks through at once. */
    static final int SHOWN = 50;

    private final Notices notices;
    private final Entries entries;
    private final DeskBoard board;
    private final StoryNaming naming;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    ForYouPages(
            Notices notices,
            Entries entries,
            DeskBoard board,
            StoryNaming naming,
            Words words,
            CurrentPerson current,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.board = board;
        this.naming = naming;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    ForYouPage page(@Nullable UUID before) {
        var person = current.person();
        var found = notices.latest(person.id(), before, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var cards = cards(shown.stream().map(Notice::storyId).collect(Collectors.toSet()));
        var record = entries
                .withReasons(shown.stream().flatMap(n -> n.entryId().stream()).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        var names = naming.inEach(actors(shown, cards, record));
        return new ForYouPage(
                shown.stream()
                        .map(n -> item(
                                n,
                                Optional.ofNullable(cards.get(n.editionId())),
                                n.entryId().flatMap(id -> Optional.ofNullable(record.get(id))),
                                Optional.ofNullable(names.get(n.storyId()))))
                        .toList(),
                shown.stream().anyMatch(Notice::unread) ? shown.get(0).id().toString() : "",
                found.size() > SHOWN
                        ? ForYouResource.ADDRESS + "?before="
                                + shown.get(SHOWN - 1).id()
                        : "",
                clock.instant().atZone(current.zone()).format(DateTimeFormatter.ofPattern("z", current.uiLocale())));
    }

    /** What the person may know of now, by edition. */
    Map<UUID, DeskCard> cards(Set<UUID> stories) {
        return board.ofStories(stories, current.person()).stream()
                .collect(Collectors.toMap(DeskCard::editionId, Function.identity()));
    }

    private static Map<UUID, Set<UUID>> actors(List<Notice> shown, Map<UUID, DeskCard> cards, Map<UUID, Entry> record) {
        Map<UUID, Set<UUID>> actors = new HashMap<>();
        shown.stream()
                .filter(n -> cards.containsKey(n.editionId()))
                .forEach(n -> n.entryId()
                        .flatMap(id -> Optional.ofNullable(record.get(id)))
                        .flatMap(Entry::actorId)
                        .ifPresent(actor -> actors.computeIfAbsent(n.storyId(), s -> new HashSet<>())
                                .add(actor)));
        return actors;
    }

    private ForYouPage.Item item(
            Notice notice, Optional<DeskCard> card, Optional<Entry> entry, Optional<StoryNaming.Named> names) {
        var say = words.in(ForYouMessages.class, current.face());
        String who = entry.flatMap(Entry::actorId)
                .flatMap(p -> names.map(n -> n.names().of(p, current.face().tag())))
                .orElse("");
        return new ForYouPage.Item(
                "n-" + notice.id(),
                icon(notice.kind()),
                card.map(DeskCard::slugline).orElse(""),
                card.map(c -> say.told(
                                notice.kind(),
                                who,
                                c.language().nameIn(current.uiLocale()),
                                notice.number().orElse(0)))
                        .orElse(""),
                card.filter(DeskCard::readable)
                        .filter(c -> notice.kind() != Notice.Kind.SOURCE_CHANGED)
                        .flatMap(c -> entry.flatMap(Entry::reason))
                        .orElse(""),
                notice.at().toString(),
                Due.of(notice.at(), clock.instant(), current.zone(), current.uiLocale())
                        .at(),
                notice.unread(),
                ForYouResource.ADDRESS + "/" + notice.id());
    }

    private static String icon(Notice.Kind kind) {
        return switch (kind) {
            case RETURNED -> "returned";
            case ASSIGNED, HANDED_OVER, TAKEN_OVER -> "user";
            case LEASE_ENDING, LEASE_OVER -> "clock";
            case SOURCE_CHANGED -> "sync";
            case SIGN_OFF_VOID -> "alert";
        };
    }
}
