package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.DossierLineView;
import news.dragoman.api.view.DossierView;
import news.dragoman.newsroom.Dossiers;
import news.dragoman.newsroom.Dossiers.Line;
import news.dragoman.newsroom.Dossiers.Piece;
import news.dragoman.newsroom.Dossiers.Row;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a translation quotes, counts and names beside what its source does. */
@Path("/api/editions/{edition}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class DossierResource {
    private final Dossiers dossiers;
    private final Sight sight;
    private final CurrentPerson current;

    DossierResource(Dossiers dossiers, Sight sight, CurrentPerson current) {
        this.dossiers = dossiers;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getDossier",
            summary = "Every quotation, figure and name of a translation beside its source’s, found by rule")
    public DossierView dossier(@RestPath UUID edition) {
        sight.readable(edition);
        return new DossierView(dossiers.of(edition, current.person()).rows().stream()
                .flatMap(row -> row.lines().stream().map(line -> line(row, line)))
                .toList());
    }

    private static DossierLineView line(Row row, Line line) {
        return new DossierLineView(
                row.unit().id(),
                row.number(),
                row.unit().omitted(),
                line.kind(),
                line.figure(),
                piece(line.source()),
                piece(line.target()),
                line.sought());
    }

    private static DossierLineView.@Nullable Piece piece(@Nullable Piece piece) {
        return piece == null
                ? null
                : new DossierLineView.Piece(piece.text(), piece.language().tag(), piece.value(), piece.speaker());
    }
}
