package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.TextAsk;
import news.dragoman.api.view.UnitSuggestionView;
import news.dragoman.api.view.UnitSuggestionsPage;
import news.dragoman.newsroom.UnitSuggesting;
import news.dragoman.people.Scope;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.UnitSuggestion;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What former holders suggest for the units of translations, and what becomes of it. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class UnitSuggestionsResource {
    private final UnitSuggesting suggesting;
    private final Editions editions;
    private final Stories stories;
    private final StoryNaming naming;
    private final EditionViews views;
    private final SavedTexts saved;
    private final Once once;
    private final Sight sight;
    private final CurrentPerson current;

    UnitSuggestionsResource(
            UnitSuggesting suggesting,
            Editions editions,
            Stories stories,
            StoryNaming naming,
            EditionViews views,
            SavedTexts saved,
            Once once,
            Sight sight,
            CurrentPerson current) {
        this.suggesting = suggesting;
        this.editions = editions;
        this.stories = stories;
        this.naming = naming;
        this.views = views;
        this.saved = saved;
        this.once = once;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Path("unit-suggestions")
    @Transactional
    @Operation(
            operationId = "listUnitSuggestions",
            summary = "What former holders suggest for a translation’s units, and what became of it")
    public UnitSuggestionsPage suggestions(@RestPath UUID edition) {
        var known = sight.readable(edition);
        var all = suggesting.of(edition, current.person());
        var names = naming.in(
                known.story(),
                Stream.concat(
                                all.stream().map(UnitSuggestion::suggestedBy),
                                all.stream().map(UnitSuggestion::closedBy).flatMap(Optional::stream))
                        .collect(Collectors.toSet()),
                List.of());
        return new UnitSuggestionsPage(all.stream().map(s -> view(s, names)).toList());
    }

    @POST
    @Path("units/{unit}/suggestions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "suggestForUnit",
            summary = "Offer words for a unit of a translation that one had in hand, to whoever has it now")
    @APIResponseSchema(value = UnitSuggestionView.class, responseCode = "201", responseDescription = "Suggested")
    public RestResponse<UnitSuggestionView> suggest(
            @RestPath UUID edition, @RestPath UUID unit, @RestHeader(Once.KEY) @Nullable String key, TextAsk ask) {
        saved.about(edition);
        return once.answerById(key, ask, UnitSuggestionView.class, id -> {
            var suggestion = suggesting
                    .suggest(edition, unit, id, ask.text(), current.person())
                    .orElseThrow(() -> new Refusal(Decision.Kind.NOT_YET, "SUGGESTION_SAME"));
            return Once.Outcome.created(
                    view(suggestion), Etags.of("open"), "/api/editions/" + edition + "/unit-suggestions");
        });
    }

    @PUT
    @Path("unit-suggestions/{suggestion}/accept")
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "acceptUnitSuggestion",
            summary = "Put a suggestion in the place of what stands in its unit; again changes nothing")
    @APIResponse(responseCode = "204", description = "Taken in")
    public RestResponse<Void> accept(@RestPath UUID edition, @RestPath UUID suggestion) {
        saved.about(edition);
        suggesting.accept(edition, suggestion, current.person());
        return RestResponse.noContent();
    }

    @PUT
    @Path("unit-suggestions/{suggestion}/dismiss")
    @Needs(Scope.WRITE)
    @Operation(operationId = "dismissUnitSuggestion", summary = "Leave the unit as it is; again changes nothing")
    @APIResponse(responseCode = "204", description = "Dismissed")
    public RestResponse<Void> dismiss(@RestPath UUID edition, @RestPath UUID suggestion) {
        saved.about(edition);
        suggesting.dismiss(edition, suggestion, current.person());
        return RestResponse.noContent();
    }

    @PUT
    @Path("unit-suggestions/{suggestion}/withdraw")
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "withdrawUnitSuggestion",
            summary = "Take one’s own suggestion back; it stays on record, and again changes nothing")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdraw(@RestPath UUID edition, @RestPath UUID suggestion) {
        saved.about(edition);
        suggesting.withdraw(edition, suggestion, current.person());
        return RestResponse.noContent();
    }

    private UnitSuggestionView view(UnitSuggestion suggestion) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var story =
                    stories.findById(editions.findById(suggestion.editionId()).storyId());
            return view(suggestion, naming.in(story, List.of(suggestion.suggestedBy()), List.of()));
        });
    }

    private UnitSuggestionView view(UnitSuggestion suggestion, StoryNames names) {
        return new UnitSuggestionView(
                suggestion.id(),
                suggestion.unitId(),
                suggestion.text(),
                views.person(suggestion.suggestedBy(), names),
                suggestion.at(),
                suggestion.outcome().orElse(null),
                suggestion.closedBy().map(by -> views.person(by, names)).orElse(null),
                suggestion.closedAt().orElse(null));
    }
}
