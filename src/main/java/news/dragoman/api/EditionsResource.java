package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.EditionView;
import news.dragoman.api.view.EditionsPage;
import news.dragoman.api.view.OffersView;
import news.dragoman.api.view.TextView;
import news.dragoman.api.view.UnitsView;
import news.dragoman.api.view.VersionTextView;
import news.dragoman.api.view.VersionsPage;
import news.dragoman.translation.UnitOperations;
import news.dragoman.web.Audience;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Editions as they are read: the desk's list, one edition, its text, its units, its past, and what can be done now. */
@Path("/api/editions")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class EditionsResource {
    private final DeskList desk;
    private final EditionViews views;
    private final EditionTexts texts;
    private final Offers offers;
    private final Sight sight;
    private final UnitOperations operations;

    EditionsResource(
            DeskList desk,
            EditionViews views,
            EditionTexts texts,
            Offers offers,
            Sight sight,
            UnitOperations operations) {
        this.desk = desk;
        this.views = views;
        this.texts = texts;
        this.offers = offers;
        this.sight = sight;
        this.operations = operations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDesk",
            summary = "What is at work and what was published or spiked of late, as on the desk; last moved first")
    public EditionsPage desk(
            @BeanParam FilterFields filter, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return desk.page(filter, Cursor.of(cursor), Cursor.size(limit));
    }

    @GET
    @Path("{edition}")
    @Transactional
    @Operation(operationId = "getEdition", summary = "An edition as it stands")
    public RestResponse<EditionView> edition(@RestPath UUID edition) {
        var known = sight.edition(edition);
        return Once.Outcome.ok(
                        views.of(edition, known.story().id()),
                        Etags.of(known.edition().version()))
                .response();
    }

    @GET
    @Path("{edition}/text")
    @Transactional
    @Operation(
            operationId = "getText",
            summary = "An edition's text as it stands, with the hash that a sign-off approves")
    public TextView text(@RestPath UUID edition) {
        return texts.working(sight.readable(edition));
    }

    @GET
    @Path("{edition}/units")
    @Transactional
    @Operation(
            operationId = "listUnits",
            summary = "A translation, sentence by sentence, beside its sources; the ETag counts its operations")
    public RestResponse<UnitsView> units(@RestPath UUID edition) {
        sight.readable(edition);
        return Once.Outcome.ok(texts.units(edition), Etags.of(operations.count(edition)))
                .response();
    }

    @GET
    @Path("{edition}/versions")
    @Transactional
    @Operation(operationId = "listVersions", summary = "An edition's versions, newest first")
    public VersionsPage versions(@RestPath UUID edition) {
        return texts.versions(sight.edition(edition));
    }

    @GET
    @Path("{edition}/versions/{number}")
    @Transactional
    @Operation(operationId = "getVersion", summary = "The text of a version")
    public VersionTextView version(@RestPath UUID edition, @RestPath int number) {
        return texts.version(sight.edition(edition), number);
    }

    @GET
    @Path("{edition}/steps")
    @Transactional
    @Operation(
            operationId = "listSteps",
            summary = "Every step, whether it can be taken now, and if not every reason why")
    public RestResponse<OffersView> steps(@RestPath UUID edition) {
        var known = sight.edition(edition);
        return Once.Outcome.ok(offers.of(known), Etags.of(known.edition().version()))
                .response();
    }
}
