package news.dragoman.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Tells a disk that is full from other faults, wherever it is full. */
public final class DiskFull {
    /** As deep as causes go that anybody has seen; a ring of causes ends here too. */
    private static final int DEPTH = 16;

    /** disk_full, by "PostgreSQL Error Codes". */
    private static final String STATE = "53100";

    /** What Linux, macOS and Windows say, for files that something else than a store writes, as with a form. */
    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private DiskFull() {}

    /** Whether a fault goes back to a disk without room, of the database or of this machine. */
    public static boolean isBehind(Throwable fault) {
        return isBehind(fault, DEPTH);
    }

    private static boolean isBehind(Throwable fault, int depth) {
        if (fault instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
            return true;
        }
        String said = String.valueOf(fault.getMessage());
        if (fault instanceof IOException && WORDS.stream().anyMatch(said::contains)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        for (Throwable more : fault.getSuppressed()) {
            if (isBehind(more, depth - 1)) {
                return true;
            }
        }
        return fault.getCause() != null && isBehind(fault.getCause(), depth - 1);
    }
}
