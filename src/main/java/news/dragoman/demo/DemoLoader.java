package news.dragoman.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import news.dragoman.Welcome;
import news.dragoman.database.CannotStart;
import news.dragoman.people.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demo newsroom on request: only into an empty installation, and only where nobody but this machine can
 * reach it, since everybody in it has the same printed password.
 */
@ApplicationScoped
class DemoLoader {

    private final People people;
    private final DemoTroupe troupe;
    private final DemoPlay play;
    private final DemoReaders readers;
    private final Welcome welcome;
    private final boolean wanted;
    private final String host;

    DemoLoader(
            People people,
            DemoTroupe troupe,
            DemoPlay play,
            DemoReaders readers,
            Welcome welcome,
            @ConfigProperty(name = "dragoman.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.people = people;
        this.troupe = troupe;
        this.play = play;
        this.readers = readers;
        this.welcome = welcome;
        this.wanted = wanted;
        this.host = host;
    }

    void start(@Observes @Priority(100) StartupEvent started) {
        if (!wanted) {
            return;
        }
        load();
        troupe.introductions().forEach(welcome::add);
    }

    /**
     * Loads the demo unless it is there already.
     *
     * @throws CannotStart where it must not be loaded
     */
    void load() {
        if (!loopback(host)) {
            throw new CannotStart("The demo newsroom is for this machine alone, and Dragoman listens on " + host
                    + ".\nLeave out the demo, or let it listen on 127.0.0.1.");
        }
        boolean empty = QuarkusTransaction.requiringNew().call(() -> people.count() == 0);
        if (empty) {
            System.out.println("Loading the demo newsroom, for half a minute or so ...");
            troupe.engage();
            play.perform();
            readers.perform();
        } else if (!QuarkusTransaction.requiringNew().call(troupe::engaged)) {
            throw new CannotStart("This installation has people of its own, so the demo newsroom is not loaded."
                    + "\nStart without the demo, or give it a new data folder.");
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
