package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From the start of the process to the moment it says that it is ready, with a database that is there already. */
final class Starting {

    private static final int TIMES = 5;
    private static final int FIRST_WITH_CACHE = 25;

    private final Table table;

    Starting(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        Path data = folder.resolve("starts");
        TreeMap<Integer, Path> jdks = Machine.jdks();
        for (Map.Entry<Integer, Path> jdk : jdks.entrySet()) {
            row("Start to ready, JDK " + jdk.getKey(), data, jdk.getValue(), Product.APP);
        }
        Map.Entry<Integer, Path> newest = jdks.lastEntry();
        if (newest.getKey() < FIRST_WITH_CACHE) {
            table.row("Start to ready with a trained cache", "no JDK 25 on this machine");
            return;
        }
        Path app = folder.resolve("app");
        copy(Product.APP, app);
        ProcessBuilder training = new ProcessBuilder("deploy/train-start-up-cache", app.toString());
        training.environment().put("PATH", newest.getValue().resolve("bin") + ":" + System.getenv("PATH"));
        training.inheritIO();
        long start = System.nanoTime();
        if (training.start().waitFor() != 0) {
            table.row("Start to ready with a trained cache", "the training failed");
            return;
        }
        System.out.printf("Training took %.0f s%n", (System.nanoTime() - start) / 1e9);
        Path cache = app.resolve("dragoman.aot");
        row(
                "Start to ready, JDK " + newest.getKey() + " with a trained cache of " + Files.size(cache) / 1048576
                        + " MiB",
                data,
                newest.getValue(),
                app,
                "-XX:AOTCache=" + cache);
    }

    private void row(String figure, Path data, Path jdk, Path app, String... options) throws Exception {
        long[] nanos = new long[TIMES];
        long memory = 0;
        for (int n = -1; n < TIMES; n++) { // the first is for the caches of disk and kernel
            try (Product product = Product.start(data, jdk, app, options)) {
                if (n >= 0) {
                    nanos[n] = product.untilReady().toNanos();
                }
                memory = product.residentMemory();
            }
        }
        Latencies took = new Latencies(nanos);
        table.row(
                figure,
                String.format(
                        java.util.Locale.ROOT,
                        "%.2f s (%.2f to %.2f), %d MiB resident",
                        took.percentile(50) / 1000,
                        took.percentile(1) / 1000,
                        took.percentile(100) / 1000,
                        memory));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
