package news.dragoman.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseWatchTest {

    private final DatabaseWatch watch = new DatabaseWatch();
    private final List<LogRecord> said = new ArrayList<>();
    private final Logger log = Logger.getLogger(DatabaseWatch.class.getName());
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(ear);
    }

    @Test
    void one_line_says_that_it_is_away_and_one_that_it_is_back_and_neither_shows_a_stack() {
        watch.whileThere(() -> {});
        for (int round = 0; round < 5; round++) {
            watch.whileThere(DatabaseWatchTest::refusedConnection);
        }
        watch.whileThere(() -> {});
        watch.whileThere(() -> {});
        watch.whileThere(DatabaseWatchTest::failedCommit);
        assertEquals(
                List.of("WARN", "INFO", "WARN"),
                said.stream()
                        .map(line -> line.getLevel().getName().replace("WARNING", "WARN"))
                        .toList());
        assertEquals(0, said.stream().filter(line -> line.getThrown() != null).count());
    }

    @Test
    void what_is_no_fault_of_the_connection_is_not_passed_over() {
        assertThrows(
                IllegalStateException.class,
                () -> watch.whileThere(() -> {
                    throw new IllegalStateException(new SQLException("a rule was broken", "23505"));
                }));
        assertEquals(List.of(), said);
    }

    private static void refusedConnection() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    private static void failedCommit() {
        var fault = new IllegalStateException("rolled back");
        fault.addSuppressed(new SQLException("terminating connection", "57P01"));
        throw fault;
    }
}
