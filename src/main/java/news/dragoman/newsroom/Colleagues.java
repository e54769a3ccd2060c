package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.LanguagePair;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.workflow.Actor;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Who;

/** To whom an edition can be given, and who is meant when a page names somebody. */
@ApplicationScoped
public class Colleagues {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    /** Who may have each of these editions in hand, by edition; read in one statement however many they are. */
    public Map<UUID, List<Person>> entitled(Collection<Situation> situations) {
        var staff = situations.isEmpty() ? List.<Person>of() : people.active();
        Map<UUID, List<Person>> entitled = new HashMap<>();
        for (Situation situation : situations) {
            var edition = situation.edition();
            entitled.put(
                    edition.id(),
                    staff.stream()
                            .filter(p -> Who.entitled(edition.stage(), Gatherer.actor(situation.file(), edition, p, 0)))
                            .toList());
        }
        return entitled;
    }

    /** The same for cards of the desk. */
    public Map<UUID, List<Person>> entitledTo(Collection<DeskCard> cards) {
        var staff = cards.isEmpty() ? List.<Person>of() : people.active();
        return cards.stream()
                .collect(Collectors.toMap(
                        DeskCard::editionId,
                        card -> staff.stream()
                                .filter(p -> Who.entitled(card.stage(), seenFrom(card, p)))
                                .toList()));
    }

    private static Actor seenFrom(DeskCard card, Person person) {
        String into = card.language().tag();
        return new Actor(
                person.id(),
                person.roles(),
                false,
                true,
                card.sources().stream().anyMatch(from -> person.pairs().contains(new LanguagePair(from.tag(), into))),
                person.languages().contains(into),
                false,
                false,
                0);
    }

    /**
     * Who is meant by an id that a page about the story shows. Whoever works in it under a pen name is found by that
     * alone: found by his own id, he would be unmasked by what the page says next.
     */
    Optional<Person> named(UUID id, Story story) {
        var masks = story.personas();
        return masks.containsKey(id)
                ? Optional.empty()
                : people.findByIdOptional(masks.entrySet().stream()
                        .filter(mask -> mask.getValue().equals(id))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(id));
    }

    Facts.Receiver receiver(StoryFile file, Edition edition, Ask ask) {
        if (ask.looking()) {
            return Facts.Receiver.OPEN;
        }
        return Optional.ofNullable(ask.receiver())
                .flatMap(id -> named(id, file.story()))
                .map(person -> new Facts.Receiver(Gatherer.actor(file, edition, person, 0), false))
                .orElse(Facts.Receiver.NOBODY);
    }
}
