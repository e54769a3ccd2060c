package news.dragoman.pages.foryou;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import news.dragoman.database.DatabaseAway;
import news.dragoman.notify.Notices;
import news.dragoman.web.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** How much the person has not opened yet, for the bar and the title of every page of the newsroom. */
@Named("forYou")
@RequestScoped
public class Unread {

    /** More than anybody counts; a larger number only takes room. */
    private static final long COUNTED = 99;

    private final Notices notices;
    private final CurrentPerson current;
    private @Nullable Long count;

    Unread(Notices notices, CurrentPerson current) {
        this.notices = notices;
        this.current = current;
    }

    public long getCount() {
        if (count == null) {
            count = current.optional().map(person -> counted(person.id())).orElse(0L);
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
    private long counted(UUID person) {
        try {
            return notices.unread(person);
        } catch (RuntimeException fault) {
            if (DatabaseAway.isBehind(fault)) {
                return 0;
            }
            throw fault;
        }
    }
}
