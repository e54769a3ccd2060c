package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.api.view.EarlierTextView;
import news.dragoman.api.view.EarlierTextsPage;
import news.dragoman.api.view.LookersPage;
import news.dragoman.api.view.UnitSaved;
import news.dragoman.newsroom.Presence;
import news.dragoman.newsroom.UnitHistory;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Scope;
import news.dragoman.story.StoryNaming;
import news.dragoman.translation.EarlierText;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What stood in units before they were written over, and who else looks at an edition. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Writing")
public class EarlierTextsResource {
    private final UnitHistory history;
    private final UnitWriting writing;
    private final Presence presence;
    private final StoryNaming naming;
    private final EditionViews views;
    private final SavedTexts saved;
    private final Sight sight;
    private final CurrentPerson current;

    EarlierTextsResource(
            UnitHistory history,
            UnitWriting writing,
            Presence presence,
            StoryNaming naming,
            EditionViews views,
            SavedTexts saved,
            Sight sight,
            CurrentPerson current) {
        this.history = history;
        this.writing = writing;
        this.presence = presence;
        this.naming = naming;
        this.views = views;
        this.saved = saved;
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
}
