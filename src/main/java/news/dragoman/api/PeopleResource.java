package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import news.dragoman.api.view.PeoplePage;
import news.dragoman.api.view.PersonView;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * People apart from any story, as far as the pages show them: administrators see everybody who works here, reporters the
 * colleagues whom they may add to a draft, everybody themselves. Nothing here says who works under which pen name.
 */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class PeopleResource {
    private final People people;
    private final CurrentPerson current;

    PeopleResource(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPeople", summary = "People of the newsroom, as far as the person may see them")
    public PeoplePage people(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        UUID after = Cursor.of(cursor).map(Cursor::id).orElse(null);
        // Newsrooms have hundreds of people, not many thousands, and roles are an array: sorted out here.
        List<Person> rest = people.list("active").stream()
                .filter(this::seen)
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .filter(person -> after == null || person.id().toString().compareTo(after.toString()) > 0)
                .limit(size + 1L)
                .toList();
        boolean more = rest.size() > size;
        var page = more ? rest.subList(0, size) : rest;
        return new PeoplePage(
                page.stream().map(this::view).toList(),
                more ? new Cursor(Instant.EPOCH, page.get(size - 1).id()).text() : null);
    }

    private boolean seen(Person person) {
        var roles = current.person().roles();
        return person.id().equals(current.person().id())
                || roles.contains(Role.ADMIN)
                || roles.contains(Role.REPORTER) && person.roles().contains(Role.REPORTER);
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(), person.nameIn(current.face().tag()), person.names(), person.roles(), person.languages());
    }
}
