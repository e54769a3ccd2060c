package news.dragoman.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that holds a cluster: line 1 its process id, 3 its start in seconds, 4
 * its port (PostgreSQL's {@code src/include/utils/pidfile.h}). The port is 0 while the file is half-written.
 */
record PidFile(long pid, Instant started, int port) {

    /** How far the two clocks of one start may differ: PostgreSQL's own and the kernel's. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** No system hands out this process id, and PostgreSQL takes a file with a dead process for a stale one. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    static Optional<PidFile> of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PidFile(
                            number(lines, 0), Instant.ofEpochSecond(number(lines, 2)), (int) number(lines, 3)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether a process of that id is alive; it may be another one by now. */
    boolean alive() {
        return process().isPresent();
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** Whether the process of that id looks like the server that wrote the file: a postgres, started at that time. */
    boolean plausible() {
        return process()
                .filter(process -> isPostgres())
                .map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::startInstant)
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                .orElse(false);
    }

    /**
     * Marks the file as a dead server's when its process id now belongs to somebody else, who would otherwise keep
     * PostgreSQL from starting. The file is not deleted, because PostgreSQL also finds in it the shared memory by which
     * it refuses to start beside a server that is alive after all.
     */
    static void disown(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, NOBODY);
        Files.write(file, lines);
    }

    /** Whether the process of that id is some PostgreSQL; enough once we know the server, as clocks may be set. */
    boolean isPostgres() {
        return process()
                .flatMap(process -> process.info().command())
                .map(PidFile::isPostgres)
                .orElse(false);
    }

    private static boolean isPostgres(String command) {
        String name = Path.of(command).getFileName().toString();
        return name.equals("postgres") || name.equals("postgres.exe");
    }

    private static long number(List<String> lines, int index) {
        String text = lines.size() > index ? lines.get(index).strip() : "";
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
