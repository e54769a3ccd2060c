package news.dragoman.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** A crowd that asks over HTTP, and beside it as many clients of pgbench with the same statements on the same server. */
final class Beside {

    /** The two sides take turns, so that neither has the quieter machine. */
    private static final int ROUNDS = 3;

    private static final int SECONDS = 8;
    private static final int WINDOW = 5;
    /** More than one run of pgbench does in its time: each makes ids of its own. */
    private static final int A_RUN = 100_000;

    private static final String AIM = "≥ 0.5";

    private final Table table;

    Beside(Table table) {
        this.table = table;
    }

    /**
     * Measures both, and writes their row.
     *
     * @param name of the script's file
     * @param statements how many of the script's ask or change something
     * @param script for pgbench, with the variable {@code i} that counts what a client has done
     */
    void measure(
            Product product, String name, String figure, int clients, Crowd.Work work, long statements, String script)
            throws Exception {
        Optional<Pgbench> pgbench = Pgbench.with(name, "\\set i :i + 1\n" + script, clients);
        var times = new AtomicIntegerArray(clients);
        try (Crowd crowd = new Crowd(product, times, work)) {
            System.out.println(name + ": steady after " + Steady.reached(WINDOW, crowd::rate) + " s");
        }
        double[] overHttp = new double[ROUNDS];
        double[] bySql = new double[ROUNDS];
        List<Latencies> askedFor = new ArrayList<>();
        List<Latencies> run = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Crowd crowd = new Crowd(product, times, work)) {
                crowd.rate(1);
                crowd.latencies();
                overHttp[round] = crowd.rate(SECONDS);
                askedFor.add(crowd.latencies());
            }
            if (pgbench.isPresent()) {
                var one = pgbench.get().run(product, SECONDS, round * A_RUN);
                bySql[round] = one.rate();
                run.add(one.latencies());
            }
        }
        String measured = String.format(Locale.ROOT, "%.0f; ", median(overHttp)) + Latencies.all(askedFor);
        if (pgbench.isEmpty()) {
            table.row(figure, measured, "no pgbench on this machine", "", AIM);
            return;
        }
        table.row(
                figure,
                measured,
                String.format(Locale.ROOT, "pgbench, the same %d statements: %.0f; ", statements, median(bySql))
                        + Latencies.all(run),
                Table.ratio(median(overHttp) / median(bySql)),
                AIM);
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
