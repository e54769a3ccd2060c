package news.dragoman.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.dragoman.api.view.PersonRef;
import news.dragoman.api.view.TombstoneView;
import news.dragoman.api.view.TombstonesView;
import news.dragoman.api.view.WithdrawalView;
import news.dragoman.api.view.WithdrawalsView;
import news.dragoman.newsroom.ProposedWithdrawals;
import news.dragoman.publication.Publications;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be withdrawn, and what was. */
@Path("/api/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Steps")
public class WithdrawalsResource {
    /** The latest so many. */
    private static final int TOMBSTONES = 1_000;

    private final ProposedWithdrawals proposed;
    private final Publications publications;
    private final CurrentPerson current;

    WithdrawalsResource(ProposedWithdrawals proposed, Publications publications, CurrentPerson current) {
        this.proposed = proposed;
        this.publications = publications;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listWithdrawals", summary = "Proposals to withdraw that wait for a chief")
    public WithdrawalsView waiting() {
        return new WithdrawalsView(proposed.of(current.person()).stream()
                .map(line -> new WithdrawalView(
                        line.proposal().editionId(),
                        line.proposal().storyId(),
                        line.card().slugline(),
                        line.card().language().tag(),
                        line.proposal().notice(),
                        new PersonRef(
                                line.names().mark(line.proposal().proposedBy()),
                                line.names()
                                        .of(
                                                line.proposal().proposedBy(),
                                                current.face().tag())),
                        line.proposal().proposedAt()))
                .toList());
    }

    @GET
    @Path("tombstones")
    @Operation(
            operationId = "listTombstones",
            summary =
                    "Articles that were withdrawn and are not back, the latest 1,000: whoever keeps copies drops them")
    public TombstonesView tombstones() {
        return new TombstonesView(publications.tombstones(null, TOMBSTONES).stream()
                .map(gone -> new TombstoneView(
                        gone.editionId(),
                        gone.language().tag(),
                        gone.permalink().bare(),
                        gone.withdrawnAt().orElseThrow(),
                        gone.withdrawalNotice()))
                .toList());
    }
}
