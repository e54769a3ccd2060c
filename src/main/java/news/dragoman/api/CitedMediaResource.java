package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.CitationView;
import news.dragoman.api.view.CitedAsk;
import news.dragoman.api.view.CitedView;
import news.dragoman.newsroom.Citing;
import news.dragoman.people.Scope;
import news.dragoman.publication.Citation;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which media and documents a text goes by. */
@Path("/api/editions/{edition}/cited")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class CitedMediaResource {
    private final Citing citing;
    private final Sight sight;
    private final CurrentPerson current;

    CitedMediaResource(Citing citing, Sight sight, CurrentPerson current) {
        this.citing = citing;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getCited",
            summary = "The media and documents that a text goes by, as readers are to see them")
    public RestResponse<CitedView> cited(@RestPath UUID edition) {
        sight.edition(edition);
        return answer(edition);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(operationId = "cite", summary = "Say which media and documents a text goes by; all of them at once")
    public RestResponse<CitedView> cite(
            @RestPath UUID edition, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, CitedAsk ask) {
        Fault.unlessGiven(ask);
        sight.lockedEdition(edition);
        var standing = view(edition);
        String etag = Etags.of(standing.version());
        Etags.check(ifMatch, etag, () -> new Stale.Both(ask, standing, etag, null, null));
        citing.save(
                edition,
                ask.items().stream()
                        .map(one -> new Citation(
                                one.name().strip(),
                                Objects.requireNonNullElse(one.link(), "").strip()))
                        .toList(),
                standing.version(),
                current.person());
        return answer(edition);
    }

    private RestResponse<CitedView> answer(UUID edition) {
        var view = view(edition);
        return Once.Outcome.ok(view, Etags.of(view.version())).response();
    }

    private CitedView view(UUID edition) {
        var standing = citing.of(edition, current.person());
        List<CitationView> items = Citation.parse(standing.words()).stream()
                .map(one -> new CitationView(one.name(), one.link().isEmpty() ? null : one.link()))
                .toList();
        return new CitedView(items, standing.version());
    }
}
