package news.dragoman.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each of these tests would otherwise make again: data folders in which a first start has done its work, and the
 * packaged application's classes as Java reads them fastest. Made in each run when they are first wanted.
 */
public final class Prepared {

    private static final Path FOLDER = Path.of("target/prepared").toAbsolutePath();
    private static final Path CLASSES = FOLDER.resolve("classes.jsa");
    private static final List<String> PAGES = List.of("/en/", "/desk/sign-in", "/desk", "/api/me", "/q/health/ready");

    private static @Nullable Path empty;
    private static @Nullable Path demo;

    private Prepared() {}

    /** A data folder in this place, of a newsroom in which nobody works yet. */
    public static Path empty(Path place) throws Exception {
        return copied(empty(), place);
    }

    /** A data folder in this place, with the demo newsroom. */
    public static Path demo(Path place) throws Exception {
        return copied(demo(), place);
    }

    /** What tells Java where it finds the classes; Java goes without them where they are not those of its own release. */
    static List<String> classes() throws IOException {
        try {
            empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return Files.exists(CLASSES) ? List.of("-XX:SharedArchiveFile=" + CLASSES) : List.of();
    }

    private static synchronized Path empty() throws IOException, InterruptedException {
        Path made = empty;
        if (made == null) {
            if (Files.exists(FOLDER)) {
                Programs.delete(FOLDER);
            }
            Files.createDirectories(FOLDER);
            made = FOLDER.resolve("empty");
            make(made, List.of("-XX:ArchiveClassesAtExit=" + CLASSES), Map.of());
            empty = made;
        }
        return made;
    }

    private static synchronized Path demo() throws IOException, InterruptedException {
        Path made = demo;
        if (made == null) {
            made = FOLDER.resolve("demo");
            make(made, classes(), Map.of("DRAGOMAN_DEMO", "true"));
            demo = made;
        }
        return made;
    }

    /** Starts on a new folder, has the pages drawn that everybody sees, and goes down in order. */
    private static void make(Path data, List<String> java, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (DragomanProcess dragoman =
                DragomanProcess.ready(DragomanProcess.begin(data, java, List.of(), environment))) {
            HttpClient client = HttpClient.newHttpClient();
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(dragoman.address() + page))
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        BodyHandlers.discarding());
            }
            dragoman.stop();
        }
    }

    /** With its owners: the database's files are those of the user whose server it is. */
    private static Path copied(Path from, Path place) throws IOException {
        Command.run(new ArrayList<>(List.of("cp", "-a", from.toString(), place.toString())));
        return place;
    }
}
