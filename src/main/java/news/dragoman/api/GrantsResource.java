package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.ChangeView;
import news.dragoman.api.view.GrantView;
import news.dragoman.api.view.GrantsPage;
import news.dragoman.api.view.PersonRef;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What administrators did, for chiefs and auditors to see. */
@Path("/api/grants")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.OVERSIGHT)
@Tag(name = "Administration")
public class GrantsResource {
    private final HouseEntries record;
    private final People people;
    private final CurrentPerson current;

    GrantsResource(HouseEntries record, People people, CurrentPerson current) {
        this.record = record;
        this.people = people;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listGrants", summary = "What was done to people, pen names and desks, newest first")
    public GrantsPage grants(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        List<HouseEntry> found = record.page(Cursor.of(cursor).map(Cursor::id).orElse(null), size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        Map<UUID, Person> named = people
                .list(
                        "id in ?1",
                        page.stream()
                                .flatMap(entry -> Stream.concat(entry.actorId().stream(), entry.personId().stream()))
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        var last = more ? page.get(size - 1) : null;
        return new GrantsPage(
                page.stream().map(entry -> view(entry, named)).toList(),
                last == null ? null : new Cursor(last.at(), last.id()).text());
    }

    private GrantView view(HouseEntry entry, Map<UUID, Person> named) {
        return new GrantView(
                entry.id(),
                entry.at(),
                entry.deed(),
                ref(entry.actorId(), named),
                ref(entry.personId(), named),
                entry.personaId().orElse(null),
                entry.deskId().orElse(null),
                entry.changes().entrySet().stream()
                        .map(change -> new ChangeView(
                                change.getKey(),
                                change.getValue().before(),
                                change.getValue().after()))
                        .toList());
    }

    private @Nullable PersonRef ref(Optional<UUID> person, Map<UUID, Person> named) {
        return person.map(named::get)
                .map(known ->
                        new PersonRef(known.id(), known.nameIn(current.face().tag())))
                .orElse(null);
    }
}
