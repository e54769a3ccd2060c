package news.dragoman.pages.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import news.dragoman.comments.ModerationQueue;
import news.dragoman.comments.QueueAsk;
import news.dragoman.database.DatabaseAway;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.people.Person;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** How many comments wait for whoever looks, for the bar of every page of the newsroom. */
@Named("waitingComments")
@RequestScoped
public class WaitingComments {

    /** More than anybody counts; a larger number only takes room. */
    private static final int COUNTED = 99;

    private final ModerationQueue queue;
    private final CommentDesk desk;
    private final CurrentPerson current;
    private @Nullable Long count;

    WaitingComments(ModerationQueue queue, CommentDesk desk, CurrentPerson current) {
        this.queue = queue;
        this.desk = desk;
        this.current = current;
    }

    public long getCount() {
        if (count == null) {
            count = current.optional()
                    .filter(CommentDesk::moderates)
                    .map(this::counted)
                    .orElse(0L);
        }
        return count;
    }

    public boolean isAny() {
        return getCount() > 0;
    }

    /** The number as shown. */
    public String getShown() {
        return getCount() > COUNTED ? COUNTED + "+" : Long.toString(getCount());
    }

    /** The page that says that the database is away has this bar too. */
    private long counted(Person person) {
        try {
            return queue.waiting(desk.ask(QueueAsk.Show.WAITING, null, null, null, person), COUNTED + 1);
        } catch (RuntimeException fault) {
            if (DatabaseAway.isBehind(fault)) {
                return 0;
            }
            throw fault;
        }
    }
}
