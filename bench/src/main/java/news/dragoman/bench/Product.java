package news.dragoman.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged product in a process of its own on a data folder, with the database that it starts for itself. */
final class Product implements AutoCloseable {

    static final Path APP = Path.of("target/quarkus-app");
    private static final String READY = "Dragoman is ready";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path data;
    private final Path said;
    private final Process process;
    private final Path jdk;
    private final int port;
    private final Duration untilReady;

    private Product(Path data, Path said, Process process, Path jdk, int port, Duration untilReady) {
        this.data = data;
        this.said = said;
        this.process = process;
        this.jdk = jdk;
        this.port = port;
        this.untilReady = untilReady;
    }

    /** Starts it, with this Java, and waits until it says that it is ready and a connection is taken. */
    static Product start(Path data, Path jdk, Path app, String... options) throws IOException {
        Path said = Files.createTempFile("dragoman-bench", ".txt");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Ddragoman.data=" + data,
                "-Ddragoman.programs=" + Path.of("target/postgresql").toAbsolutePath(),
                "-Dquarkus.http.port=" + port,
                "-Ddragoman.pace.person=0",
                "-Ddragoman.pace.network=0",
                "-jar",
                app.resolve("quarkus-run.jar").toAbsolutePath().toString()));
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        while (System.nanoTime() - start < LIMIT.toNanos() && process.isAlive()) {
            if (Files.readString(said).contains(READY) && listens(port)) {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                return new Product(data, said, process, jdk, port, took);
            }
            LockSupport.parkNanos(2_000_000);
        }
        process.destroyForcibly();
        String words = Files.readString(said);
        Files.delete(said);
        throw new IllegalStateException("Dragoman did not start:\n" + words);
    }

    static Product start(Path data, String... options) throws IOException {
        return start(data, Path.of(System.getProperty("java.home")), APP, options);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Duration untilReady() {
        return untilReady;
    }

    /** As the owner of the tables. */
    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/dragoman", "dragoman", password());
    }

    void run(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int databasePort() throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .get(3)
                .strip());
    }

    String password() throws IOException {
        return Files.readString(data.resolve("password")).strip();
    }

    Path databaseLog() {
        return data.resolve("postgresql/postgresql.log");
    }

    /** Of the Java process, in MiB. */
    long residentMemory() throws IOException {
        return kilobytes(Machine.first("/proc/" + process.pid() + "/status", "VmRSS")) / 1024;
    }

    /** What is used of the heap once nothing is left to collect, in MiB. */
    long heapInUse() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd says nothing of the heap");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(jdk.resolve("bin/jcmd").toString(), String.valueOf(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        Files.deleteIfExists(said);
    }
}
