package news.dragoman.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.people.Desk;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;

/**
 * What people are called in one story. Whoever works in it under a persona is called by it everywhere: there is no
 * other way from a person's id to a name on a page about a story.
 */
public final class StoryNames {

    private final Map<UUID, Person> people;
    private final Map<UUID, Persona> personaOfPerson;
    private final Map<UUID, Persona> personas;
    private final Map<UUID, Desk> desks;

    /** What was asked before; the names of one page, which one thread draws. */
    private final Map<Asked, String> given = new HashMap<>();

    private record Asked(UUID person, String language) {}

    StoryNames(
            Map<UUID, Person> people,
            Map<UUID, Persona> personaOfPerson,
            Map<UUID, Persona> personas,
            Map<UUID, Desk> desks) {
        this.people = people;
        this.personaOfPerson = personaOfPerson;
        this.personas = personas;
        this.desks = desks;
    }

    /** What a person is called, in a language; empty for somebody this story does not know. */
    public String of(UUID person, String language) {
        return given.computeIfAbsent(new Asked(person, language), asked -> name(asked.person(), asked.language()));
    }

    private String name(UUID person, String language) {
        var persona = personaOfPerson.get(person);
        if (persona != null) {
            return persona.nameIn(language);
        }
        var known = people.get(person);
        return known == null ? "" : known.nameIn(language);
    }

    /** Whether the person has a name that can be printed in a language. */
    public boolean named(UUID person, String language) {
        var persona = personaOfPerson.get(person);
        return persona != null
                ? persona.hasNameIn(language)
                : people.containsKey(person) && people.get(person).hasNameIn(language);
    }

    /** Whether the person works in this story under a persona. */
    public boolean hidden(UUID person) {
        return personaOfPerson.containsKey(person);
    }

    /** What a small mark beside the name takes its colour from: never the person's id where a persona is shown. */
    public UUID mark(UUID person) {
        var persona = personaOfPerson.get(person);
        return persona == null ? person : persona.id();
    }

    public String of(Credit credit, String language) {
        return credit.personId()
                .map(p -> of(p, language))
                .or(() -> credit.personaId()
                        .map(p -> Objects.requireNonNull(personas.get(p)).nameIn(language)))
                .or(() -> credit.deskId()
                        .map(d -> Objects.requireNonNull(desks.get(d)).nameIn(language)))
                .orElse("");
    }

    public boolean named(Credit credit, String language) {
        return credit.personId()
                .map(p -> named(p, language))
                .or(() -> credit.personaId()
                        .map(p -> Objects.requireNonNull(personas.get(p)).hasNameIn(language)))
                .or(() -> credit.deskId()
                        .map(d -> Objects.requireNonNull(desks.get(d)).hasNameIn(language)))
                .orElse(false);
    }

    /** Two letters for a small mark beside a name. */
    public String initials(UUID person) {
        var persona = personaOfPerson.get(person);
        if (persona != null) {
            return persona.initials();
        }
        return Stream.of(of(person, "en").split("[\\s·]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(java.util.Locale.ROOT);
    }
}
