package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.api.view.CommentEventView;
import news.dragoman.api.view.CommentRecordView;
import news.dragoman.comments.CommentRecord;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The record of moderation, for those who answer for it. */
@Path("/api/comment-record")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.COMMENT_RECORD)
@Tag(name = "Comments")
public class CommentRecordResource {
    private static final int MOST = 1_000;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final CommentRecord record;
    private final CommentLines lines;

    CommentRecordResource(CommentRecord record, CommentLines lines) {
        this.record = record;
        this.lines = lines;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCommentRecord",
            summary = "Who decided what of comments, from a moment on and before another; 1,000 lines at most")
    public CommentRecordView record(@RestQuery @Nullable String from, @RestQuery @Nullable String until) {
        var found = record.between(moment("from", from, FIRST), moment("until", until, LAST), MOST + 1);
        boolean more = found.size() > MOST;
        var page = more ? found.subList(0, MOST) : found;
        var named = lines.people(
                page.stream().flatMap(one -> Stream.ofNullable(one.by())).collect(Collectors.toSet()));
        return new CommentRecordView(
                page.stream()
                        .map(one -> new CommentEventView(
                                one.id(),
                                one.at(),
                                one.kind(),
                                one.by() == null ? null : named.get(one.by()),
                                one.reason(),
                                one.why(),
                                one.comment(),
                                one.edition()))
                        .toList(),
                more);
    }

    /** @throws Fault about that field if it is no moment */
    private static Instant moment(String field, @Nullable String text, Instant otherwise) {
        try {
            Instant at = text == null || text.isEmpty() ? null : Moments.likely(field, Instant.parse(text));
            return at == null ? otherwise : at;
        } catch (DateTimeException none) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
    }
}
