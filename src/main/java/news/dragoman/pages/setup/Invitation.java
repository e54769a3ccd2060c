package news.dragoman.pages.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import news.dragoman.Welcome;
import news.dragoman.people.FirstAdministrator;

/** Prints at the start of an empty installation where to set it up, and the code for it. */
@ApplicationScoped
class Invitation {
    /** After the demo, which brings people of its own. */
    private static final int LATE = 200;

    private final FirstAdministrator first;
    private final Welcome welcome;

    Invitation(FirstAdministrator first, Welcome welcome) {
        this.first = first;
        this.welcome = welcome;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        if (first.wanted()) {
            welcome.add("Nobody works here yet. Open " + SetupResource.ADDRESS
                    + " there and make the first account, an administrator's, with this code:");
            welcome.add("  " + first.invite());
        }
    }
}
