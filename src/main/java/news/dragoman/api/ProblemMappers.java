package news.dragoman.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import news.dragoman.api.view.MissingField;
import news.dragoman.web.NoBearer;
import news.dragoman.web.ScopeMissing;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which exception is which problem, for what only programs can do wrong. */
class ProblemMappers {
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String BEARER = "Bearer realm=\"Dragoman\"";

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response noBearer(NoBearer none) {
        return problems.answer(ProblemKind.NO_TOKEN)
                .header(CHALLENGE, none.given() ? BEARER + ", error=\"invalid_token\"" : BEARER)
                .build();
    }

    @ServerExceptionMapper
    Response scopeMissing(ScopeMissing missing) {
        String scope = missing.scope().name().toLowerCase(java.util.Locale.ROOT);
        return problems.answer(ProblemKind.SCOPE_MISSING)
                .header(CHALLENGE, BEARER + ", error=\"insufficient_scope\", scope=\"" + scope + "\"")
                .build();
    }

    @ServerExceptionMapper
    Response stale(Stale stale) {
        return problems.stale(stale.both()).build();
    }

    @ServerExceptionMapper
    Response fault(Fault fault) {
        return fault.field() == null
                ? problems.answer(fault.kind()).build()
                : problems.malformed(fault.field(), problems.say().unfit(fault.field()))
                        .build();
    }

    /** Says which field is at fault, and never quotes what was in it. */
    @ServerExceptionMapper
    Response notTheJson(JsonProcessingException odd) {
        for (Throwable cause = odd; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingField missing) {
                return problems.malformed(missing.field(), problems.say().missing(missing.field()))
                        .build();
            }
        }
        if (odd instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(at -> at.getFieldName() == null ? Integer.toString(at.getIndex()) : at.getFieldName())
                    .collect(Collectors.joining("."));
            String detail = odd instanceof UnrecognizedPropertyException
                    ? problems.say().unknown(field)
                    : problems.say().unfit(field);
            return problems.malformed(field, detail).build();
        }
        return problems.answer(ProblemKind.MALFORMED).build();
    }
}
