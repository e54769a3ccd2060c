package news.dragoman.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long things took, in nanoseconds. */
record Latencies(long... nanos) {

    Latencies {
        Arrays.sort(nanos);
    }

    /** What is timed. */
    interface Work {
        void once() throws Exception;
    }

    /** Does the work some times for nothing, until it is warm, then some times by the clock. */
    static Latencies of(int warm, int times, Work work) throws Exception {
        for (int n = 0; n < warm; n++) {
            work.once();
        }
        long[] nanos = new long[times];
        for (int n = 0; n < times; n++) {
            long start = System.nanoTime();
            work.once();
            nanos[n] = System.nanoTime() - start;
        }
        return new Latencies(nanos);
    }

    /** In milliseconds: so many per cent took no longer. */
    double percentile(int percent) {
        int index = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", percentile(50), percentile(95));
    }
}
