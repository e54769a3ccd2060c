package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import news.dragoman.api.view.RecordView;
import news.dragoman.api.view.RemovalsPage;
import news.dragoman.newsroom.RecordFile;
import news.dragoman.newsroom.StoryRecords;
import news.dragoman.story.TextRemovals;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A story's record to take away, and what was taken out of it. */
@Path("/api/stories")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Record")
public class RecordResource {
    private final StoryRecords records;
    private final TextRemovals removals;
    private final RemovalViews views;
    private final Sight sight;
    private final CurrentPerson current;
    private final Clock clock;

    RecordResource(
            StoryRecords records,
            TextRemovals removals,
            RemovalViews views,
            Sight sight,
            CurrentPerson current,
            Clock clock) {
        this.records = records;
        this.removals = removals;
        this.views = views;
        this.sight = sight;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("{story}/record")
    @Transactional
    @Operation(
            operationId = "getRecord",
            summary = "A story's record with the hashes by which it is verified offline; see docs/record")
    @APIResponseSchema(value = RecordView.class, responseCode = "200", responseDescription = "The record")
    public String record(@RestPath UUID story) {
        var found = sight.story(story);
        return RecordFile.of(
                records.of(found.id(), current.person()),
                current.person(),
                current.face().tag(),
                clock.instant());
    }

    @GET
    @Path("{story}/removals")
    @Transactional
    @Operation(
            operationId = "listRemovals",
            summary = "Words of a story's past that were sealed or erased, or are to be")
    public RemovalsPage removals(@RestPath UUID story) {
        var found = sight.story(story);
        return new RemovalsPage(removals.ofStory(found.id()).stream()
                .filter(r -> sight.readsVersions(sight.edition(r.editionId())))
                .map(views::of)
                .toList());
    }
}
