package news.dragoman.pages.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.people.PenNames;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Personas;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One pen name: made and changed by administrators; who is behind it is shown to chiefs, each look on record. */
@Path("/desk/admin/personas")
public class PersonaResource {
    private static final int UNPROCESSABLE = 422;

    private final PenNames penNames;
    private final Personas personas;
    private final PersonaOwners owners;
    private final People people;
    private final Records records;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    PersonaResource(
            PenNames penNames,
            Personas personas,
            PersonaOwners owners,
            People people,
            Records records,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.penNames = penNames;
        this.personas = personas;
        this.owners = owners;
        this.people = people;
        this.records = records;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** The form as typed; without an owner once the pen name is there. */
    private record Typed(String version, String initials, NameRows names, String owner) {}

    @GET
    @Path("new")
    @Audience(Audience.Of.ADMIN)
    public Response blank() {
        return fresh(
                Response.Status.OK.getStatusCode(),
                new Typed("", "", NameRows.of(Map.of(), current.uiLocale()), ""),
                Wrong.NOTHING);
    }

    @POST
    @Audience(Audience.Of.ADMIN)
    public Response make() {
        Typed typed = typed();
        Checking checking = checking();
        Map<String, String> names = typed.names().check(checking);
        String initials = initials(typed, checking);
        Optional<Person> owner = people.findByLogin(typed.owner()).filter(Person::active);
        if (owner.isEmpty()) {
            checking.wrong("owner", say().ownerUnknown());
        } else if (owner.get().names().values().stream().anyMatch(names::containsValue)) {
            checking.wrong("name-1", say().ownerSame());
        }
        if (checking.fine()) {
            try {
                return to(penNames.make(initials, names, owner.orElseThrow(), current.person())
                        .id());
            } catch (Refusal refusal) {
                checking.wrong("initials", refusal);
            }
        }
        return fresh(UNPROCESSABLE, typed, new Wrong(checking.errors()));
    }

    @GET
    @Path("{id}")
    @Audience(Audience.Of.PEN_NAMES)
    public Response page(@RestPath UUID id, @RestQuery @Nullable String done) {
        return known(Response.Status.OK.getStatusCode(), find(id), "", done == null ? "" : done);
    }

    @POST
    @Path("{id}")
    @Audience(Audience.Of.ADMIN)
    public Response save(@RestPath UUID id) {
        Typed typed = typed();
        Checking checking = checking();
        Map<String, String> names = typed.names().check(checking);
        String initials = initials(typed, checking);
        if (checking.fine()) {
            try {
                penNames.change(id, PersonResource.number(typed.version()), initials, names, current.person());
                return to(id);
            } catch (Refusal refusal) {
                Persona now = find(id);
                if (refusal.refused().reasons().stream().anyMatch(r -> r.code().equals(Reason.MOVED_ON))) {
                    Rival rival = Rival.between(lines(initials, names), lines(now.initials(), now.names()));
                    return known(
                            Response.Status.CONFLICT.getStatusCode(),
                            now,
                            new Typed(Long.toString(now.version()), typed.initials(), typed.names(), ""),
                            "",
                            Wrong.NOTHING,
                            rival,
                            "moved");
                }
                checking.wrong("initials", refusal);
            }
        }
        return known(UNPROCESSABLE, find(id), typed, "", new Wrong(checking.errors()), Rival.NONE, "");
    }

    /** Says who is behind it, once, to whoever may know; the look is on record before the answer is given. */
    @POST
    @Path("{id}/reveal")
    @Audience(Audience.Of.PEN_NAMES)
    public Response reveal(@RestPath UUID id) {
        Persona persona = find(id);
        Person owner = owners.reveal(id, current.person())
                .flatMap(people::findByIdOptional)
                .orElseThrow(NotReadable::new);
        return known(
                Response.Status.OK.getStatusCode(),
                persona,
                owner.nameIn(current.face().tag()) + " · " + owner.login(),
                "");
    }

    private Typed typed() {
        KeptForm form = asking.form().orElseThrow();
        return new Typed(
                form.value("version"),
                form.value("initials"),
                NameRows.typed(form, current.uiLocale()),
                form.value("owner"));
    }

    private String initials(Typed typed, Checking checking) {
        String initials = checking.line("initials", typed.initials(), Persona.MOST_INITIALS);
        if (initials.isEmpty()) {
            checking.wrong("initials", say().initialsMissing(Persona.MOST_INITIALS));
        }
        return initials;
    }

    private Map<String, String> lines(String initials, Map<String, String> names) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(say().initials(), initials);
        lines.put(
                words.in(FieldsMessages.class, current.face()).names(),
                String.join(" · ", new TreeMap<>(names).values()));
        return lines;
    }

    private Response fresh(int status, Typed typed, Wrong wrong) {
        return html(
                status,
                new PersonaPage(
                        "",
                        "",
                        "",
                        typed.initials(),
                        typed.names(),
                        typed.owner(),
                        true,
                        false,
                        "",
                        List.of(),
                        wrong,
                        Rival.NONE,
                        List.of(),
                        ""));
    }

    private Response known(int status, Persona persona, String behind, String done) {
        return known(
                status,
                persona,
                new Typed(
                        Long.toString(persona.version()),
                        persona.initials(),
                        NameRows.of(persona.names(), current.uiLocale()),
                        ""),
                behind,
                Wrong.NOTHING,
                Rival.NONE,
                done);
    }

    private Response known(
            int status, Persona persona, Typed typed, String behind, Wrong wrong, Rival rival, String done) {
        var roles = current.person().roles();
        return html(
                status,
                new PersonaPage(
                        persona.id().toString(),
                        typed.version(),
                        persona.nameIn(current.face().tag()),
                        typed.initials(),
                        typed.names(),
                        "",
                        roles.contains(Role.ADMIN),
                        roles.contains(Role.CHIEF),
                        behind,
                        looks(persona),
                        wrong,
                        rival,
                        NameRows.doubts(
                                persona.names(), words.in(FieldsMessages.class, current.face()), current.uiLocale()),
                        done));
    }

    private List<PersonaPage.Look> looks(Persona persona) {
        var looks = owners.looks(persona.id(), current.person());
        Map<UUID, Person> readers =
                people
                        .list(
                                "id in ?1",
                                looks.stream().map(PersonaOwners.Look::readerId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, reader -> reader));
        return looks.stream()
                .map(look -> new PersonaPage.Look(
                        Optional.ofNullable(readers.get(look.readerId()))
                                .map(reader -> reader.nameIn(current.face().tag()))
                                .orElse(""),
                        TimeFormats.forMachines(look.at()),
                        records.time(look.at())))
                .toList();
    }

    private Response html(int status, PersonaPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(current.uiLocale()).render())
                .build();
    }

    private Persona find(UUID id) {
        return personas.findByIdOptional(id).orElseThrow(NotReadable::new);
    }

    private Checking checking() {
        return new Checking(words, current.face());
    }

    private AdminMessages say() {
        return words.in(AdminMessages.class, current.face());
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/desk/admin/personas/" + id + "?done=saved"))
                .build();
    }
}
