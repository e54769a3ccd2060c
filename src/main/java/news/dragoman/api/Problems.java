package news.dragoman.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.api.view.MissingField;
import news.dragoman.api.view.Problem;
import news.dragoman.api.view.ReasonView;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.FieldError;
import news.dragoman.web.ProgramAnswers;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Reason;
import org.jspecify.annotations.Nullable;

/** Tells programs what went wrong, as problem details (RFC 9457) in the language they ask for. */
@ApplicationScoped
class Problems implements ProgramAnswers {
    static final String MEDIA_TYPE = "application/problem+json";

    /** Thirty times the text of a very long story; a page's form may be larger, since it carries all blocks at once. */
    private static final long MOST_BYTES = 1 << 20;

    private final Words words;
    private final CurrentPerson current;
    private final Told told;

    Problems(Words words, CurrentPerson current, Told told) {
        this.words = words;
        this.current = current;
        this.told = told;
    }

    @Override
    public void admit(long length) {
        if (length > MOST_BYTES) {
            throw new Fault(ProblemKind.TOO_LARGE);
        }
    }

    @Override
    public Response answer(Failure failure, int status, List<Reason> reasons, String reference) {
        ProblemKind kind = kindOf(failure, status);
        return answer(
                        kind,
                        kind.status(),
                        detail(kind),
                        worded(reasons),
                        null,
                        reference.isEmpty() ? null : reference,
                        null)
                .build();
    }

    private static ProblemKind kindOf(Failure failure, int status) {
        return switch (failure) {
            case NOT_FOUND -> ProblemKind.NOT_FOUND;
            case NOT_YOU, STALE_FORM, FOREIGN_FORM -> ProblemKind.NOT_YOU;
            case NOT_NOW -> ProblemKind.NOT_NOW;
            case NOT_YET -> ProblemKind.NOT_YET;
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case TOO_MANY -> ProblemKind.TOO_MANY;
            case ODD_REQUEST -> odd(status);
            case DATABASE_AWAY -> ProblemKind.DATABASE_AWAY;
            case NO_ROOM -> ProblemKind.NO_ROOM;
            case BROKEN -> ProblemKind.BROKEN;
        };
    }

    /** Says which field is at fault, and never quotes what was in it. */
    @Override
    public Response unreadable(int status, Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof MissingField missing) {
                return malformed(missing.field(), say().missing(missing.field()))
                        .build();
            }
        }
        String field = cause instanceof JsonMappingException mapping ? fieldIn(mapping) : "";
        if (field.isEmpty()) {
            return answer(odd(status)).build();
        }
        String detail = cause instanceof UnrecognizedPropertyException ? say().unknown(field) : say().unfit(field);
        return malformed(field, detail).build();
    }

    private static String fieldIn(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(at -> at.getFieldName() == null ? Integer.toString(at.getIndex()) : at.getFieldName())
                .collect(Collectors.joining("."));
    }

    Response.ResponseBuilder answer(ProblemKind kind) {
        return answer(kind, kind.status(), detail(kind), List.of(), null, null, null);
    }

    /** @param detail in place of the kind's own */
    Response.ResponseBuilder malformed(@Nullable String field, String detail) {
        var kind = ProblemKind.MALFORMED;
        return answer(kind, kind.status(), detail, List.of(), field, null, null);
    }

    /** @param field what of the request was refused */
    Response.ResponseBuilder refused(Decision.Refused refused, String field) {
        var kind = kindOf(Failure.of(refused.kind()), Failure.of(refused.kind()).status());
        return answer(kind, kind.status(), detail(kind), worded(refused.reasons()), field, null, null);
    }

    /** @param errors each with its field, worded */
    Response.ResponseBuilder unfit(List<FieldError> errors) {
        var kind = ProblemKind.UNFIT;
        var reasons = errors.stream()
                .map(error -> new ReasonView("FIELD", error.text(), List.of(error.field())))
                .toList();
        return answer(kind, kind.status(), detail(kind), reasons, errors.get(0).field(), null, null);
    }

    Response.ResponseBuilder stale(Stale.Both both) {
        var kind = ProblemKind.STALE;
        return answer(kind, kind.status(), detail(kind), List.of(), null, null, both)
                .header("ETag", both.etag());
    }

    ProblemMessages say() {
        return words.in(ProblemMessages.class, current.face());
    }

    /** Reasons for the person, naming people as the story shows them. */
    List<ReasonView> worded(List<Reason> reasons) {
        String tag = current.face().tag();
        return reasons.stream().map(reason -> worded(reason, tag)).toList();
    }

    private ReasonView worded(Reason reason, String tag) {
        String text = words.reason(reason, current.face(), person -> told.nameOf(person, tag));
        boolean person = reason.namesHolder();
        List<String> args = person
                ? reason.args().stream()
                        .map(id -> told.nameOf(UUID.fromString(id), tag))
                        .toList()
                : reason.args();
        return new ReasonView(reason.code(), text, args);
    }

    private String detail(ProblemKind kind) {
        return say().detail(kind);
    }

    private Response.ResponseBuilder answer(
            ProblemKind kind,
            int status,
            String detail,
            List<ReasonView> reasons,
            @Nullable String field,
            @Nullable String reference,
            Stale.@Nullable Both both) {
        var problem = new Problem(
                kind.type(),
                say().title(kind),
                status,
                detail,
                kind.name(),
                reasons,
                field,
                reference,
                both == null ? null : both.yours(),
                both == null ? null : both.theirs(),
                both == null ? null : both.etag(),
                both == null ? null : both.by(),
                both == null ? null : both.at());
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Content-Language", current.face().tag())
                .entity(problem);
    }

    private static ProblemKind odd(int status) {
        return switch (status) {
            case 404 -> ProblemKind.NOT_FOUND;
            case 405 -> ProblemKind.METHOD;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 415 -> ProblemKind.MEDIA_TYPE;
            default -> ProblemKind.MALFORMED;
        };
    }
}
