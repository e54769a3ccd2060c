package news.dragoman.pages.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;
import news.dragoman.workflow.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of people: found by a part of a name in any script, a page at a time. */
@Path("/desk/admin/people")
@Audience(Audience.Of.ADMIN)
public class PeopleResource {
    private static final int PAGE = 50;

    private final People people;
    private final Desks desks;
    private final CurrentPerson current;

    PeopleResource(People people, Desks desks, CurrentPerson current) {
        this.people = people;
        this.desks = desks;
        this.current = current;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String gone,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String done) {
        String words = Optional.ofNullable(q).orElse("").replace("\0", "");
        String from = Optional.ofNullable(after).orElse("").replace("\0", "");
        boolean left = "yes".equals(gone);
        Role wanted = Stream.of(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        List<Person> found = people.search(words, wanted, !left, from, PAGE + 1);
        List<Person> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Desk> rooms = desks.listAll().stream().collect(Collectors.toMap(Desk::id, desk -> desk));
        return new PeoplePage(
                words,
                Stream.of(Role.values())
                        .map(one -> new PeoplePage.RoleChoice(one, one == wanted))
                        .toList(),
                left,
                page.stream().map(person -> row(person, rooms)).toList(),
                found.size() > PAGE
                        ? next(words, wanted, left, page.get(PAGE - 1).login())
                        : "",
                from.isEmpty(),
                rooms.isEmpty(),
                done == null ? "" : done);
    }

    private PeoplePage.Row row(Person person, Map<UUID, Desk> rooms) {
        Locale locale = current.uiLocale();
        String tag = current.face().tag();
        String name = person.nameIn(tag);
        return new PeoplePage.Row(
                person.id().toString(),
                Face.of(person.id(), name),
                name,
                new TreeMap<>(person.names())
                        .entrySet().stream()
                                .filter(other -> !other.getValue().equals(name))
                                .map(other -> new TextOf(
                                        other.getValue(),
                                        other.getKey(),
                                        Language.of(other.getKey()).direction().attribute()))
                                .toList(),
                person.login(),
                person.roles().stream().sorted().toList(),
                Tongues.languages(person.languages(), locale),
                Tongues.pairs(person.pairs(), locale),
                Optional.ofNullable(person.deskId())
                        .map(rooms::get)
                        .map(desk -> desk.nameIn(tag))
                        .orElse(""));
    }

    private static String next(String words, @Nullable Role role, boolean gone, String after) {
        UriBuilder address = UriBuilder.fromPath("/desk/admin/people").queryParam("after", "{after}");
        var values = new TreeMap<String, Object>(Map.of("after", after));
        if (!words.isEmpty()) {
            address.queryParam("q", "{q}");
            values.put("q", words);
        }
        if (role != null) {
            address.queryParam("role", role.name());
        }
        if (gone) {
            address.queryParam("gone", "yes");
        }
        return address.buildFromMap(values).toString();
    }
}
