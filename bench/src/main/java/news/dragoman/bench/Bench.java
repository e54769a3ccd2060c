package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures, each figure on a fresh data folder, and prints one table with the machine. Without arguments everything;
 * else what is named of {@code start desk opening storm}. It leaves nothing behind.
 */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        if (!Files.exists(Product.APP.resolve("quarkus-run.jar"))) {
            System.err.println("Build the product first: ./mvnw -q -DskipTests package");
            System.exit(1);
        }
        Set<String> wanted = arguments.length == 0 ? Set.of("start", "desk", "opening", "storm") : Set.of(arguments);
        List<String> machine = Machine.lines();
        Table table = new Table();
        Path folder = Files.createTempDirectory("dragoman-bench");
        try {
            if (wanted.contains("start")) {
                new Starting(table).measure(folder);
            }
            if (wanted.contains("opening")) {
                new Pages(table).opening(folder.resolve("opening"));
            }
            if (wanted.contains("storm")) {
                new Storm(table).measure(folder.resolve("storm"));
            }
            if (wanted.contains("desk")) {
                new Pages(table).desk(folder);
            }
        } finally {
            delete(folder);
        }
        System.out.println("\nMeasured on " + LocalDate.now(ZoneOffset.UTC) + "\n");
        machine.forEach(line -> System.out.println("- " + line));
        System.out.println("\n" + table);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
