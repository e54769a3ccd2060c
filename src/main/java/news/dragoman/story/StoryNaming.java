package news.dragoman.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.Personas;

/** Finds what people are called in a story. */
@ApplicationScoped
public class StoryNaming {

    private final Stories stories;
    private final People people;
    private final Personas personas;
    private final Desks desks;

    StoryNaming(Stories stories, People people, Personas personas, Desks desks) {
        this.stories = stories;
        this.people = people;
        this.personas = personas;
        this.desks = desks;
    }

    /** The names of these people and credits in a story, in three statements however many they are. */
    public StoryNames in(Story story, Collection<UUID> persons, Collection<Credit> credits) {
        Set<UUID> wanted = new HashSet<>(persons);
        credits.forEach(c -> c.personId().ifPresent(wanted::add));
        Map<UUID, UUID> under = story.personas();
        Set<UUID> masks = new HashSet<>(under.values());
        credits.forEach(c -> c.personaId().ifPresent(masks::add));
        var known = byId(masks.isEmpty() ? List.<Persona>of() : personas.list("id in ?1", masks), Persona::id);
        var worn = new HashMap<UUID, Persona>();
        under.forEach((person, persona) -> worn.put(person, known.get(persona)));
        wanted.removeAll(worn.keySet());
        Set<UUID> credited = credits.stream().flatMap(c -> c.deskId().stream()).collect(Collectors.toSet());
        return new StoryNames(
                byId(people.these(wanted), Person::id),
                worn,
                known,
                byId(credited.isEmpty() ? List.<Desk>of() : desks.list("id in ?1", credited), Desk::id));
    }

    /** A story with the names of some people in it. */
    public record Named(Story story, StoryNames names) {}

    /**
     * The names of people in many stories, in three statements however many they are.
     *
     * @param personsByStory whom to name, by story
     */
    public Map<UUID, Named> inEach(Map<UUID, Set<UUID>> personsByStory) {
        if (personsByStory.isEmpty()) {
            return Map.of();
        }
        var found = stories.withPersonas(personsByStory.keySet());
        Set<UUID> masks = new HashSet<>();
        Set<UUID> wanted = new HashSet<>();
        found.forEach(story -> {
            masks.addAll(story.personas().values());
            personsByStory.getOrDefault(story.id(), Set.of()).stream()
                    .filter(p -> !story.personas().containsKey(p))
                    .forEach(wanted::add);
        });
        var known = byId(masks.isEmpty() ? List.<Persona>of() : personas.list("id in ?1", masks), Persona::id);
        var faces = byId(people.these(wanted), Person::id);
        return found.stream().collect(Collectors.toMap(Story::id, story -> {
            var worn = new HashMap<UUID, Persona>();
            story.personas().forEach((person, persona) -> worn.put(person, known.get(persona)));
            return new Named(story, new StoryNames(faces, worn, known, Map.of()));
        }));
    }

    /**
     * What people are called by the ids under which stories show them: a pen name's by that name, whoever works under
     * none by his own. It connects neither with the other.
     */
    public Shown shown(Set<UUID> ids) {
        return ids.isEmpty()
                ? new Shown(Map.of(), Map.of())
                : new Shown(
                        byId(people.list("id in ?1", ids), Person::id),
                        byId(personas.list("id in ?1", ids), Persona::id));
    }

    /** People and pen names by the ids under which stories show them. */
    public record Shown(Map<UUID, Person> people, Map<UUID, Persona> personas) {
        /** Empty for nobody whom a story shows. */
        public String of(UUID id, String language) {
            var person = people.get(id);
            var persona = personas.get(id);
            return person != null ? person.nameIn(language) : persona != null ? persona.nameIn(language) : "";
        }
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, t -> t));
    }
}
