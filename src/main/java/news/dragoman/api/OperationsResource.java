package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.api.view.OperationAsk;
import news.dragoman.api.view.OperationView;
import news.dragoman.api.view.OperationsPage;
import news.dragoman.api.view.RowView;
import news.dragoman.api.view.UndoAsk;
import news.dragoman.newsroom.Restructured;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.people.Scope;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.Operation;
import news.dragoman.translation.Placed;
import news.dragoman.translation.UnitOperation;
import news.dragoman.translation.UnitOperations;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Restructures translations: merges, splits, moves, leaves out, adds, puts back and undoes. */
@Path("/api/editions/{edition}/operations")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class OperationsResource {
    private final Restructuring restructuring;
    private final UnitOperations operations;
    private final Editions editions;
    private final Stories stories;
    private final StoryNaming naming;
    private final EditionTexts texts;
    private final EditionViews views;
    private final SavedTexts saved;
    private final Once once;
    private final Sight sight;
    private final CurrentPerson current;

    OperationsResource(
            Restructuring restructuring,
            UnitOperations operations,
            Editions editions,
            Stories stories,
            StoryNaming naming,
            EditionTexts texts,
            EditionViews views,
            SavedTexts saved,
            Once once,
            Sight sight,
            CurrentPerson current) {
        this.restructuring = restructuring;
        this.operations = operations;
        this.editions = editions;
        this.stories = stories;
        this.naming = naming;
        this.texts = texts;
        this.views = views;
        this.saved = saved;
        this.once = once;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Transactional
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "listOperations",
            summary = "How a translation was restructured: what holds, oldest first")
    public OperationsPage list(@RestPath UUID edition) {
        var known = sight.readable(edition);
        var standing = operations.standing(edition);
        var names = naming.in(
                known.story(), standing.stream().map(UnitOperation::personId).toList(), List.of());
        return new OperationsPage(standing.stream().map(one -> view(one, names)).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "restructure",
            summary = "Merge, split, move, leave out, add or put back; based on the ETag of listUnits")
    public RestResponse<OperationView> take(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            OperationAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        int seen = Etags.version(ifMatch);
        Operation operation = Wishes.of(ask);
        Map<UUID, Integer> versions = new HashMap<>();
        ask.units().forEach(unit -> versions.put(unit.id(), unit.version()));
        return once.answerById(key, ask, OperationView.class, id -> {
            var answer = restructuring.take(
                    edition, new Restructuring.Wish(id, seen, versions), operation, current.person());
            if (answer instanceof Restructured.Stale stale) {
                throw new Stale(new Stale.Both(
                        ask,
                        QuarkusTransaction.requiringNew().call(() -> texts.units(edition)),
                        Etags.of(stale.number()),
                        null,
                        null));
            }
            return done((Restructured.Done) answer);
        });
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "undo",
            summary = "Take one's own newest operation back, if its units stand as it left them")
    public RestResponse<OperationView> undo(
            @RestPath UUID edition, @RestHeader(Once.KEY) @Nullable String key, UndoAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        return once.answerById(
                key,
                ask,
                OperationView.class,
                id -> done(restructuring.undo(edition, id, ask.operation(), current.person())));
    }

    private Once.Outcome<OperationView> done(Restructured.Done done) {
        var operation = done.operation();
        return QuarkusTransaction.requiringNew().call(() -> {
            var story =
                    stories.findById(editions.findById(operation.editionId()).storyId());
            var names = naming.in(story, List.of(operation.personId()), List.of());
            return Once.Outcome.ok(view(operation, names), Etags.of(operation.number()));
        });
    }

    private OperationView view(UnitOperation operation, StoryNames names) {
        var trace = operation.trace();
        return new OperationView(
                operation.id(),
                operation.number(),
                operation.kind(),
                views.person(operation.personId(), names),
                operation.at(),
                operation.focus().orElse(null),
                operation.undoes().orElse(null),
                trace.before().stream().map(OperationsResource::view).toList(),
                trace.after().stream().map(OperationsResource::view).toList());
    }

    private static RowView view(Placed placed) {
        var row = placed.row();
        return new RowView(
                row.id(),
                row.block(),
                row.kind(),
                row.segments(),
                row.text(),
                row.omitted(),
                row.omission(),
                row.origin());
    }
}
