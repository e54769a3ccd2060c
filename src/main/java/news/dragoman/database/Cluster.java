package news.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL cluster on disk: made, started, found running, stopped. */
final class Cluster {

    static final String USER = "dragoman";

    private static final Logger LOG = Logger.getLogger(Cluster.class);

    /** Given on the command line, which outranks whatever a configuration file or ALTER SYSTEM says. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=", // none: whoever may reach the port needs the password as well
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "random_page_cost=1.1", // what a newsroom works with is in memory: to read all of a table instead is slower
            "log_checkpoints=off", // the log is rotated at starts only, so nothing routine goes there
            "log_error_verbosity=terse", // details quote values, and values are people's stories
            "log_min_error_statement=panic"); // so do statements

    /** Recovery after a crash replays at most a few checkpoints' worth; ten minutes is a very slow disk. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 5;
    private static final long LOG_LIMIT_BYTES = 10_000_000;

    private final Path folder;
    private final Programs programs;
    private final String password;
    private final ServerUser user;

    private Cluster(Path folder, Programs programs, String password) {
        this.folder = folder;
        this.programs = programs;
        this.password = password;
        this.user = ServerUser.owning(folder, programs);
    }

    /** The cluster in this folder, made now if there is none. */
    static Cluster in(Path folder, Programs programs, String password) throws IOException {
        refuseUnquotable(folder);
        refuseUnquotable(programs.home());
        if (!Files.exists(folder)) {
            make(folder, programs, password);
        }
        Cluster cluster = new Cluster(folder, programs, password);
        cluster.refuseOtherMajor();
        return cluster;
    }

    /** The server that already runs on this cluster, left by a Dragoman that was killed; proven to be ours. */
    Optional<PidFile> running() throws IOException {
        boolean[] stale = new boolean[1];
        PidFile[] found = new PidFile[1];
        boolean decided = Waiting.until(START_LIMIT, () -> {
            Optional<PidFile> file = pidFile();
            if (file.isEmpty() || !file.get().alive()) {
                return true;
            }
            switch (look(file.get())) {
                case OURS -> found[0] = file.get();
                case SOMEBODY_ELSES -> stale[0] = true;
                case NOT_YET -> {
                    return false;
                }
            }
            return true;
        });
        if (!decided) {
            throw new CannotStart("A PostgreSQL runs on " + folder + " but has not answered for " + START_LIMIT
                    + ". Its log is " + log() + ". Stop that process, then start Dragoman again.");
        }
        if (stale[0]) {
            LOG.infof("%s names a process that is not our PostgreSQL; taken as left over from a crash", folder);
            PidFile.disown(data());
        }
        return Optional.ofNullable(found[0]);
    }

    /** Starts the server on a free port. */
    PidFile start() throws IOException {
        return start(0);
    }

    /** Starts the server on this port, or on a free one for 0; another program may take it first, so more than once. */
    PidFile start(int fixedPort) throws IOException {
        rotateLog();
        String said = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = fixedPort == 0 ? freePort() : fixedPort;
            Command.Outcome outcome = control(
                    "start",
                    "-w",
                    "-t",
                    String.valueOf(START_LIMIT.toSeconds()),
                    "-l",
                    log().toString(),
                    "-o",
                    options(port));
            Optional<PidFile> file = pidFile();
            if (outcome.code() == 0 && file.isPresent() && look(file.get()) == Verdict.OURS) {
                return file.get();
            }
            said = outcome.output();
            // After a kill -9 of the server its children need a moment to notice and to leave the shared memory.
            Waiting.until(Duration.ofSeconds(1), () -> false);
        }
        throw new CannotStart("PostgreSQL does not start on " + folder + ". It said:\n" + said + tailOfLog());
    }

    /** Stops the server whoever started it: lets no new work in, ends what runs, writes a checkpoint. */
    void stop() throws IOException {
        Optional<PidFile> file = pidFile();
        if (file.isEmpty() || !file.get().isPostgres()) {
            return;
        }
        Command.Outcome outcome = control("stop", "-m", "fast", "-w", "-t", String.valueOf(STOP_LIMIT.toSeconds()));
        if (outcome.code() != 0 && file.get().alive()) {
            LOG.warnf("PostgreSQL did not stop in %s and is cut short; nothing committed is lost", STOP_LIMIT);
            control("stop", "-m", "immediate");
        }
    }

    Connection connect(int port, String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(USER);
        source.setPassword(password);
        source.setConnectTimeout(5);
        source.setSocketTimeout(30);
        return source.getConnection();
    }

    String password() {
        return password;
    }

    private enum Verdict {
        OURS,
        NOT_YET,
        SOMEBODY_ELSES
    }

    /**
     * Whether the server on the port of the file is the one that holds this very folder. It must know our password and
     * see, in its data directory, a file that we have just put into ours: paths differ by links and mounts, and a copied
     * folder names the server of the original.
     */
    private Verdict look(PidFile file) {
        if (file.port() == 0) {
            return file.plausible() ? Verdict.NOT_YET : Verdict.SOMEBODY_ELSES;
        }
        try (Connection connection = connect(file.port(), "postgres")) {
            return sees(connection) ? Verdict.OURS : Verdict.SOMEBODY_ELSES;
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            // 28: wrong password; anything else (57P03 starting up, refused, closed) may pass if it is our server.
            return !state.startsWith("28") && file.plausible() ? Verdict.NOT_YET : Verdict.SOMEBODY_ELSES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean sees(Connection connection) throws SQLException, IOException {
        Path word = Files.createFile(data().resolve("dragoman-" + UUID.randomUUID()));
        try (PreparedStatement query = connection.prepareStatement("select (pg_stat_file(?, true)).size is not null")) {
            query.setString(1, word.getFileName().toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } finally {
            Files.delete(word);
        }
    }

    /** Made beside its place and moved there when whole: a half-made cluster is never taken for one. */
    private static void make(Path folder, Programs programs, String password) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        Programs.delete(draft);
        Files.createDirectory(draft);
        Path passwordFile = draft.resolve("password");
        DataFolder.writePrivately(passwordFile, password + "\n");
        List<String> command =
                new ArrayList<>(ServerUser.owning(draft, programs).prefix());
        // UTF-8 with the builtin locale: the same order and the same case rules on every system, and trigrams of
        // Chinese.
        command.addAll(List.of(
                programs.program("initdb").toString(),
                "--pgdata=" + draft.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        Command.run(command);
        Files.delete(passwordFile);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherMajor() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new CannotStart("The folder " + folder + " holds no PostgreSQL cluster although it should. Restore it"
                    + " from a backup, or name a new data folder with DRAGOMAN_DATA.");
        }
        String major = Files.readString(version).strip();
        if (!major.equals(Programs.MAJOR)) {
            throw new CannotStart("The database in " + folder + " was written by PostgreSQL " + major
                    + "; this Dragoman brings PostgreSQL " + Programs.MAJOR + ", which cannot read it. Start the"
                    + " Dragoman that wrote it, dump its database there with pg_dump, and load the dump into a new data"
                    + " folder or a server of your own (QUARKUS_DATASOURCE_JDBC_URL).");
        }
    }

    /** {@code pg_ctl} hands the path to a shell between double quotes. */
    private static void refuseUnquotable(Path path) {
        if (path.toString().matches(".*[\"$`\\n].*")
                || (!Programs.windows() && path.toString().contains("\\"))) {
            throw new CannotStart("PostgreSQL cannot be started in " + path + ": the name contains one of \" $ ` \\."
                    + " Name another data folder with DRAGOMAN_DATA.");
        }
    }

    private Command.Outcome control(String action, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(programs.program("pg_ctl").toString(), action, "-D", data().toString()));
        command.addAll(List.of(arguments));
        return Command.execute(command, folder);
    }

    private static String options(int port) {
        return "-p " + port + " -c " + String.join(" -c ", SETTINGS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private Optional<PidFile> pidFile() {
        try {
            return PidFile.of(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("postgresql.log");
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(log(), folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String tailOfLog() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return "The end of " + log() + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
