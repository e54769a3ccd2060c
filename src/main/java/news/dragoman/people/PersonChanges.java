package news.dragoman.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.history.Change;
import news.dragoman.history.Deed;
import news.dragoman.workflow.Role;

/** What became different about a person, in the codes of the record: roles, tags and ids, never a name. */
final class PersonChanges {
    private PersonChanges() {}

    /** What was done, each with its details; roles given and taken are deeds of their own. */
    static Map<Deed, Map<String, Change>> of(PersonDetails was, PersonDetails is) {
        var deeds = new EnumMap<Deed, Map<String, Change>>(Deed.class);
        String granted = codes(without(is.roles(), was.roles()));
        String revoked = codes(without(was.roles(), is.roles()));
        if (!granted.isEmpty()) {
            deeds.put(Deed.GRANT, Map.of("roles", new Change("", granted)));
        }
        if (!revoked.isEmpty()) {
            deeds.put(Deed.REVOKE, Map.of("roles", new Change(revoked, "")));
        }
        var rest = new TreeMap<String, Change>();
        note(rest, "languages", codes(was.languages()), codes(is.languages()));
        note(rest, "pairs", pairs(was), pairs(is));
        note(rest, "desk", id(was), id(is));
        note(rest, "zone", was.zone().getId(), is.zone().getId());
        if (!was.login().equals(Person.normalLogin(is.login()))) {
            rest.put("login", new Change("", ""));
        }
        if (!was.names().equals(is.names())) {
            rest.put("names", renamed(was.names(), is.names()));
        }
        if (!rest.isEmpty()) {
            deeds.put(Deed.CHANGE_PERSON, rest);
        }
        return deeds;
    }

    /** What somebody starts with. */
    static Map<String, Change> trusted(PersonDetails details) {
        var start = new TreeMap<String, Change>();
        note(start, "roles", "", codes(details.roles()));
        note(start, "languages", "", codes(details.languages()));
        note(start, "pairs", "", pairs(details));
        note(start, "desk", "", id(details));
        return start;
    }

    /** In which languages a name was added, taken out or altered; the names themselves are not for the record. */
    static Change renamed(Map<String, String> was, Map<String, String> is) {
        Set<String> tags = new TreeSet<>();
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .filter(tag -> !Objects.equals(was.get(tag), is.get(tag)))
                .forEach(tags::add);
        return new Change("", String.join(", ", tags));
    }

    /**
     * Whether somebody could do or read more than before. Languages, pairs and the desk narrow a role, so more of them
     * is more of it; only a desk where there was none yet, as after the first set-up, is not held to be more.
     */
    static boolean widens(PersonDetails was, PersonDetails is) {
        boolean otherDesk =
                was.deskId() != null && is.deskId() != null && !was.deskId().equals(is.deskId());
        return !was.roles().containsAll(is.roles())
                || !was.languages().containsAll(is.languages())
                || !was.pairs().containsAll(is.pairs())
                || otherDesk;
    }

    private static void note(Map<String, Change> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.put(what, new Change(before, after));
        }
    }

    private static Set<Role> without(Set<Role> some, Set<Role> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String codes(Collection<?> codes) {
        return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String pairs(PersonDetails details) {
        return codes(details.pairs().stream().map(LanguagePair::stored).toList());
    }

    private static String id(PersonDetails details) {
        return details.deskId() == null ? "" : details.deskId().toString();
    }
}
