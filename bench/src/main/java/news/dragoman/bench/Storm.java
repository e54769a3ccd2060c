package news.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Claims and autosave by several people at once: over HTTP, and by pgbench running the statements that the product was
 * seen to run for one such request. Both on the same server, each on rows of its own.
 */
final class Storm {

    private static final int CLIENTS = 8;
    private static final int EDITIONS_EACH = 200;
    private static final int FIRST_UNIT = 1000;
    private static final int LAST_UNIT = 9999;
    private static final int WARM_SECONDS = 10;
    private static final int SECONDS = 15;
    private static final int ROUNDS_FOR_ONE_EDITION = 100;
    /** One more client than both sides have: whose requests are looked at. */
    private static final int WATCHED = 2 * CLIENTS;

    private static final int CLAIM_STORIES = (WATCHED + 1) * EDITIONS_EACH;
    /** What pgbench was given stays here, to be looked at. */
    private static final Path SCRIPTS = Path.of("bench/target/pgbench");

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Table table;

    Storm(Table table) {
        this.table = table;
    }

    /** What one client does over and over; told how many times it has. */
    private interface Work {
        void once(Wire wire, int client, int time) throws IOException;
    }

    void measure(Path data) throws Exception {
        try (Product product = Product.start(data)) {
            Filling.people(product);
            Filling.waiting(product, CLAIM_STORIES + WATCHED + 1, 5);
            unitsToSave(product);
        }
        Captured claim = captured(data, Storm::claim, 1 + (long) WATCHED * EDITIONS_EACH + 2, 2);
        Captured save = captured(data, Storm::save, CLAIM_STORIES + 1L + WATCHED, 3);
        try (Product product = Product.start(data)) {
            beside(product, "claim", "Claim and release, pairs a second", Storm::claim, claim, """
                \\set e 100000000001 + (:client_id + 8) * 200 + :i % 200
                \\set k 100000000000 + :client_id * 1000000 + :i
                """);
            beside(product, "save", "Autosave of a unit, saves a second", Storm::save, save, """
                \\set e 100000003401 + :client_id + 8
                \\set u 1000 + :i
                \\set k 200000000000 + :client_id * 1000000 + :i
                """);
            allForOne(product);
            table.row(
                    "Memory after these",
                    product.residentMemory() + " MiB resident, " + product.heapInUse() + " MiB of heap in use");
        }
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
        String at =
                "/desk/editions/" + Filling.id('5', 0, story) + "/units/" + Filling.id('a', FIRST_UNIT + time, story);
        wire.post(
                        at,
                        "application/json",
                        "text=The+ferry+stays+in+port+" + time + "&base=0&confirmed=false&saveId=" + UUID.randomUUID())
                .is(200);
    }

    /** Long translations, each held by the client who will type in it. */
    private static void unitsToSave(Product product) throws Exception {
        for (int client = 0; client <= WATCHED; client++) {
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

    /** One request more after a few of the same, with the database's log on and the product's clock off. */
    private static Captured captured(Path data, Work work, long story, int time) throws Exception {
        String database = "alter database dragoman ";
        try (Product product = Product.start(data)) {
            product.run(database + "set log_statement = 'all'; " + database + "set log_error_verbosity = 'default'");
        }
        try (Product product = Product.start(
                        data,
                        Path.of(System.getProperty("java.home")),
                        Product.APP,
                        "-Dquarkus.scheduler.enabled=false");
                Wire wire = new Wire(product.port(), "secret-" + (100 + WATCHED))) {
            for (int n = 0; n < time; n++) {
                work.once(wire, WATCHED, n);
            }
            long before = Files.size(product.databaseLog());
            work.once(wire, WATCHED, time);
            byte[] log = Files.readAllBytes(product.databaseLog());
            product.run(database + "reset log_statement; " + database + "reset log_error_verbosity");
            return Captured.from(
                    new String(log, (int) before, (int) (log.length - before), StandardCharsets.UTF_8),
                    story,
                    100 + WATCHED);
        }
    }

    private void beside(Product product, String name, String figure, Work work, Captured captured, String variables)
            throws Exception {
        double overHttp = overHttp(product, work);
        String measured = String.format(Locale.ROOT, "%.0f", overHttp);
        Optional<Path> pgbench = Machine.program("pgbench");
        if (pgbench.isEmpty()) {
            System.out.println(
                    "NO PGBENCH HERE, SO NOTHING TO COMPARE WITH (Debian: apt-get install postgresql-contrib)");
            table.row(figure, measured, "no pgbench on this machine", "", "≥ 0.5");
            return;
        }
        double byPgbench = byPgbench(
                product,
                pgbench.get(),
                name,
                variables + "\\set p 100000000108 + :client_id\n\\set i :i + 1\n" + captured.script());
        table.row(
                figure,
                measured,
                String.format(Locale.ROOT, "pgbench, the same %d statements: %.0f", captured.count(), byPgbench),
                Table.ratio(overHttp / byPgbench),
                "≥ 0.5");
    }

    private static double overHttp(Product product, Work work) throws Exception {
        long begin = System.nanoTime() + WARM_SECONDS * 1_000_000_000L;
        long end = begin + SECONDS * 1_000_000_000L;
        List<Integer> done = together(product, (wire, client) -> {
            int measured = 0;
            for (int time = 0; System.nanoTime() < end; time++) {
                work.once(wire, client, time);
                measured += System.nanoTime() >= begin ? 1 : 0;
            }
            return measured;
        });
        return done.stream().mapToInt(Integer::intValue).sum() / (double) SECONDS;
    }

    private static double byPgbench(Product product, Path pgbench, String name, String script) throws Exception {
        Path file = Files.createDirectories(SCRIPTS).resolve(name + ".sql");
        Files.writeString(file, script);
        ProcessBuilder builder = new ProcessBuilder(
                pgbench.toString(),
                "-n",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(product.databasePort()),
                "-U",
                "dragoman_application",
                "-c",
                String.valueOf(CLIENTS),
                "-j",
                "2",
                "-T",
                String.valueOf(SECONDS),
                "-M",
                "prepared",
                "-D",
                "i=0",
                "-f",
                file.toString(),
                "dragoman");
        builder.environment().put("PGPASSWORD", product.password());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
            throw new IllegalStateException("pgbench says:\n" + said + "\nof the script " + file);
        }
        return Double.parseDouble(rate.group(1));
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
