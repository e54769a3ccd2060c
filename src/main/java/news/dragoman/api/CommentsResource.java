package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.api.view.CommentsPage;
import news.dragoman.api.view.DecisionAsk;
import news.dragoman.api.view.DecisionView;
import news.dragoman.api.view.UndoneView;
import news.dragoman.comments.Comment;
import news.dragoman.comments.Comments;
import news.dragoman.comments.Decisions;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Readers' comments, for the programs of those who moderate. */
@Path("/api/comments")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.MODERATION)
@Tag(name = "Comments")
public class CommentsResource {
    private final ModerationQueue queue;
    private final Comments comments;
    private final CommentDesk desk;
    private final CommentLines lines;
    private final Once once;
    private final CurrentPerson current;

    CommentsResource(
            ModerationQueue queue,
            Comments comments,
            CommentDesk desk,
            CommentLines lines,
            Once once,
            CurrentPerson current) {
        this.queue = queue;
        this.comments = comments;
        this.desk = desk;
        this.lines = lines;
        this.once = once;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listComments",
            summary = "Comments in your languages: those that wait the oldest first, else the latest decision first")
    public CommentsPage list(
            @BeanParam CommentFields fields, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        var ask = fields.ask(desk, current.person());
        List<Comment> found = queue.list(ask, Cursor.of(cursor).map(Cursor::id).orElse(null), size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        var last = more ? page.get(size - 1) : null;
        return new CommentsPage(
                lines.of(page, current.person()),
                last == null ? null : new Cursor(last.receivedAt(), last.id()).text());
    }

    @POST
    @Path("{comment}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.MODERATE)
    @Operation(
            operationId = "decideComment",
            summary =
                    "Approve, reject or pass on; nothing of it is public for five seconds, until when it can be undone")
    public RestResponse<DecisionView> decide(
            @RestPath UUID comment, @RestHeader(Once.KEY) @Nullable String key, DecisionAsk ask) {
        return once.answer(key, ask, DecisionView.class, () -> {
            var decision = desk.decide(comment, ask.version(), verdict(ask), current.person());
            var now = comments.findById(comment);
            return Once.Outcome.ok(
                    new DecisionView(
                            decision,
                            now.decidedAt().orElseThrow().plus(Decisions.UNDO),
                            lines.of(List.of(now), current.person()).get(0)),
                    null);
        });
    }

    @POST
    @Path("decisions/{decision}/undo")
    @Needs(Scope.MODERATE)
    @Operation(operationId = "undoDecision", summary = "Take a decision of your own back, within five seconds")
    public RestResponse<UndoneView> undo(@RestPath UUID decision, @RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(
                key,
                "undo",
                UndoneView.class,
                () -> Once.Outcome.ok(new UndoneView(desk.undo(decision, current.person())), null));
    }

    private static Verdict verdict(DecisionAsk ask) {
        String note = Stream.ofNullable(ask.note()).findFirst().orElse("");
        return switch (ask.verdict()) {
            case APPROVE -> ask.text() == null ? Verdict.approve() : Verdict.approve(ask.text(), note);
            case REJECT -> {
                if (ask.reason() == null) {
                    throw new Fault(ProblemKind.MALFORMED, "reason");
                }
                yield Verdict.reject(ask.reason(), note);
            }
            case CORRECTION -> Verdict.correction(note);
            case TIP -> {
                if (ask.to() == null) {
                    throw new Fault(ProblemKind.MALFORMED, "to");
                }
                yield Verdict.tip(ask.to(), note);
            }
        };
    }
}
