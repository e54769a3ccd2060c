package news.dragoman.api;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import news.dragoman.api.view.CreditAsk;
import news.dragoman.api.view.CreditKind;
import news.dragoman.api.view.CreditView;
import news.dragoman.api.view.DetailsAsk;
import news.dragoman.api.view.DetailsView;
import news.dragoman.api.view.ReporterAsk;
import news.dragoman.newsroom.DraftDetails;
import news.dragoman.newsroom.Drafting;
import news.dragoman.people.Scope;
import news.dragoman.story.Credit;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said about an original beside its text, and who writes it. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class DetailsResource {
    private final Drafting drafting;
    private final StoryNaming naming;
    private final EditionViews views;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;
    private final EntityManager database;

    DetailsResource(
            Drafting drafting,
            StoryNaming naming,
            EditionViews views,
            Sight sight,
            Once once,
            CurrentPerson current,
            EntityManager database) {
        this.drafting = drafting;
        this.naming = naming;
        this.views = views;
        this.sight = sight;
        this.once = once;
        this.current = current;
        this.database = database;
    }

    @GET
    @Path("details")
    @Transactional
    @Operation(operationId = "getDetails", summary = "What is said about an original beside its text")
    public RestResponse<DetailsView> details(@RestPath UUID edition) {
        return outcome(original(edition)).response();
    }

    @PUT
    @Path("details")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(operationId = "describe", summary = "Change what is said about an original beside its text")
    public RestResponse<DetailsView> describe(
            @RestPath UUID edition, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, DetailsAsk ask) {
        Fault.unlessGiven(ask);
        var known = locked(edition);
        check(ifMatch, known, ask);
        drafting.describe(
                edition,
                new DraftDetails(
                        known.story().version(),
                        ask.slugline(),
                        ask.urgency(),
                        Moments.likely("due", ask.due()),
                        ask.proposedTargets(),
                        ask.byline().stream().map(DetailsResource::credit).toList()),
                current.person());
        database.flush();
        return outcome(known).response();
    }

    @POST
    @Path("reporters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "addReporter", summary = "Add a colleague as one of an original's reporters")
    public RestResponse<DetailsView> addReporter(
            @RestPath UUID edition,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key,
            ReporterAsk ask) {
        return once.answer(key, ask, DetailsView.class, () -> {
            var known = locked(edition);
            check(ifMatch, known, ask);
            drafting.addReporter(edition, ask.person(), current.person());
            database.flush();
            return outcome(known);
        });
    }

    private void check(@Nullable String ifMatch, Sight.Known known, Object yours) {
        String etag = Etags.of(known.story().version());
        Etags.check(ifMatch, etag, () -> new Stale.Both(yours, view(known), etag, null, null));
    }

    /** Its details are for those who may read its text. */
    private Sight.Known original(UUID edition) {
        var known = sight.readable(edition);
        if (!known.edition().original()) {
            throw new NotReadable();
        }
        return known;
    }

    private Sight.Known locked(UUID edition) {
        var known = sight.lockedEdition(edition);
        if (!known.edition().original() || !sight.readsWorkingCopy(known)) {
            throw new NotReadable();
        }
        return known;
    }

    private Once.Outcome<DetailsView> outcome(Sight.Known known) {
        return Once.Outcome.ok(view(known), Etags.of(known.story().version()));
    }

    private DetailsView view(Sight.Known known) {
        var edition = known.edition();
        var names = naming.in(known.story(), edition.reporters(), edition.byline());
        return new DetailsView(
                known.story().slugline(),
                known.story().urgency(),
                edition.due().orElse(null),
                edition.proposedTargets(),
                edition.byline().stream()
                        .map(credit -> view(credit, edition.language().tag(), names))
                        .toList(),
                edition.reporters().stream()
                        .map(person -> views.person(person, names))
                        .sorted(java.util.Comparator.comparing(ref -> ref.id().toString()))
                        .toList(),
                known.story().version());
    }

    private static CreditView view(Credit credit, String language, StoryNames names) {
        String name = names.of(credit, language);
        return credit.personId()
                .map(person -> names.hidden(person)
                        ? new CreditView(CreditKind.PEN_NAME, names.mark(person), name)
                        : new CreditView(CreditKind.PERSON, person, name))
                .or(() -> credit.personaId().map(id -> new CreditView(CreditKind.PEN_NAME, id, name)))
                .or(() -> credit.deskId().map(id -> new CreditView(CreditKind.DESK, id, name)))
                .orElseThrow();
    }

    private static Credit credit(CreditAsk ask) {
        return switch (ask.kind()) {
            case PERSON -> Credit.person(ask.id());
            case PEN_NAME -> Credit.persona(ask.id());
            case DESK -> Credit.desk(ask.id());
        };
    }
}
