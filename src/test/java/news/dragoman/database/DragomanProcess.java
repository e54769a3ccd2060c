package news.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged Dragoman in a process of its own, on a free port or the one of {@code QUARKUS_HTTP_PORT}. Closing it ends
 * it and its database, whatever happened.
 */
public final class DragomanProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Dragoman is ready: open (http://localhost:\\d+)/");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Path data;
    private final Path said;
    private final Process process;

    private DragomanProcess(Path data, Path said, Process process) {
        this.data = data;
        this.said = said;
        this.process = process;
    }

    static DragomanProcess start(Path data) throws IOException {
        return start(data, List.of(), Map.of());
    }

    public static DragomanProcess start(Path data, List<String> prefix, Map<String, String> environment)
            throws IOException {
        return ready(launch(data, prefix, environment));
    }

    /** Waits until it is. */
    static DragomanProcess ready(DragomanProcess dragoman) {
        boolean ready = Waiting.until(
                START_LIMIT,
                () -> !dragoman.process.isAlive()
                        || READY.matcher(dragoman.said()).find());
        if (!ready || !dragoman.process.isAlive()) {
            dragoman.close();
            throw new AssertionError("Dragoman did not start:\n" + dragoman.said());
        }
        return dragoman;
    }

    /** Starts without waiting for it to be ready, as it may be meant to refuse. */
    static DragomanProcess launch(Path data, List<String> prefix, Map<String, String> environment, String... arguments)
            throws IOException {
        return begin(data, Prepared.classes(), prefix, environment, arguments);
    }

    /** The same with options for Java. */
    static DragomanProcess begin(
            Path data, List<String> java, List<String> prefix, Map<String, String> environment, String... arguments)
            throws IOException {
        Path said = Files.createTempFile("dragoman-said", ".txt");
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Starts in less time, and these processes do not live long enough to gain from the better compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC"));
        command.addAll(java);
        command.addAll(List.of(
                "-Ddragoman.data=" + data,
                "-Ddragoman.programs=" + Path.of("target/postgresql").toAbsolutePath(),
                "-Dquarkus.http.port=" + environment.getOrDefault("QUARKUS_HTTP_PORT", "0"),
                // These tests send faster than anybody types; PaceTest and HasteTest are about the limits.
                "-Ddragoman.pace.person=0",
                "-Ddragoman.pace.program=0",
                "-Ddragoman.pace.network=0",
                "-Ddragoman.pace.stranger=0",
                "-jar",
                Path.of(System.getProperty("dragoman.jar")).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // A folder name in Chinese reaches Java only under a UTF-8 locale, and test machines often have none.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new DragomanProcess(data, said, builder.start());
    }

    boolean alive() {
        return process.isAlive();
    }

    Path data() {
        return data;
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Dragoman still runs:\n" + said());
        }
        return process.exitValue();
    }

    /** Where it said to open the browser, without the last slash. */
    public String address() {
        Matcher ready = READY.matcher(said());
        if (!ready.find()) {
            throw new AssertionError("no address in:\n" + said());
        }
        return ready.group(1);
    }

    /** The answer of the readiness check: 200 or 503. */
    int readiness() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    PidFile server() throws IOException {
        return server(data).orElseThrow(() -> new AssertionError("no server on " + data));
    }

    static Optional<PidFile> server(Path data) throws IOException {
        return PidFile.of(data.resolve("postgresql/data"));
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server().port() + "/dragoman",
                Cluster.USER,
                Files.readString(data.resolve("password")).strip());
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As SIGTERM and Ctrl+C do. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Dragoman does not stop:\n" + said());
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!Waiting.until(STOP_LIMIT, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
        try {
            server(data)
                    .filter(PidFile::isPostgres)
                    .flatMap(PidFile::process)
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
