package news.dragoman.api;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.api.view.OwnerView;
import news.dragoman.api.view.PersonaAsk;
import news.dragoman.api.view.PersonaView;
import news.dragoman.api.view.PersonasPage;
import news.dragoman.people.PenNames;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Personas;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.NameRows;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pen names: made and changed by administrators; who is behind one is told to chiefs, each look on record. */
@Path("/api/admin/personas")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.PEN_NAMES)
@Tag(name = "Administration")
public class PersonasResource {
    private final PenNames penNames;
    private final Personas personas;
    private final PersonaOwners owners;
    private final People people;
    private final Once once;
    private final CurrentPerson current;
    private final Words words;
    private final EntityManager database;

    PersonasResource(
            PenNames penNames,
            Personas personas,
            PersonaOwners owners,
            People people,
            Once once,
            CurrentPerson current,
            Words words,
            EntityManager database) {
        this.penNames = penNames;
        this.personas = personas;
        this.owners = owners;
        this.people = people;
        this.once = once;
        this.current = current;
        this.words = words;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPersonas", summary = "Pen names, without who is behind them")
    public PersonasPage personas(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        List<Persona> found = personas.page(Cursor.of(cursor).map(Cursor::id).orElse(null), size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new PersonasPage(
                page.stream().map(this::view).toList(),
                more ? new Cursor(Instant.EPOCH, page.get(size - 1).id()).text() : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Circle(Audience.Of.ADMIN)
    @Needs(Scope.MANAGE)
    @Operation(operationId = "makePersona", summary = "Make a pen name for somebody who works here")
    @APIResponseSchema(value = PersonaView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<PersonaView> make(@RestHeader(Once.KEY) @Nullable String key, PersonaAsk ask) {
        return once.answer(key, ask, PersonaView.class, () -> {
            Checking checking = new Checking(words, current.face());
            Said said = said(ask, checking);
            Person owner = people.findByLogin(ask.owner() == null ? "" : ask.owner())
                    .filter(Person::active)
                    .filter(person -> person.names().values().stream().noneMatch(said.names()::containsValue))
                    .orElseThrow(() -> new Fault(ProblemKind.MALFORMED, "owner"));
            Persona made = penNames.make(said.initials(), said.names(), owner, current.person());
            database.flush();
            return Once.Outcome.created(view(made), etag(made), "/api/admin/personas/" + made.id());
        });
    }

    @GET
    @Path("{persona}")
    @Transactional
    @Operation(operationId = "getPersona", summary = "A pen name")
    public RestResponse<PersonaView> persona(@RestPath UUID persona) {
        Persona found = find(persona);
        return Once.Outcome.ok(view(found), etag(found)).response();
    }

    @PUT
    @Path("{persona}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Circle(Audience.Of.ADMIN)
    @Needs(Scope.MANAGE)
    @Operation(operationId = "changePersona", summary = "Change a pen name; who is behind it stays")
    public RestResponse<PersonaView> change(
            @RestPath UUID persona, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, PersonaAsk ask) {
        Fault.unlessGiven(ask);
        if (ask.owner() != null) {
            throw new Fault(ProblemKind.MALFORMED, "owner"); // said once, when it was made
        }
        Persona before = find(persona);
        Etags.check(ifMatch, etag(before), () -> new Stale.Both(ask, view(before), etag(before), null, null));
        Checking checking = new Checking(words, current.face());
        Said said = said(ask, checking);
        Persona changed =
                penNames.change(persona, Etags.version(ifMatch), said.initials(), said.names(), current.person());
        database.flush();
        return Once.Outcome.ok(view(changed), etag(changed)).response();
    }

    @POST
    @Path("{persona}/reveal")
    @Needs(Scope.MANAGE)
    @Operation(
            operationId = "revealPersona",
            summary = "Say who is behind a pen name, to its owner and to chiefs; the look is on record")
    public RestResponse<OwnerView> reveal(@RestPath UUID persona, @RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(key, "reveal", OwnerView.class, () -> {
            find(persona);
            Person owner = owners.reveal(persona, current.person())
                    .flatMap(people::findByIdOptional)
                    .orElseThrow(NotReadable::new);
            var said = new OwnerView(
                    persona, owner.id(), owner.nameIn(current.face().tag()), owner.login());
            // Who is behind it lies nowhere else, not even for a day.
            return Once.Outcome.ok(said, null).keeping(new OwnerView(persona, null, null, null));
        });
    }

    private record Said(String initials, Map<String, String> names) {}

    /** @throws Unfit if initials or names cannot be kept */
    private Said said(PersonaAsk ask, Checking checking) {
        Map<String, String> names = NameRows.of(ask.names(), current.uiLocale()).check(checking);
        String initials = checking.line("initials", ask.initials(), Persona.MOST_INITIALS);
        Unfit.unlessFine(checking);
        if (initials.isEmpty()) {
            throw new Fault(ProblemKind.MALFORMED, "initials");
        }
        return new Said(initials, names);
    }

    private PersonaView view(Persona persona) {
        return new PersonaView(
                persona.id(),
                persona.initials(),
                persona.nameIn(current.face().tag()),
                persona.names(),
                persona.version());
    }

    private Persona find(UUID id) {
        return personas.findByIdOptional(id).orElseThrow(NotReadable::new);
    }

    private static String etag(Persona persona) {
        return Etags.of(Long.toString(persona.version()));
    }
}
