package news.dragoman.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL from the distribution's packages, a cluster of its own, and the programs with which operators rule it. */
final class DebianPostgres implements AutoCloseable {

    private static final Path ALL = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "the administrator's";

    private final Path home;
    private final Path cluster;
    private final List<String> prefix;
    private final int port;

    private DebianPostgres(Path home, Path cluster, List<String> prefix, int port) {
        this.home = home;
        this.cluster = cluster;
        this.prefix = prefix;
        this.port = port;
    }

    /** Starts one in this folder, of the oldest release that is installed. */
    static DebianPostgres in(Path folder) throws IOException {
        Path initdb = Nginx.installed("initdb", "postgresql", homes());
        Path home = initdb.getParent().getParent();
        Files.createDirectories(folder);
        List<String> prefix = ServerUser.owning(folder, new Programs(home)).prefix();
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        DebianPostgres server = new DebianPostgres(home, folder.resolve("data"), prefix, port);
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD + "\n");
        server.asItsUser(
                "initdb",
                "--pgdata=" + server.cluster,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
        server.asItsUser(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                server.cluster.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        return server;
    }

    int port() {
        return port;
    }

    int major() {
        return Integer.parseInt(home.getFileName().toString());
    }

    /** One of its programs, as the server's administrator. */
    void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "PGPASSWORD=" + PASSWORD,
                home.resolve("bin").resolve(program).toString(),
                "--host=127.0.0.1"));
        command.addAll(List.of("--port=" + port, "--username=postgres"));
        command.addAll(List.of(arguments));
        Command.run(command);
    }

    @Override
    public void close() throws IOException {
        asItsUser("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster.toString());
    }

    private void asItsUser(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Command.run(command);
    }

    private static String[] homes() throws IOException {
        if (!Files.isDirectory(ALL)) {
            return new String[0];
        }
        try (Stream<Path> releases = Files.list(ALL)) {
            return releases.sorted(Comparator.comparing(Path::getFileName))
                    .map(release -> release.resolve("bin").toString())
                    .toArray(String[]::new);
        }
    }
}
