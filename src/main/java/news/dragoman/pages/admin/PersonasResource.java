package news.dragoman.pages.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.people.Persona;
import news.dragoman.people.Personas;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Face;
import news.dragoman.web.TextOf;
import news.dragoman.workflow.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of pen names, for administrators and chiefs. */
@Path("/desk/admin/personas")
@Audience(Audience.Of.PEN_NAMES)
public class PersonasResource {
    private static final int PAGE = 50;

    private final Personas personas;
    private final CurrentPerson current;

    PersonasResource(Personas personas, CurrentPerson current) {
        this.personas = personas;
        this.current = current;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance list(@RestQuery @Nullable String after) {
        UUID key = Optional.ofNullable(after).flatMap(Keys::id).orElse(null);
        List<Persona> found = personas.page(key, PAGE + 1);
        List<Persona> page = found.subList(0, Math.min(PAGE, found.size()));
        return new PersonasPage(
                page.stream().map(this::row).toList(),
                found.size() > PAGE
                        ? "/desk/admin/personas?after=" + page.get(PAGE - 1).id()
                        : "",
                key == null,
                current.person().roles().contains(Role.ADMIN));
    }

    private PersonasPage.Row row(Persona persona) {
        String name = persona.nameIn(current.face().tag());
        return new PersonasPage.Row(
                persona.id().toString(),
                Face.of(persona.id(), name, persona.initials()),
                name,
                new TreeMap<>(persona.names())
                        .entrySet().stream()
                                .filter(other -> !other.getValue().equals(name))
                                .map(other -> new TextOf(
                                        other.getValue(),
                                        other.getKey(),
                                        Language.of(other.getKey()).direction().attribute()))
                                .toList());
    }
}
