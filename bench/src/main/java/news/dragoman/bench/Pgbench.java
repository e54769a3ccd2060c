package news.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs a script against the product's own database: one transaction after the other, prepared statements. */
final class Pgbench {

    /** What it was given stays here, to be looked at. */
    private static final Path SCRIPTS = Path.of("bench/target/pgbench");

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final Path script;
    private final int clients;

    private Pgbench(Path program, Path script, int clients) {
        this.program = program;
        this.script = script;
        this.clients = clients;
    }

    /** Empty, and said so, where the machine has none. */
    static Optional<Pgbench> with(String name, String script, int clients) throws IOException {
        Optional<Path> program = Machine.program("pgbench");
        if (program.isEmpty()) {
            System.out.println(
                    "NO PGBENCH HERE, SO NOTHING TO COMPARE WITH (Debian: apt-get install postgresql-contrib)");
            return Optional.empty();
        }
        Path file = Files.createDirectories(SCRIPTS).resolve(name + ".sql");
        Files.writeString(file, script);
        return Optional.of(new Pgbench(program.get(), file, clients));
    }

    /** So many times a second, and how long each took. */
    record Run(double rate, Latencies latencies) {}

    /** So many times a second, as {@link #run}. */
    double rate(Product product, int seconds, int from) throws Exception {
        return run(product, seconds, from).rate();
    }

    /**
     * Runs it for a while.
     *
     * @param from what the script's variable {@code i} begins at, so that no two runs make the same ids
     */
    Run run(Product product, int seconds, int from) throws Exception {
        Path log = Files.createTempDirectory("dragoman-pgbench");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                program.toString(),
                "-n",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(product.databasePort()),
                "-U",
                "dragoman_application",
                "-c",
                String.valueOf(clients),
                "-j",
                String.valueOf(Math.min(2, clients)),
                "-T",
                String.valueOf(seconds),
                "-M",
                "prepared",
                "-l",
                "--log-prefix=" + log.resolve("took"),
                "-D",
                "i=" + from,
                "-f",
                script.toString(),
                "dragoman"));
        builder.environment().put("PGPASSWORD", product.password());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
            throw new IllegalStateException("pgbench says:\n" + said + "\nof the script " + script);
        }
        return new Run(Double.parseDouble(rate.group(1)), took(log));
    }

    /** Each line of its log has a client, a number, and how many microseconds it took. */
    private static Latencies took(Path log) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                for (String line : Files.readAllLines(file)) {
                    nanos.add(Long.parseLong(line.split(" ")[2]) * 1000);
                }
                Files.delete(file);
            }
        }
        Files.delete(log);
        return new Latencies(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
