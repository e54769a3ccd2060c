package news.dragoman.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import news.dragoman.api.view.TaskView;
import news.dragoman.api.view.TasksView;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Compliance;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which languages have followed a correction. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Steps")
public class TasksResource {
    private final Compliance compliance;
    private final CurrentPerson current;

    TasksResource(Compliance compliance, CurrentPerson current) {
        this.compliance = compliance;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary =
                    "What has to follow a correction, the longest open first, then what was closed in the last 30 days")
    public TasksView tasks() {
        return new TasksView(compliance.of(current.person()).stream()
                .map(line -> new TaskView(
                        line.task().id(),
                        line.task().storyId(),
                        line.task().editionId(),
                        line.card().slugline(),
                        line.card().language().tag(),
                        line.source().map(Language::tag).orElse(null),
                        line.upstream(),
                        line.task().cause(),
                        line.task().openedAt(),
                        line.task().outcome().orElse(null),
                        line.task().closedAt().orElse(null)))
                .toList());
    }
}
