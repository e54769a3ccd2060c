package news.dragoman.pages.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import news.dragoman.Welcome;
import news.dragoman.database.Restoring;
import news.dragoman.people.FirstAdministrator;

/** Prints at the start of an empty installation where to set it up, and the code for it. */
@ApplicationScoped
class Invitation {
    /** After the demo, which brings people of its own. */
    private static final int LATE = 200;

    private final FirstAdministrator first;
    private final Welcome welcome;
    private final Restoring restoring;

    Invitation(FirstAdministrator first, Welcome welcome, Restoring restoring) {
        this.first = first;
        this.welcome = welcome;
        this.restoring = restoring;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        if (!restoring.underWay() && first.wanted()) {
            welcome.add("Nobody works here yet. Open " + SetupResource.ADDRESS
                    + " there and make the first account, an administrator's, with this code:");
            welcome.add("  " + first.invite());
        }
    }
}
