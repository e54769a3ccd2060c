package news.dragoman.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** People at work at once, each over a connection of their own, until it is closed. */
final class Crowd implements AutoCloseable {

    /** What one of them does over and over; told how many times they have. */
    interface Work {
        void once(Wire wire, int client, int time) throws IOException;
    }

    private final ExecutorService threads;
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicIntegerArray times;
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    /** @param times how often each has done it; one crowd goes on where another ended */
    Crowd(Product product, AtomicIntegerArray times, Work work) {
        this.times = times;
        this.threads = Executors.newFixedThreadPool(times.length());
        for (int n = 0; n < times.length(); n++) {
            int client = n;
            running.add(threads.submit(() -> {
                try (Wire wire = new Wire(product.port(), "secret-" + (100 + client))) {
                    while (!over) {
                        long start = System.nanoTime();
                        work.once(wire, client, times.get(client));
                        nanos.add(System.nanoTime() - start);
                        times.incrementAndGet(client);
                    }
                }
                return null;
            }));
        }
    }

    /** How much they get done a second, all together. */
    double rate(int seconds) throws Exception {
        long before = done();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        double rate = (done() - before) * 1e9 / (System.nanoTime() - start);
        for (Future<?> one : running) {
            if (one.isDone()) {
                one.get(); // throws what ended it
            }
        }
        return rate;
    }

    /** How long each took since the last that were asked for. */
    Latencies latencies() {
        synchronized (nanos) {
            var all = nanos.stream().mapToLong(Long::longValue).toArray();
            nanos.clear();
            return new Latencies(all);
        }
    }

    private long done() {
        long done = 0;
        for (int n = 0; n < times.length(); n++) {
            done += times.get(n);
        }
        return done;
    }

    @Override
    public void close() throws Exception {
        over = true;
        threads.shutdown();
        for (Future<?> one : running) {
            one.get();
        }
    }
}
