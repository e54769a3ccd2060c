package news.dragoman.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.dragoman.api.view.CountersignView;
import news.dragoman.api.view.CountersignsView;
import news.dragoman.api.view.WaiverView;
import news.dragoman.api.view.WaiversView;
import news.dragoman.newsroom.FourEyesBoard;
import news.dragoman.review.SignOff;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where four eyes have not read a text, for chiefs and auditors. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.FOUR_EYES)
@Tag(name = "Steps")
public class FourEyesResource {
    private final FourEyesBoard board;
    private final EditionViews views;
    private final CurrentPerson current;

    FourEyesResource(FourEyesBoard board, EditionViews views, CurrentPerson current) {
        this.board = board;
        this.views = views;
        this.current = current;
    }

    @GET
    @Path("countersigns")
    @Operation(
            operationId = "listCountersigns",
            summary = "What one person signed alone: what waits for a chief, then what one has looked at in 30 days")
    public CountersignsView countersigns() {
        return new CountersignsView(
                board.alone(current.person()).stream().map(this::view).toList());
    }

    @GET
    @Path("waivers")
    @Operation(operationId = "listWaivers", summary = "Where a chief has waived four eyes, the latest first")
    public WaiversView waivers() {
        return new WaiversView(
                board.waived(current.person()).stream().map(this::view).toList());
    }

    private CountersignView view(FourEyesBoard.Alone one) {
        var task = one.task();
        return new CountersignView(
                task.id(),
                task.storyId(),
                task.editionId(),
                one.card().slugline(),
                one.card().language().tag(),
                views.person(task.signedBy(), one.names()),
                one.reason(),
                task.openedAt(),
                task.outcome().orElse(null),
                task.closedBy().map(by -> views.person(by, one.names())).orElse(null),
                task.closedAt().orElse(null),
                one.note().isEmpty() ? null : one.note());
    }

    private WaiverView view(FourEyesBoard.Waived one) {
        var waiver = one.waiver();
        return new WaiverView(
                waiver.id(),
                waiver.storyId(),
                waiver.editionId(),
                one.card().slugline(),
                one.card().language().tag(),
                views.person(waiver.givenBy(), one.names()),
                one.reason(),
                waiver.givenAt(),
                one.use(),
                one.signOff().map(s -> views.person(s.personId(), one.names())).orElse(null),
                one.signOff().map(SignOff::at).orElse(null),
                one.changed());
    }
}
