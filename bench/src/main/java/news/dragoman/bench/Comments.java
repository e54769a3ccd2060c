package news.dragoman.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Comments that readers send, each from a network of its own and under one of a thousand articles, so that what is counted
 * of a network and an article is no more than where nobody floods it. Beside it pgbench with the statements that the
 * product was seen to run for one: on the same server and into the same table, so that both find it equally full.
 */
final class Comments {

    private static final int CLIENTS = 8;
    private static final int ARTICLES = 1_000;
    /** A client more than there are on either side: whose comment is looked at. */
    private static final int WATCHED = CLIENTS;

    /** More than any client sends. */
    private static final int EACH = 1_000_000;

    /** As operators set them who want no limits; behind a proxy, which says where a comment came from. */
    private static final String[] UNLIMITED = {
        "-Ddragoman.pace.reader=0",
        "-Ddragoman.pace.stranger=0",
        "-Ddragoman.comments.per-minute=1000000",
        "-Ddragoman.comments.per-hour=1000000",
        "-Ddragoman.comments.crowd=1000000",
        "-Ddragoman.comments.flood=1000000",
        "-Dquarkus.http.proxy.proxy-address-forwarding=true"
    };

    private final Table table;

    Comments(Table table) {
        this.table = table;
    }

    void measure(Path data) throws Exception {
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.stories(product, 1, ARTICLES, 0, 1);
        }
        Captured captured;
        String script;
        try (Captured.Listening log = Captured.listen(data, UNLIMITED);
                Wire reader = new Wire(log.product().port(), "")) {
            SignedForm forms = forms(log.product());
            captured = log.of(article(WATCHED, 2), 0, 2, n -> send(reader, forms, WATCHED, n));
            script = script(log.product(), captured);
        }
        try (Product product = Product.start(data, UNLIMITED)) {
            SignedForm forms = forms(product);
            new Beside(table)
                    .measure(
                            product,
                            "comments",
                            "Comments of readers, " + CLIENTS + " at once, a second",
                            CLIENTS,
                            (wire, client, time) -> send(wire, forms, client, time),
                            captured.count(),
                            script);
        }
    }

    private static void send(Wire wire, SignedForm forms, int client, int time) throws IOException {
        long n = article(client, time);
        int network = client * EACH + time;
        String text = "The ferry to the island has stayed in port since Monday, and nobody at the office answers the telephone. "
                + "My mother waits on the other side for her medicine. Could you ask them when it sails again? This is the "
                + "comment numbered " + network + ".";
        wire.post(
                        "/en/ferry-" + n + "-" + key(n) + "/comments",
                        "text/html",
                        "X-Forwarded-For: " + (11 + (network >> 16)) + "." + (network >> 8 & 255) + "." + (network & 255)
                                + ".7\r\n",
                        "name=Old+Chen&website=&signed=" + forms.of(key(n)) + "&text="
                                + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .is(303);
    }

    /** Each client begins elsewhere. */
    private static long article(int client, int time) {
        return 1 + (client * (ARTICLES / CLIENTS) + time) % ARTICLES;
    }

    /** As they were filled in. */
    private static String key(long article) {
        return String.format(Locale.ROOT, "en%08d", article);
    }

    /** The statements of the comment that came last, made those of any: what tells it from others is known from its row. */
    private static String script(Product product, Captured captured) throws Exception {
        String script = captured.script();
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select encode(fingerprint, 'hex'), encode(likeness, 'hex'), encode(withdraw_secret_hash, 'hex'),
                            publication_key
                        from comment order by received_at desc limit 1""")) {
            row.next();
            script = replaced(script, "\\x" + row.getString(1), "decode(md5('network ' || :k), 'hex')");
            script = replaced(script, "\\x" + row.getString(2), "decode(md5('words ' || :k), 'hex')");
            script = replaced(script, "\\x" + row.getString(3), "sha256(convert_to('secret ' || :k, 'UTF8'))");
            script = replaced(script, row.getString(4), "('en' || lpad(:n::text, 8, '0'))");
        }
        return String.join(
                        "\n",
                        List.of(
                                "\\set n 1 + (:client_id * " + ARTICLES / CLIENTS + " + :i) % " + ARTICLES,
                                "\\set e " + Filling.FIRST + " + :n",
                                "\\set k 300000000000 + :client_id * " + EACH + " + :i"))
                + "\n" + script;
    }

    /** @throws IllegalStateException where there is nothing of the kind, as the script would then do something else */
    private static String replaced(String script, String value, String expression) {
        if (!script.contains("'" + value + "'")) {
            throw new IllegalStateException("The product did not ask for '" + value + "' in\n" + script);
        }
        return script.replace("'" + value + "'", expression);
    }

    private static SignedForm forms(Product product) throws Exception {
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select key from comment_form_key")) {
            row.next();
            return new SignedForm(row.getBytes(1));
        }
    }
}
