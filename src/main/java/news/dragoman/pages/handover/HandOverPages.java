package news.dragoman.pages.handover;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Colleagues;
import news.dragoman.newsroom.DeskBoard;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.people.Person;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;

/** Draws the page for the person who asks, in a number of statements that does not grow with what he holds. */
@RequestScoped
class HandOverPages {

    private final DeskBoard board;
    private final Colleagues colleagues;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Clock clock;

    HandOverPages(DeskBoard board, Colleagues colleagues, StoryNaming naming, CurrentPerson current, Clock clock) {
        this.board = board;
        this.colleagues = colleagues;
        this.naming = naming;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param chosen by the name of the field, as sent
     */
    HandOverPage page(Map<String, String> chosen, String note, boolean done, List<FieldError> errors) {
        var person = current.person();
        var mine = board.heldBy(person);
        var entitled = colleagues.entitledTo(mine);
        Map<UUID, Set<UUID>> wanted = new HashMap<>();
        mine.forEach(card -> entitled.getOrDefault(card.editionId(), List.of())
                .forEach(p -> wanted.computeIfAbsent(card.storyId(), s -> new HashSet<>())
                        .add(p.id())));
        var names = naming.inEach(wanted);
        var items = mine.stream()
                .map(card -> item(
                        card,
                        entitled.getOrDefault(card.editionId(), List.of()),
                        names.containsKey(card.storyId())
                                ? Objects.requireNonNull(names.get(card.storyId()))
                                        .names()
                                : card.names(),
                        chosen))
                .toList();
        return new HandOverPage(
                items,
                items.stream().anyMatch(item -> !item.receivers().isEmpty()),
                note,
                done,
                new HandOverPage.Wrong(errors));
    }

    private HandOverPage.Item item(DeskCard card, List<Person> entitled, StoryNames names, Map<String, String> chosen) {
        String id = card.editionId().toString();
        String tongue = current.face().tag();
        return new HandOverPage.Item(
                id,
                card.slugline(),
                card.language().nameIn(current.uiLocale()),
                StageMark.of(card.stage(), true),
                card.until()
                        .map(at -> Due.of(at, clock.instant(), current.zone(), current.uiLocale())
                                .at())
                        .orElse(""),
                entitled.stream()
                        .map(Person::id)
                        .filter(p -> !p.equals(current.person().id()))
                        .map(p -> new HandOverPage.Receiver(
                                names.mark(p).toString(),
                                names.of(p, tongue),
                                names.mark(p).toString().equals(chosen.get(HandOverPage.FIELD + id))))
                        .sorted(Comparator.comparing(
                                HandOverPage.Receiver::name, Collator.getInstance(current.uiLocale())))
                        .toList());
    }
}
