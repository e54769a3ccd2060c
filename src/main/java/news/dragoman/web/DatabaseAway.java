package news.dragoman.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that does not answer from one that answers no. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && speaksOfConnection(sql)) {
                return true;
            }
        }
        return false;
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
