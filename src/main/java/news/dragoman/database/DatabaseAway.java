package news.dragoman.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that does not answer from one that answers no. */
public final class DatabaseAway {
    /** As deep as causes go that anybody has seen; a ring of causes ends here too. */
    private static final int DEPTH = 16;

    private DatabaseAway() {}

    /** Whether a fault goes back to a database that could not be reached. */
    public static boolean isBehind(Throwable fault) {
        return isBehind(fault, DEPTH);
    }

    /** A commit that failed keeps the reason among its suppressed faults. */
    private static boolean isBehind(Throwable fault, int depth) {
        return fault instanceof JDBCConnectionException
                || fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLException sql && speaksOfConnection(sql)
                || depth > 0
                        && (fault.getCause() != null && isBehind(fault.getCause(), depth - 1)
                                || Arrays.stream(fault.getSuppressed()).anyMatch(more -> isBehind(more, depth - 1)));
    }

    /**
     * PostgreSQL, "Error Codes": class 08 is connections, 57P01 to 57P03 a server that stops or starts, 53300 one that
     * has no connection left. Agroal waits for a free connection and then throws without a state.
     */
    private static boolean speaksOfConnection(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null) {
            return fault.getClass() == SQLException.class
                    && String.valueOf(fault.getMessage()).contains("Acquisition timeout");
        }
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
    }
}
