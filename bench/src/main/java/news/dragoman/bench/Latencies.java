package news.dragoman.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long things took, in nanoseconds. */
record Latencies(long... nanos) {

    /** Seconds. One who asks alone is steady sooner than a crowd. */
    private static final int WINDOW = 3;

    private static final int MOST_SECONDS = 15;

    Latencies {
        Arrays.sort(nanos);
    }

    /** What is timed. */
    interface Work {
        void once() throws Exception;
    }

    /** Does the work until it gets no faster, then some times by the clock. */
    static Latencies steady(int times, Work work) throws Exception {
        Steady.reached(WINDOW, seconds -> {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            int done = 0;
            for (; System.nanoTime() < end; done++) {
                work.once();
            }
            return done;
        });
        return of(times, work);
    }

    /** Does the work some times by the clock, or as often as it can be done in a while. */
    static Latencies of(int times, Work work) throws Exception {
        long[] nanos = new long[times];
        long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
        int done = 0;
        for (long start = System.nanoTime(); done < times && start < end; done++) {
            work.once();
            long now = System.nanoTime();
            nanos[done] = now - start;
            start = now;
        }
        return new Latencies(Arrays.copyOf(nanos, done));
    }

    /** Those of several runs. */
    static Latencies all(List<Latencies> some) {
        return new Latencies(
                some.stream().flatMapToLong(one -> Arrays.stream(one.nanos)).toArray());
    }

    /** In milliseconds: so many per cent took no longer. */
    double percentile(int percent) {
        int index = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", percentile(50), percentile(99));
    }
}
