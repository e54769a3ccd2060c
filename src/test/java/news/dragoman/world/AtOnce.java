package news.dragoman.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What several people do at the same moment, each in a thread of his own. */
public final class AtOnce {

    private static final int LONGEST = 60;

    private AtOnce() {}

    /** What each of them got, in their order: an answer, or what was thrown at him. */
    public static List<Object> all(List<Callable<Object>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        var start = new CountDownLatch(1);
        try {
            var futures = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        try {
                            return call.call();
                        } catch (Exception thrown) {
                            return (Object) thrown;
                        }
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Object>();
            for (var future : futures) {
                answers.add(future.get(LONGEST, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
