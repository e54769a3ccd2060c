package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;

/** Who of some people may know of which editions: for telling those, and nobody else, that one has changed. */
@ApplicationScoped
public class Onlookers {

    private final People people;
    private final StoryFiles files;
    private final Access access;

    Onlookers(People people, StoryFiles files, Access access) {
        this.people = people;
        this.files = files;
        this.access = access;
    }

    /**
     * For each edition those of the people who may know of it, by the rule of every other page. A story is read once,
     * however many people are asked about.
     *
     * @param editions by story; one that does not exist any more nobody knows of
     */
    public Map<UUID, Set<UUID>> of(Map<UUID, Set<UUID>> editions, Collection<UUID> asked) {
        Map<UUID, Set<UUID>> known = new HashMap<>();
        if (editions.isEmpty() || asked.isEmpty()) {
            return known;
        }
        List<Person> those = people.list("active = true and id in ?1", asked);
        editions.forEach((storyId, changed) -> {
            files.find(storyId)
                    .ifPresent(file -> file.editions().stream()
                            .filter(edition -> changed.contains(edition.id()))
                            .forEach(edition -> known.put(edition.id(), knowing(edition, file, those))));
        });
        return known;
    }

    private Set<UUID> knowing(Edition edition, StoryFile file, List<Person> those) {
        return those.stream()
                .filter(person -> access.knows(person, edition, file))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
