package news.dragoman.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import news.dragoman.workflow.Reason;

/** How programs are admitted, and how a failure is told to them; the API knows. */
public interface ProgramAnswers {

    /**
     * Admits a request of a program, or throws what is then answered.
     *
     * @param length of its body in bytes, as it says itself; 0 where it says nothing
     */
    void admit(long length);

    /**
     * The answer to a program.
     *
     * @param status mostly the failure's own; what HTTP itself refuses has statuses of its own
     * @param reference for the log; empty where there is none
     */
    Response answer(Failure failure, int status, List<Reason> reasons, String reference);

    /** The answer to a program whose request could not be read, for that cause. */
    Response unreadable(int status, Throwable cause);
}
