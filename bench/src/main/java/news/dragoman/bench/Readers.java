package news.dragoman.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What readers ask for, with 1,000 and with 10,000 articles before them. One reader asks, one request after the other. */
final class Readers {

    private static final List<Long> ARTICLES = List.of(1_000L, 10_000L);
    private static final int SENTENCES = 3;
    private static final int PARAGRAPHS = 6;
    private static final int TIMES = 300;
    /** Searches are for one word and for two, each pair asked once in this many. */
    private static final int SOUGHT = 100;

    private final Table table;

    Readers(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        Map<String, Double> first = new LinkedHashMap<>();
        for (long articles : ARTICLES) {
            Path data = folder.resolve("readers-" + articles);
            try (Product product = Product.start(data)) {
                Filling.people(product);
                Filling.stories(product, 1, articles, 0, SENTENCES);
                Filling.articles(product, PARAGRAPHS);
            }
            try (Product product = Product.start(data);
                    Wire wire = new Wire(product.port(), "")) {
                List<String> words = words(product);
                int[] at = {0};
                row(
                        first,
                        articles,
                        "Front",
                        Latencies.steady(TIMES, () -> wire.get("/en/").is(200)));
                row(
                        first,
                        articles,
                        "Feed (Atom)",
                        Latencies.steady(TIMES, () -> wire.get("/en/feed.atom").is(200)));
                row(
                        first,
                        articles,
                        "Search for one word",
                        Latencies.steady(
                                TIMES,
                                () -> wire.get("/en/search?q=" + words.get(at[0]++ % SOUGHT))
                                        .is(200)));
                row(
                        first,
                        articles,
                        "Search for two words",
                        Latencies.steady(
                                TIMES,
                                () -> wire.get("/en/search?q=" + words.get(at[0]++ % SOUGHT) + "+"
                                                + words.get(at[0] % SOUGHT))
                                        .is(200)));
            }
        }
    }

    private void row(Map<String, Double> first, long articles, String what, Latencies took) {
        boolean few = !first.containsKey(what);
        first.putIfAbsent(what, took.percentile(95));
        table.row(
                String.format(Locale.ROOT, "%s, %,d articles in each of two languages", what, articles),
                String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", took.percentile(50), took.percentile(95)),
                few ? "" : "the same with 1,000, p95",
                few ? "" : Table.ratio(took.percentile(95) / first.get(what)),
                "");
    }

    /** Words that stand in articles, some often and some seldom. */
    private static List<String> words(Product product) throws Exception {
        List<String> words = new ArrayList<>();
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select distinct split_part(b.text, ' ', 1) from publication_block b"
                                + " join publication p on p.id = b.publication_id where p.language = 'en' and b.position = 1"
                                + " order by 1 limit " + SOUGHT)) {
            while (row.next()) {
                words.add(row.getString(1));
            }
        }
        if (words.size() < SOUGHT) {
            throw new IllegalStateException("the articles have no words");
        }
        return words;
    }
}
