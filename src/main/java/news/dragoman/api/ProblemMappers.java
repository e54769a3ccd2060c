package news.dragoman.api;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import news.dragoman.newsroom.HandOverRefused;
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

    /** Says which of several editions stood in the way. */
    @ServerExceptionMapper
    Response handOverRefused(HandOverRefused refused) {
        return problems.refused(refused.refused(), refused.editionId().toString())
                .build();
    }

    @ServerExceptionMapper
    Response unfit(Unfit unfit) {
        return problems.unfit(unfit.errors()).build();
    }

    @ServerExceptionMapper
    Response fault(Fault fault) {
        return fault.field() == null
                ? problems.answer(fault.kind()).build()
                : problems.malformed(fault.field(), problems.say().unfit(fault.field()))
                        .build();
    }

    /** Left to itself, Quarkus would quote what was sent. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException odd) {
        return problems.unreadable(ProblemKind.MALFORMED.status(), odd);
    }
}
