package news.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Claims and autosave by several people at once: over HTTP, and by pgbench running the statements that the product was
 * seen to run for one such request. Both on the same server, each on rows of its own.
 */
final class Storm {

    private static final int CLIENTS = 8;
    /** So many translators type at once. */
    private static final int TYPISTS = 50;

    private static final int EDITIONS_EACH = 200;
    private static final int FIRST_UNIT = 1000;
    private static final int LAST_UNIT = 1999;
    private static final int ROUNDS_FOR_ONE_EDITION = 100;
    /** One more client than both sides have: whose requests are looked at. */
    private static final int WATCHED = 2 * CLIENTS;

    private static final int WATCHED_TYPIST = 2 * TYPISTS;

    private static final int CLAIM_STORIES = (WATCHED + 1) * EDITIONS_EACH;

    private final Table table;
    private final Beside beside;

    Storm(Table table) {
        this.table = table;
        this.beside = new Beside(table);
    }

    void measure(Path data) throws Exception {
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.waiting(product, CLAIM_STORIES + WATCHED_TYPIST + 1, 5);
            unitsToSave(product);
        }
        Captured claim;
        Captured save;
        try (Captured.Listening log = Captured.listen(data);
                Wire claiming = new Wire(log.product().port(), "secret-" + (100 + WATCHED));
                Wire typing = new Wire(log.product().port(), "secret-" + (100 + WATCHED_TYPIST))) {
            claim = log.of(1 + (long) WATCHED * EDITIONS_EACH + 2, 100 + WATCHED, 2, n -> claim(claiming, WATCHED, n));
            save = log.of(
                    CLAIM_STORIES + 1L + WATCHED_TYPIST, 100 + WATCHED_TYPIST, 3, n -> save(typing, WATCHED_TYPIST, n));
        }
        try (Product product = Product.start(data)) {
            beside.measure(
                    product,
                    "claim",
                    "Claim and release by " + CLIENTS + " at once, pairs a second",
                    CLIENTS,
                    Storm::claim,
                    claim.count(),
                    person(CLIENTS) + """
                \\set e 100000000001 + (:client_id + 8) * 200 + :i % 200
                \\set k 100000000000 + :client_id * 1000000 + :i
                """ + claim.script());
            beside.measure(
                    product,
                    "save",
                    "Autosave of a unit by " + TYPISTS + " at once, saves a second",
                    TYPISTS,
                    Storm::save,
                    save.count(),
                    person(TYPISTS) + """
                \\set e 100000003451 + :client_id
                \\set u 1000 + :i % 1000
                \\set k 200000000000 + :client_id * 1000000 + :i
                """ + save.script());
            allForOne(product);
            table.row(
                    "Memory after these",
                    product.residentMemory() + " MiB resident, " + product.heapInUse() + " MiB of heap in use");
        }
    }

    /** Whose rows the script works on: those of nobody who asks over HTTP. */
    private static String person(int clients) {
        return "\\set p " + (Filling.FIRST + 100 + clients) + " + :client_id\n";
    }

    private static void claim(Wire wire, int client, int time) throws IOException {
        String edition = Filling.id('5', 0, 1 + (long) client * EDITIONS_EACH + time % EDITIONS_EACH);
        wire.post("/desk/editions/" + edition + "/claim", "text/html", "version=0")
                .is(303);
        wire.post("/desk/editions/" + edition + "/release", "text/html", "version=0")
                .is(303);
    }

    private static void save(Wire wire, int client, int time) throws IOException {
        long story = CLAIM_STORIES + 1L + client;
        int units = LAST_UNIT - FIRST_UNIT + 1;
        String at = "/desk/editions/" + Filling.id('5', 0, story) + "/units/"
                + Filling.id('a', FIRST_UNIT + time % units, story);
        wire.post(
                        at,
                        "application/json",
                        "text=The+ferry+stays+in+port+" + time + "&base=" + time / units + "&confirmed=false&saveId="
                                + UUID.randomUUID())
                .is(200);
    }

    /** Long translations, each held by the client who will type in it. */
    private static void unitsToSave(Product product) throws Exception {
        for (int client = 0; client <= WATCHED_TYPIST; client++) {
            long story = CLAIM_STORIES + 1L + client;
            String edition = Filling.id('5', 0, story);
            product.run("""
                insert into unit (id, edition_id, block_id, kind, position, text, confirmed, version)
                select ('0000000a-' || k || '-7000-8000-%1$d')::uuid, '%2$s', '%3$s', 'PARAGRAPH', k, '', false, 0
                from generate_series(%4$d, %5$d) k;
                insert into claim (id, edition_id, person_id, stage, started_at, until)
                values (gen_random_uuid(), '%2$s', '%6$s', 'TRANSLATION', now(), now() + interval '2 hours')""".formatted(
                            Filling.FIRST + story,
                            edition,
                            Filling.id('6', 1, story),
                            FIRST_UNIT,
                            LAST_UNIT,
                            Filling.id('1', 0, 100 + client)));
        }
        product.run("vacuum analyze");
    }

    /** Everybody reaches for one edition at once; then for the next. */
    private void allForOne(Product product) throws Exception {
        CyclicBarrier line = new CyclicBarrier(CLIENTS);
        List<List<Integer>> statuses = together(product, (wire, client) -> {
            List<Integer> mine = new ArrayList<>();
            for (int round = 0; round < ROUNDS_FOR_ONE_EDITION; round++) {
                String edition = Filling.id('5', 0, 1 + (long) WATCHED * EDITIONS_EACH + 10 + round);
                line.await();
                mine.add(wire.post("/desk/editions/" + edition + "/claim", "text/html", "version=0")
                        .status());
            }
            return mine;
        });
        int wonByOne = 0;
        for (int round = 0; round < ROUNDS_FOR_ONE_EDITION; round++) {
            int of = round;
            long won = statuses.stream().filter(mine -> mine.get(of) == 303).count();
            long told = statuses.stream().filter(mine -> mine.get(of) == 409).count();
            wonByOne += won == 1 && told == CLIENTS - 1 ? 1 : 0;
        }
        table.row(
                CLIENTS + " claim one edition at once: one wins, the others are told",
                wonByOne + " of " + ROUNDS_FOR_ONE_EDITION + " times");
    }

    private interface Client<T> {
        T run(Wire wire, int number) throws Exception;
    }

    private static <T> List<T> together(Product product, Client<T> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int n = 0; n < CLIENTS; n++) {
                int number = n;
                running.add(threads.submit(() -> {
                    try (Wire wire = new Wire(product.port(), "secret-" + (100 + number))) {
                        return client.run(wire, number);
                    }
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
