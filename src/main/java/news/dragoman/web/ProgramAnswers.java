package news.dragoman.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import news.dragoman.workflow.Reason;

/** How a failure is told to a program; the API knows. */
public interface ProgramAnswers {

    /**
     * The answer to a program.
     *
     * @param status mostly the failure's own; what HTTP itself refuses has statuses of its own
     * @param reference for the log; empty where there is none
     */
    Response answer(Failure failure, int status, List<Reason> reasons, String reference);
}
