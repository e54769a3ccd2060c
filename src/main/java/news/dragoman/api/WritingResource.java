package news.dragoman.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import news.dragoman.api.view.BlockAsk;
import news.dragoman.api.view.BlockSaved;
import news.dragoman.api.view.KindAsk;
import news.dragoman.api.view.TextAsk;
import news.dragoman.api.view.UnitAsk;
import news.dragoman.api.view.UnitSaved;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.Saved;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Saves text: an original's blocks, a translation's units. Each save is based on the version that was read. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Needs(Scope.WRITE)
@Tag(name = "Writing")
public class WritingResource {
    private final BlockWriting blocks;
    private final UnitWriting units;
    private final SavedTexts saved;
    private final Once once;
    private final CurrentPerson current;

    WritingResource(BlockWriting blocks, UnitWriting units, SavedTexts saved, Once once, CurrentPerson current) {
        this.blocks = blocks;
        this.units = units;
        this.saved = saved;
        this.once = once;
        this.current = current;
    }

    @POST
    @Path("blocks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "insertBlock", summary = "Put a paragraph or subhead into an original")
    @APIResponseSchema(value = BlockSaved.class, responseCode = "201", responseDescription = "Put in")
    public RestResponse<BlockSaved> insert(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, BlockAsk ask) {
        saved.about(edition);
        return once.answerById(key, ask, BlockSaved.class, id -> {
            var kept = (Saved.Kept) blocks.insert(edition, id, ask.after(), ask.kind(), ask.text(), current.person());
            return Once.Outcome.created(
                    SavedTexts.block(id, ask.kind(), kept),
                    Etags.of(kept.version()),
                    "/api/editions/" + edition + "/blocks/" + id);
        });
    }

    @PUT
    @Path("blocks/{block}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveBlock", summary = "Save the text of a block")
    public RestResponse<BlockSaved> save(
            @RestPath UUID edition,
            @RestPath UUID block,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            TextAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        int base = Etags.version(ifMatch);
        var save = new Save(saveId(block, base, ask.text()), base, ask.text());
        return block(edition, block, ask.text(), blocks.save(edition, block, save, current.person()));
    }

    @PUT
    @Path("blocks/{block}/kind")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "turnBlock", summary = "Make a paragraph a subhead or the other way round")
    public RestResponse<BlockSaved> turn(
            @RestPath UUID edition,
            @RestPath UUID block,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            KindAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        var answer = blocks.turnInto(edition, block, Etags.version(ifMatch), ask.kind(), current.person());
        return block(edition, block, ask.kind().name(), answer);
    }

    @DELETE
    @Path("blocks/{block}")
    @Operation(operationId = "removeBlock", summary = "Take a paragraph or subhead out of an original")
    @APIResponse(responseCode = "204", description = "Taken out")
    public RestResponse<Void> remove(
            @RestPath UUID edition, @RestPath UUID block, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch) {
        saved.about(edition);
        saved.kept(null, blocks.remove(edition, block, Etags.version(ifMatch), current.person()));
        return RestResponse.noContent();
    }

    @PUT
    @Path("units/{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveUnit", summary = "Save the translation of a unit")
    public RestResponse<UnitSaved> saveUnit(
            @RestPath UUID edition,
            @RestPath UUID unit,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            UnitAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        int base = Etags.version(ifMatch);
        var save = new Save(saveId(unit, base, ask.confirmed() + ask.text()), base, ask.text());
        var read = SavedTexts.read(ask.read(), ask.alsoRead());
        var kept = saved.kept(ask.text(), units.save(edition, unit, save, ask.confirmed(), read, current.person()));
        return Once.Outcome.ok(saved.unit(unit, kept), Etags.of(kept.version())).response();
    }

    private RestResponse<BlockSaved> block(UUID edition, UUID block, String yours, Saved answer) {
        var kept = saved.kept(yours, answer);
        return Once.Outcome.ok(saved.block(block, kept), Etags.of(kept.version()))
                .response();
    }

    /** The same words on the same base are the same save: sent again, they make no paragraph twice. */
    private UUID saveId(UUID target, int base, String text) {
        String what = current.person().id() + "|" + target + "|" + base + "|" + text;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
