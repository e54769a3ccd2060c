package news.dragoman.web;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import news.dragoman.database.DatabaseAway;
import news.dragoman.database.DiskFull;
import news.dragoman.workflow.NoRoom;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which exception is which failure. */
class FailureMappers {
    private static final Logger LOG = Logger.getLogger(FailureMappers.class);

    private final Failures failures;

    FailureMappers(Failures failures) {
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return failures.answer(
                Failure.of(refusal.refused().kind()), refusal.refused().reasons(), "");
    }

    @ServerExceptionMapper
    Response notReadable(NotReadable none) {
        return failures.answer(Failure.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException none) {
        return failures.answer(Failure.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response stale(StaleForm stale) {
        return failures.answer(Failure.STALE_FORM);
    }

    @ServerExceptionMapper
    Response foreign(ForeignForm foreign) {
        return failures.answer(Failure.FOREIGN_FORM);
    }

    @ServerExceptionMapper
    Response noRoom(NoRoom none) {
        String reference = Failures.newReference();
        LOG.errorf("%s No room on a disk: %s", reference, Faults.named(none));
        return failures.answer(Failure.NO_ROOM, List.of(new Reason("NO_ROOM")), reference);
    }

    @ServerExceptionMapper
    Response tooFast(TooFast haste) {
        return Response.fromResponse(failures.answer(Failure.TOO_MANY))
                .header("Retry-After", haste.seconds())
                .build();
    }

    @ServerExceptionMapper
    Response odd(WebApplicationException odd) {
        Response response = odd.getResponse();
        int status = response.getStatus();
        if (status >= 500) {
            return broken(odd);
        }
        if (status < 400) {
            return response;
        }
        Failure failure = status == Failure.TOO_LARGE.status() ? Failure.TOO_LARGE : Failure.ODD_REQUEST;
        Response page = failures.unreadable(failure, status, odd.getCause());
        Response.ResponseBuilder answer = Response.fromResponse(page);
        if (odd instanceof NotAllowedException) {
            answer.header("Allow", response.getHeaderString("Allow"));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response broken(Throwable fault) {
        if (Hangup.isBehind(fault)) {
            LOG.debug("A sender went away in the middle of a request");
            return failures.answer(Failure.ODD_REQUEST);
        }
        if (failures.answered()) {
            LOG.debugf("Answered before all of the request was read: %s", Faults.named(fault));
            return failures.answer(Failure.TOO_LARGE);
        }
        String reference = Failures.newReference();
        if (DatabaseAway.isBehind(fault)) {
            LOG.errorf("%s The database does not answer: %s", reference, Faults.named(fault));
            return failures.answer(Failure.DATABASE_AWAY, List.of(), reference);
        }
        if (DiskFull.isBehind(fault)) {
            return noRoom(new NoRoom(fault));
        }
        LOG.errorf("%s %s", reference, Faults.traced(fault));
        return failures.answer(Failure.BROKEN, List.of(), reference);
    }
}
