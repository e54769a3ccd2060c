package news.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /**
     * So many times a second.
     *
     * @param from what the script's variable {@code i} begins at, so that no two runs make the same ids
     */
    double rate(Product product, int seconds, int from) throws Exception {
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
        return Double.parseDouble(rate.group(1));
    }
}
