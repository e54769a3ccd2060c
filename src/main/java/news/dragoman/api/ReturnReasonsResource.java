package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import news.dragoman.api.view.ReturnReasonsAsk;
import news.dragoman.api.view.ReturnReasonsView;
import news.dragoman.people.Desks;
import news.dragoman.people.ReturnReason;
import news.dragoman.people.ReturnReason.Fits;
import news.dragoman.people.ReturnReasons;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of reasons for which the editors of a desk return texts. */
@Path("/api/admin/desks/{desk}/return-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.ADMIN)
@Tag(name = "Administration")
public class ReturnReasonsResource {
    private final ReturnReasons reasons;
    private final Desks desks;
    private final CurrentPerson current;

    ReturnReasonsResource(ReturnReasons reasons, Desks desks, CurrentPerson current) {
        this.reasons = reasons;
        this.desks = desks;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listReturnReasons", summary = "Why the editors of a desk return texts")
    public RestResponse<ReturnReasonsView> reasons(@RestPath UUID desk) {
        var list = find(desk);
        return Once.Outcome.ok(view(list), etag(list)).response();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.MANAGE)
    @Operation(operationId = "changeReturnReasons", summary = "Set the list; what is missing is no longer offered")
    public RestResponse<ReturnReasonsView> change(
            @RestPath UUID desk, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, ReturnReasonsAsk ask) {
        Fault.unlessGiven(ask);
        var before = find(desk);
        Etags.check(ifMatch, etag(before), () -> new Stale.Both(ask, view(before), etag(before), null, null));
        var after = reasons.change(
                desk,
                reasons.stamp(before),
                ask.items().stream()
                        .map(w -> new ReturnReasons.Wanted(w.id(), w.fits() == null ? Fits.BOTH : w.fits(), w.words()))
                        .toList(),
                current.person());
        return Once.Outcome.ok(view(after), etag(after)).response();
    }

    private List<ReturnReason> find(UUID desk) {
        return desks.findByIdOptional(desk).map(there -> reasons.of(there.id())).orElseThrow(NotReadable::new);
    }

    private static ReturnReasonsView view(List<ReturnReason> list) {
        return new ReturnReasonsView(list.stream()
                .map(r -> new ReturnReasonsView.ReasonLine(r.id(), r.fits(), r.words()))
                .toList());
    }

    private String etag(List<ReturnReason> list) {
        return Etags.of(reasons.stamp(list));
    }
}
