package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Pages: the desk as the newsroom grows, and one edition opened. One person asks, one request after the other. */
final class Pages {

    private static final int SENTENCES = 3;
    /** Units of an edition that is opened: with the headline one more than there are sentences. */
    private static final List<Integer> OPENED_UNITS = List.of(40, 400);

    private static final long OPENED = 5;
    private static final int STORIES_BESIDE = 20;

    /** Being edited by person 3. */
    private static final long REVIEWED = 8;

    private static final int REVIEWED_PARAGRAPHS = 60;
    private static final int REVIEWED_A_PARAGRAPH = 3;
    private static final int REVIEWED_VERSIONS = 40;
    private static final int REVIEWED_THREADS = 100;
    private static final int TIMES = 300;
    private static final String CHIEF = "secret-3";

    /** How many stories there are, and how many of them are at work. */
    private enum Size {
        THOUSAND("1,000", 1_000, 500),
        TEN_THOUSAND("10,000", 10_000, 1_000),
        HUNDRED_THOUSAND("100,000", 100_000, 5_000);

        private final String words;
        private final long stories;
        private final long live;

        Size(String words, long stories, long live) {
            this.words = words;
            this.stories = stories;
            this.live = live;
        }
    }

    private final Table table;

    Pages(Table table) {
        this.table = table;
    }

    /** The desk, in a folder of its own for each size. */
    void desk(Path folder) throws Exception {
        double first = 0;
        for (Size size : Size.values()) {
            Path data = folder.resolve("desk-" + size.stories);
            try (Product product = Product.start(data)) {
                Filling.people(product);
                Filling.stories(product, 1, size.stories, size.live, SENTENCES);
            }
            try (Product product = Product.start(data);
                    Wire wire = new Wire(product.port(), CHIEF)) {
                int bytes = wire.get("/desk").is(200).bytes();
                Latencies took = Latencies.steady(TIMES, () -> wire.get("/desk").is(200));
                first = size == Size.THOUSAND ? took.percentile(50) : first;
                table.row(
                        "Desk page, " + size.words + " stories, " + size.live + " of them at work",
                        took + ", " + bytes / 1024 + " KiB",
                        size == Size.THOUSAND ? "" : "the desk with 1,000, p50",
                        size == Size.THOUSAND ? "" : Table.ratio(took.percentile(50) / first),
                        size == Size.THOUSAND ? "" : "≤ 1.2");
                if (size == Size.HUNDRED_THOUSAND) {
                    table.row(
                            "Memory after these",
                            product.residentMemory() + " MiB resident, " + product.heapInUse() + " MiB of heap in use");
                }
            }
        }
    }

    /** A translation on its translator's bench, a short one and a long one. */
    void opening(Path folder) throws Exception {
        for (int units : OPENED_UNITS) {
            opening(folder.resolve(String.valueOf(units)), units);
        }
    }

    private void opening(Path data, int units) throws Exception {
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.stories(product, 1, STORIES_BESIDE, STORIES_BESIDE, units - 1);
        }
        String edition = Filling.id('5', 0, OPENED); // held by person 2, half translated
        beside(
                data,
                "Opening an edition of " + units + " units",
                "opening-" + units,
                new Asked(OPENED, 2, edition, "/desk/editions/" + edition + "/translate", "opening.sql"),
                "");
    }

    /** The editor's page of a long text with a long past, read clean and with its changes. */
    void review(Path data) throws Exception {
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.stories(product, STORIES_BESIDE, REVIEWED_PARAGRAPHS * REVIEWED_A_PARAGRAPH, REVIEWED_A_PARAGRAPH);
            Filling.past(product, REVIEWED, REVIEWED_VERSIONS, REVIEWED_THREADS);
        }
        String edition = Filling.id('5', 0, REVIEWED);
        for (String mode : List.of("redline", "clean")) {
            beside(
                    data,
                    String.format(
                            Locale.ROOT,
                            "Review page, %s: %d paragraphs, %d versions, %d threads",
                            mode,
                            REVIEWED_PARAGRAPHS,
                            REVIEWED_VERSIONS,
                            REVIEWED_THREADS),
                    "review-" + mode,
                    new Asked(REVIEWED, 3, edition, "/desk/editions/" + edition + "/review?mode=" + mode, "review.sql"),
                    "≤ 3");
        }
    }

    /**
     * A page that somebody asks for.
     *
     * @param sql the one statement that fetches the same rows
     */
    private record Asked(long story, long person, String edition, String path, String sql) {}

    /** A page beside one statement for the same rows, and beside the statements that it really runs. */
    private void beside(Path data, String figure, String name, Asked asked, String aim) throws Exception {
        String secret = "secret-" + asked.person();
        Captured captured;
        try (Captured.Listening log = Captured.listen(data);
                Wire wire = new Wire(log.product().port(), secret)) {
            captured = log.of(asked.story(), asked.person(), 3, n -> open(wire, asked));
        }
        try (Product product = Product.start(data);
                Wire wire = new Wire(product.port(), secret);
                Connection connection = product.connect();
                PreparedStatement one = connection.prepareStatement(Filling.resource(asked.sql()))) {
            one.setObject(1, UUID.fromString(asked.edition()));
            Latencies page = Latencies.steady(TIMES, () -> open(wire, asked));
            Latencies statement = Latencies.steady(TIMES, () -> {
                try (ResultSet row = one.executeQuery()) {
                    if (!row.next() || row.getString(1).length() < 1000) {
                        throw new IllegalStateException("the statement fetches nothing");
                    }
                }
            });
            table.row(
                    figure,
                    page.toString(),
                    "one statement that fetches the same rows: " + statement,
                    String.format(Locale.ROOT, "%.1f times", page.percentile(50) / statement.percentile(50)),
                    aim);
            Optional<Pgbench> pgbench = Pgbench.with(
                    name,
                    "\\set e " + (Filling.FIRST + asked.story()) + "\n\\set p " + (Filling.FIRST + asked.person())
                            + "\n\\set k 1\n" + captured.script(),
                    1);
            if (pgbench.isPresent()) {
                table.row(
                        "Of this the " + captured.count() + " statements that the page runs, by pgbench",
                        String.format(
                                Locale.ROOT, "%.1f ms", 1000 / pgbench.get().rate(product, 8, 0)));
            } else {
                table.row("The page runs " + captured.count() + " statements", "");
            }
        }
    }

    private static void open(Wire wire, Asked asked) throws IOException {
        wire.get(asked.path()).is(200);
    }
}
