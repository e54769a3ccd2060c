package news.dragoman.bench;

/**
 * Waits until the product is as fast as it gets: Java compiles what is asked for often, and a figure taken before it has
 * done so is one of its compiler. Steady means that three windows in a row brought nothing new.
 */
final class Steady {

    private static final double NEW = 1.03;
    private static final int IDLE_WINDOWS = 3;
    private static final int MOST_WINDOWS = 12;

    private Steady() {}

    /** So much a second, over a window. */
    interface Rate {
        double over(int seconds) throws Exception;
    }

    /**
     * Returns after how many seconds it was steady, or was given up on.
     *
     * @param window in seconds
     */
    static int reached(int window, Rate rate) throws Exception {
        double best = 0;
        int idle = 0;
        int windows = 0;
        while (idle < IDLE_WINDOWS && windows < MOST_WINDOWS) {
            double now = rate.over(window);
            idle = now > best * NEW ? 0 : idle + 1;
            best = Math.max(best, now);
            windows++;
        }
        return windows * window;
    }
}
