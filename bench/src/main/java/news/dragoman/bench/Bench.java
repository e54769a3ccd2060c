package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures, each figure on a fresh data folder, and prints one table with the machine. Without arguments everything, and
 * the table goes into {@code bench/RESULTS.md}; else what is named of {@code start desk opening review storm alignment redline
 * reading readers comments}. It leaves nothing else behind.
 */
public final class Bench {

    private static final Set<String> ALL =
            Set.of("start", "desk", "opening", "review", "storm", "alignment", "redline", "reading", "readers", "comments");
    private static final Path RESULTS = Path.of("bench/RESULTS.md");

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        if (!Files.exists(Product.APP.resolve("quarkus-run.jar"))) {
            System.err.println("Build the product first: ./mvnw -q -DskipTests package");
            System.exit(1);
        }
        Set<String> wanted = arguments.length == 0 ? ALL : Set.of(arguments);
        List<String> machine = Machine.lines();
        Table table = new Table();
        long start = System.nanoTime();
        Path folder = Files.createTempDirectory("dragoman-bench");
        try {
            if (wanted.contains("start")) {
                new Starting(table).measure(folder);
            }
            if (wanted.contains("alignment")) {
                new Aligning(table).measure();
            }
            if (wanted.contains("redline")) {
                new Redlining(table).measure();
            }
            if (wanted.contains("review")) {
                new Pages(table).review(folder.resolve("review"));
            }
            if (wanted.contains("opening")) {
                new Pages(table).opening(folder.resolve("opening"));
            }
            if (wanted.contains("storm")) {
                new Storm(table).measure(folder.resolve("storm"));
            }
            if (wanted.contains("reading")) {
                new Reading(table).measure(folder.resolve("reading"));
            }
            if (wanted.contains("readers")) {
                new Readers(table).measure(folder);
            }
            if (wanted.contains("comments")) {
                new Comments(table).measure(folder.resolve("comments"));
            }
            if (wanted.contains("desk")) {
                new Pages(table).desk(folder);
            }
        } finally {
            delete(folder);
        }
        String results = results(machine, table, Duration.ofNanos(System.nanoTime() - start));
        System.out.println("\n" + results);
        if (wanted.equals(ALL)) {
            Files.writeString(RESULTS, results);
        }
    }

    private static String results(List<String> machine, Table table, Duration took) throws IOException {
        return "# The last figures\n\nMeasured on " + LocalDate.now(ZoneOffset.UTC) + " in " + took.toMinutes()
                + " minutes by\n\n```sh\n./mvnw -q -DskipTests package && ./mvnw -q -f bench compile exec:exec\n```\n\n"
                + "[README.md](README.md) says how each is taken.\n\n- " + String.join("\n- ", machine) + "\n- "
                + Machine.load("when it ended") + "\n\n" + table;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
