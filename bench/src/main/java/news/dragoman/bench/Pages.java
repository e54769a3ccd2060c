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
        String edition = Filling.id('5', 0, OPENED); // held by person 2, half translated
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.stories(product, 1, STORIES_BESIDE, STORIES_BESIDE, units - 1);
        }
        Captured captured;
        try (Captured.Listening log = Captured.listen(data);
                Wire wire = new Wire(log.product().port(), "secret-2")) {
            captured = log.of(OPENED, 2, 3, n -> open(wire, edition));
        }
        try (Product product = Product.start(data);
                Wire wire = new Wire(product.port(), "secret-2");
                Connection connection = product.connect();
                PreparedStatement one = connection.prepareStatement(Filling.resource("opening.sql"))) {
            one.setObject(1, UUID.fromString(edition));
            Latencies page = Latencies.steady(TIMES, () -> open(wire, edition));
            Latencies statement = Latencies.steady(TIMES, () -> {
                try (ResultSet row = one.executeQuery()) {
                    if (!row.next() || row.getString(1).length() < 1000) {
                        throw new IllegalStateException("the statement fetches nothing");
                    }
                }
            });
            table.row(
                    "Opening an edition of " + units + " units",
                    page.toString(),
                    "one statement that fetches the same rows: " + statement,
                    String.format(Locale.ROOT, "%.1f times", page.percentile(50) / statement.percentile(50)),
                    "");
            Optional<Pgbench> pgbench = Pgbench.with(
                    "opening-" + units,
                    "\\set e " + (Filling.FIRST + OPENED) + "\n\\set p " + (Filling.FIRST + 2) + "\n\\set k 1\n"
                            + captured.script(),
                    1);
            if (pgbench.isPresent()) {
                table.row(
                        "Of this the " + captured.count() + " statements that the page runs, by pgbench",
                        String.format(
                                Locale.ROOT, "%.1f ms", 1000 / pgbench.get().rate(product, 8, 0)));
            }
        }
    }

    private static void open(Wire wire, String edition) throws IOException {
        wire.get("/desk/editions/" + edition + "/translate").is(200);
    }
}
