package news.dragoman.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;

/**
 * Everybody in the demo newsroom, in the order of the file, and what it is called. Names are by BCP 47 tag. The format
 * is described in {@code demo/people.txt}.
 */
public record DemoPeople(Map<String, String> newsroom, List<Desk> desks, List<Person> people, List<Persona> personas) {

    /** A desk, by its code. */
    public record Desk(
            String code,
            Map<String, String> names,
            List<String> languages,
            List<String> targets,
            ZoneId zone,
            FourEyes fourEyes) {}

    /** An ordered pair of languages. */
    public record Pair(String from, String to) {}

    /** A person; {@code ui} is the language of the interface. */
    public record Person(
            String login,
            Map<String, String> names,
            String initials,
            List<Role> roles,
            List<String> languages,
            List<Pair> pairs,
            String desk,
            String ui,
            ZoneId zone) {}

    /** A pen name and the login of the person behind it. */
    public record Persona(String key, Map<String, String> names, String initials, String of) {}

    /** The people of the demo newsroom as shipped. */
    public static DemoPeople load() {
        return parse(DemoSection.resource("people.txt"));
    }

    /** @throws IllegalArgumentException saying which part of the text is at fault */
    public static DemoPeople parse(String text) {
        Map<String, List<DemoSection>> byKind =
                DemoSection.read(text).stream().collect(Collectors.groupingBy(DemoSection::kind));
        return new DemoPeople(
                byKind.getOrDefault("newsroom", List.of()).stream()
                        .findFirst()
                        .map(DemoPeople::names)
                        .orElseThrow(() -> new IllegalArgumentException("no [newsroom ..]")),
                byKind.getOrDefault("desk", List.of()).stream()
                        .map(DemoPeople::desk)
                        .toList(),
                byKind.getOrDefault("person", List.of()).stream()
                        .map(DemoPeople::person)
                        .toList(),
                byKind.getOrDefault("persona", List.of()).stream()
                        .map(s -> new Persona(s.key(), names(s), s.required("initials"), s.required("of")))
                        .toList());
    }

    private static Desk desk(DemoSection s) {
        return new Desk(
                s.key(),
                names(s),
                s.list("languages"),
                s.list("targets"),
                ZoneId.of(s.required("zone")),
                FourEyes.valueOf(constant(s.required("four-eyes"))));
    }

    private static Person person(DemoSection s) {
        return new Person(
                s.key(),
                names(s),
                s.required("initials"),
                s.list("roles").stream()
                        .map(role -> Role.valueOf(constant(role)))
                        .toList(),
                s.list("languages"),
                s.list("pairs").stream().map(DemoPeople::pair).toList(),
                s.required("desk"),
                s.required("interface"),
                ZoneId.of(s.required("zone")));
    }

    private static Pair pair(String text) {
        String[] ends = text.split(">", 2);
        return new Pair(ends[0], ends[1]);
    }

    private static Map<String, String> names(DemoSection s) {
        return s.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("name."))
                .collect(Collectors.toMap(field -> field.getKey().substring("name.".length()), Map.Entry::getValue));
    }

    private static String constant(String word) {
        return word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}
