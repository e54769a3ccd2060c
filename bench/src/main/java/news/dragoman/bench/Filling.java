package news.dragoman.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills the database by SQL, in the owner's role, under all constraints and triggers that the schema has. */
final class Filling {

    /** Story and person ids end in this number plus their own. */
    static final long FIRST = 100_000_000_000L;

    /** So many stories in one transaction: each holds a lock until its end, and the database has room for some thousands. */
    private static final int LOT = 1_000;

    private static final int AT_ONCE = 2;
    /** Sentences. */
    private static final int A_PARAGRAPH = 10;

    private Filling() {}

    static void people(Product product) throws IOException, SQLException {
        run(product, "start.sql", Map.of());
    }

    /** Stories of these numbers; those up to {@code live} are at work, the others published. */
    static void stories(Product product, long from, long to, long live, int sentences) throws Exception {
        stories(product, from, to, live, false, sentences, A_PARAGRAPH);
    }

    /** The same with other paragraphs than of ten sentences. */
    static void stories(Product product, long stories, int sentences, int paragraph) throws Exception {
        stories(product, 1, stories, stories, false, sentences, paragraph);
    }

    /** What an edition that is being edited has gathered: versions, and notes about its sentences. */
    static void past(Product product, long story, int versions, int threads) throws Exception {
        run(
                product,
                "past.sql",
                Map.of(
                        "n", String.valueOf(story),
                        "versions", String.valueOf(versions),
                        "threads", String.valueOf(threads)));
        product.run("vacuum analyze");
    }

    /** Gives what is published so many paragraphs of words to be found by. */
    static void articles(Product product, int paragraphs) throws Exception {
        run(product, "articles.sql", Map.of("paragraphs", String.valueOf(paragraphs)));
        product.run("vacuum analyze");
    }

    /** The first so many stories, all waiting for a translator. */
    static void waiting(Product product, long stories, int sentences) throws Exception {
        stories(product, 1, stories, stories, true, sentences, A_PARAGRAPH);
    }

    private static void stories(
            Product product, long from, long to, long live, boolean waiting, int sentences, int paragraph)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> lots = new ArrayList<>();
        for (long lot = from; lot <= to; lot += LOT) {
            Map<String, String> values = Map.of(
                    "from", String.valueOf(lot),
                    "to", String.valueOf(Math.min(to, lot + LOT - 1)),
                    "all", String.valueOf(to),
                    "live", String.valueOf(live),
                    "waiting", String.valueOf(waiting),
                    "sentences", String.valueOf(sentences),
                    "paragraph", String.valueOf(paragraph));
            lots.add(threads.submit(() -> {
                run(product, "stories.sql", values);
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> lot : lots) {
            lot.get();
        }
        product.run("vacuum analyze");
    }

    static String id(char kind, int sub, long number) {
        return String.format("0000000%c-%04d-7000-8000-%012d", kind, sub, FIRST + number);
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Filling.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Product product, String name, Map<String, String> values) throws IOException, SQLException {
        String script = resource(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            script = script.replace("${" + value.getKey() + "}", value.getValue());
        }
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(resource("ids.sql"));
            connection.setAutoCommit(false);
            for (String command : script.split(";\\n")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            connection.commit();
        }
    }
}
