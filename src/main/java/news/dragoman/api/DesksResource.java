package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import news.dragoman.api.view.DeskView;
import news.dragoman.api.view.DesksPage;
import news.dragoman.people.Desk;
import news.dragoman.people.Desks;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one can work. */
@Path("/api/desks")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class DesksResource {
    private final Desks desks;
    private final CurrentPerson current;

    DesksResource(Desks desks, CurrentPerson current) {
        this.desks = desks;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDesks", summary = "All desks")
    public DesksPage desks() {
        return new DesksPage(desks.listAll().stream()
                .sorted(Comparator.comparing(Desk::code))
                .map(desk -> new DeskView(
                        desk.id(),
                        desk.code(),
                        desk.nameIn(current.face().tag()),
                        desk.languages(),
                        desk.defaultTargets(),
                        desk.zone().getId()))
                .toList());
    }
}
