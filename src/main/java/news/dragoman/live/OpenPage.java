package news.dragoman.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open page and its stream. Used by one thread at a time. */
final class OpenPage {

    /** Rounds, of a second each: between the 15 and 25 seconds after which proxies begin to have doubts. */
    private static final int STILL_AFTER = 20;

    /** So long a reader may take nothing. What he misses meanwhile he is told at once when he reads again. */
    private static final int STUCK_FOR = 30;

    private final UUID person;
    private final String session;
    private final boolean wantsDesk;
    private final @Nullable UUID edition;
    private final boolean wantsComments;
    private final @Nullable Instant since;
    private final MultiEmitter<? super Look> stream;
    private final Runnable cut;
    private boolean arriving = true;
    private boolean desk;
    private boolean told;
    private boolean here;
    private int silent;
    private int stuck;

    /**
     * A page that has just been opened.
     *
     * @param session the id of the sign-in that it lives by
     * @param edition the one that the page shows; null for none
     * @param wantsComments whether it shows how many of readers' comments wait
     * @param since when what it shows was read; null if that is not known
     * @param cut closes the connection, where ending the stream would wait for its reader
     */
    OpenPage(
            UUID person,
            String session,
            boolean wantsDesk,
            @Nullable UUID edition,
            boolean wantsComments,
            @Nullable Instant since,
            MultiEmitter<? super Look> stream,
            Runnable cut) {
        this.person = person;
        this.session = session;
        this.wantsDesk = wantsDesk;
        this.edition = edition;
        this.wantsComments = wantsComments;
        this.since = since;
        this.stream = stream;
        this.cut = cut;
    }

    UUID person() {
        return person;
    }

    String session() {
        return session;
    }

    /** Whether an edition's changes are of interest to it. */
    boolean wants(UUID changed) {
        return wantsDesk || changed.equals(edition);
    }

    @Nullable
    Instant since() {
        return since;
    }

    /** Whether it has not been told yet what it missed before it was here. */
    boolean arriving() {
        return arriving;
    }

    void arrived() {
        arriving = false;
    }

    /** An edition that the person may know of has changed; said with the next round. */
    void changed(UUID one) {
        desk |= wantsDesk;
        here |= one.equals(edition);
    }

    /** Something became of readers' comments: as with what the person is told, there may be another number. */
    void commentsChanged() {
        told |= wantsComments;
    }

    /** The person was told something. */
    void toldSomething() {
        told = true;
    }

    /** Nobody knows what changed: it may look at everything. */
    void everything() {
        desk = wantsDesk;
        told = true;
        here = edition != null;
    }

    /** Says what there is to say. A reader who takes nothing is not waited for, and after a while is let go. */
    void round(Instant now) {
        silent++;
        boolean due = desk || told || here || silent >= STILL_AFTER;
        if (!due) {
            return;
        }
        if (stream.requested() == 0) {
            if (++stuck >= STUCK_FOR) {
                cut.run();
            }
            return;
        }
        stuck = 0;
        silent = 0;
        stream.emit(new Look(now.toEpochMilli(), desk, told, here));
        desk = false;
        told = false;
        here = false;
    }

    void end() {
        stream.complete();
    }
}
