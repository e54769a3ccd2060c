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
import news.dragoman.api.view.SuggestAsk;
import news.dragoman.api.view.SuggestionView;
import news.dragoman.api.view.SuggestionsPage;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.newsroom.Suggesting;
import news.dragoman.people.Scope;
import news.dragoman.story.BlockSuggestion;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What reporters suggest for an original that an editor has in hand, and what becomes of it. */
@Path("/api/editions/{edition}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Source changes")
public class SuggestionsResource {
    private final Suggesting suggesting;
    private final Sight sight;
    private final SavedTexts saved;
    private final StoryNaming naming;
    private final EditionViews views;
    private final CurrentPerson current;

    SuggestionsResource(
            Suggesting suggesting,
            Sight sight,
            SavedTexts saved,
            StoryNaming naming,
            EditionViews views,
            CurrentPerson current) {
        this.suggesting = suggesting;
        this.sight = sight;
        this.saved = saved;
        this.naming = naming;
        this.views = views;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSuggestions", summary = "What is suggested for an original and not answered")
    public SuggestionsPage list(@RestPath UUID edition) {
        var known = sight.readable(edition);
        var open = suggesting.openOn(edition, current.person());
        var names = naming.in(
                known.story(), open.stream().map(BlockSuggestion::suggestedBy).toList(), List.of());
        return new SuggestionsPage(open.stream()
                .map(s -> new SuggestionView(
                        s.id(), s.blockId(), s.before(), s.text(), views.person(s.suggestedBy(), names), s.at()))
                .toList());
    }

    @PUT
    @Needs(Scope.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suggest",
            summary = "Suggest other words for some blocks, in place of what one has suggested for them before")
    @APIResponse(responseCode = "204", description = "Suggested")
    public RestResponse<Void> suggest(@RestPath UUID edition, SuggestAsk ask) {
        Fault.unlessGiven(ask);
        saved.about(edition);
        suggesting.suggest(
                edition,
                ask.blocks().stream()
                        .map(b -> new SourceUpdates.Words(b.id(), b.version(), b.text()))
                        .toList(),
                current.person());
        return RestResponse.noContent();
    }

    @PUT
    @Path("{suggestion}/accept")
    @Needs(Scope.WRITE)
    @Operation(operationId = "acceptSuggestion", summary = "Take a suggestion into the text; again changes nothing")
    @APIResponse(responseCode = "204", description = "Taken in")
    public RestResponse<Void> accept(@RestPath UUID edition, @RestPath UUID suggestion) {
        saved.about(edition);
        suggesting.accept(edition, suggestion, current.person());
        return RestResponse.noContent();
    }

    @PUT
    @Path("{suggestion}/decline")
    @Needs(Scope.WRITE)
    @Operation(operationId = "declineSuggestion", summary = "Leave the text as it is; again changes nothing")
    @APIResponse(responseCode = "204", description = "Declined")
    public RestResponse<Void> decline(@RestPath UUID edition, @RestPath UUID suggestion) {
        saved.about(edition);
        suggesting.decline(edition, suggestion, current.person());
        return RestResponse.noContent();
    }
}
