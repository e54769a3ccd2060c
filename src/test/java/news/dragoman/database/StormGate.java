package news.dragoman.database;

/**
 * Lets programs call while Dragoman is there, and holds them while it is looked after: whoever closes it waits until the
 * calls on their way have ended, one way or another.
 */
final class StormGate {

    private String site = "";
    private boolean open;
    private int inside;

    /** Waits until calling makes sense; gives the site's address. */
    synchronized String enter() throws InterruptedException {
        while (!open) {
            wait();
        }
        inside++;
        return site;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    synchronized void open(String at) {
        site = at;
        open = true;
        notifyAll();
    }

    synchronized void close() {
        open = false;
    }

    synchronized void awaitEmpty() throws InterruptedException {
        while (inside > 0) {
            wait();
        }
    }
}
