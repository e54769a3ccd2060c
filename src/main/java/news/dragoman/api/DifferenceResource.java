package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.DifferenceView;
import news.dragoman.newsroom.Comparing;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What changed between two texts of an edition, as the editors see it. */
@Path("/api/editions/{edition}/difference")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class DifferenceResource {
    private final Comparing comparing;
    private final Sight sight;
    private final CurrentPerson current;

    DifferenceResource(Comparing comparing, Sight sight, CurrentPerson current) {
        this.comparing = comparing;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getDifference",
            summary = "What changed from one version to another, or to the text as it stands, word by word")
    public DifferenceView difference(
            @RestPath UUID edition, @RestQuery @Nullable Integer from, @RestQuery @Nullable Integer to) {
        sight.edition(edition);
        return DifferenceView.of(comparing.of(edition, from, to, current.person()));
    }
}
