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
import news.dragoman.api.view.EarlierTextView;
import news.dragoman.api.view.EarlierTextsPage;
import news.dragoman.api.view.LookersPage;
import news.dragoman.api.view.TextAsk;
import news.dragoman.api.view.UnitSaved;
import news.dragoman.api.view.UnitSuggestionView;
import news.dragoman.api.view.UnitSuggestionsPage;
import news.dragoman.newsroom.Presence;
import news.dragoman.newsroom.UnitHistory;
import news.dragoman.newsroom.UnitSuggesting;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Scope;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.EarlierText;
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

/** What stood in units before, what former holders suggest for them, and who else looks at them. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class UnitPastResource {
    private final UnitHistory history;
    private final UnitWriting writing;
    private final UnitSuggesting suggesting;
    private final Presence presence;
    private final Editions editions;
    private final Stories stories;
    private final StoryNaming naming;
    private final EditionViews views;
    private final SavedTexts saved;
    private final Once once;
    private final Sight sight;
    private final CurrentPerson current;

    UnitPastResource(
            UnitHistory history,
            UnitWriting writing,
            UnitSuggesting suggesting,
            Presence presence,
            Editions editions,
            Stories stories,
            StoryNaming naming,
            EditionViews views,
            SavedTexts saved,
            Once once,
            Sight sight,
            CurrentPerson current) {
        this.history = history;
        this.writing = writing;
        this.suggesting = suggesting;
        this.presence = presence;
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
    @Path("units/{unit}/earlier")
    @Transactional
    @Operation(operationId = "listEarlierTexts", summary = "What stood in a unit before it was written over")
    public EarlierTextsPage earlier(@RestPath UUID edition, @RestPath UUID unit) {
        var known = sight.readable(edition);
        var texts = history.of(edition, unit, current.person()).earlier();
        var names = naming.in(
                known.story(), texts.stream().map(EarlierText::writtenBy).collect(Collectors.toSet()), List.of());
        return new EarlierTextsPage(texts.stream()
                .map(t -> new EarlierTextView(
                        t.id(),
                        t.text(),
                        t.confirmed(),
                        views.person(t.writtenBy(), names),
                        t.writtenAt(),
                        t.why(),
                        t.stood()))
                .toList());
    }

    @PUT
    @Path("units/{unit}/earlier/{earlier}/back")
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "takeBackText",
            summary = "Put an earlier text back; what stands there goes among them, and again changes nothing")
    public RestResponse<UnitSaved> takeBack(
            @RestPath UUID edition,
            @RestPath UUID unit,
            @RestPath UUID earlier,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch) {
        int base = Etags.version(ifMatch);
        saved.about(edition);
        var kept = saved.kept(null, writing.takeBack(edition, unit, earlier, base, current.person()));
        return Once.Outcome.ok(saved.unit(unit, kept), Etags.of(kept.version())).response();
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

    @GET
    @Path("looking")
    @Transactional
    @Operation(operationId = "listLookers", summary = "Who else has the edition open just now")
    public LookersPage looking(@RestPath UUID edition) {
        var known = sight.readable(edition);
        var others = presence.others(edition, current.person());
        var names = naming.in(known.story(), others, List.of());
        return new LookersPage(
                others.stream().map(p -> views.person(p, names)).distinct().toList());
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
