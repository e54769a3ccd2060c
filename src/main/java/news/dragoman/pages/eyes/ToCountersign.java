package news.dragoman.pages.eyes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import news.dragoman.database.DatabaseAway;
import news.dragoman.review.Countersigns;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/** How much of what others have signed alone waits for the person, who is a chief; for the bar of every page. */
@Named("toCountersign")
@RequestScoped
public class ToCountersign {

    /** More than anybody counts; a larger number only takes room. */
    private static final long COUNTED = 99;

    private final Countersigns countersigns;
    private final CurrentPerson current;
    private @Nullable Long count;

    ToCountersign(Countersigns countersigns, CurrentPerson current) {
        this.countersigns = countersigns;
        this.current = current;
    }

    public long getCount() {
        if (count == null) {
            count = current.optional()
                    .filter(person -> person.roles().contains(Role.CHIEF))
                    .map(person -> counted(person.id()))
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
    private long counted(UUID person) {
        try {
            return countersigns.waitingFor(person);
        } catch (RuntimeException fault) {
            if (DatabaseAway.isBehind(fault)) {
                return 0;
            }
            throw fault;
        }
    }
}
