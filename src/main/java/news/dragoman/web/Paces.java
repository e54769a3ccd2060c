package news.dragoman.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast people, their programs and whole networks may send things, on each instance. It keeps a runaway loop or a
 * flood from crowding out the people at the desk, and nobody who types notices it. Guessing at passwords is slowed down
 * much sooner, by {@link news.dragoman.people.SignInAttempts}.
 *
 * <p>The numbers, each settable: a page saves 0.8 seconds after the last key, so nobody's typing sends twice a second;
 * 600 a minute are five times that. A hundred a second are fifty people who all type at once behind one address, twice
 * over. And 300 a minute from people who are not signed in are those fifty at nine o'clock, each with two mistakes and
 * a change of language, twice over. A reader's neighbourhood may send
 * a form a second; how many comments are taken of it is for the comments to say.
 */
@ApplicationScoped
public class Paces {
    private final Pace<UUID> people;
    private final Pace<UUID> programs;
    private final Pace<String> networks;
    private final Pace<String> strangers;
    private final Pace<String> readers;

    Paces(
            @ConfigProperty(name = "dragoman.pace.person", defaultValue = "600") int person,
            @ConfigProperty(name = "dragoman.pace.program", defaultValue = "600") int program,
            @ConfigProperty(name = "dragoman.pace.network", defaultValue = "6000") int network,
            @ConfigProperty(name = "dragoman.pace.stranger", defaultValue = "300") int stranger,
            @ConfigProperty(name = "dragoman.pace.reader", defaultValue = "60") int reader,
            Clock clock) {
        this.people = new Pace<>(person, clock);
        this.programs = new Pace<>(program, clock);
        this.networks = new Pace<>(network, clock);
        this.strangers = new Pace<>(stranger, clock);
        this.readers = new Pace<>(reader, clock);
    }

    /** Something is sent from that network, by whomever. @throws TooFast if there was too much of it */
    public void fromNetwork(String network) {
        check(networks.take(network));
    }

    /** Somebody who is not signed in, or has no valid token, sends something. @throws TooFast likewise */
    public void byStranger(String network) {
        check(strangers.take(network));
    }

    /**
     * A reader sends a form.
     *
     * @param mark of the network, from which nobody can tell the network
     * @return how long to wait; nothing if this one may go on
     */
    public Optional<Duration> byReader(String mark) {
        return readers.take(mark);
    }

    /** A person sends something from a page. @throws TooFast likewise */
    public void byPerson(UUID person) {
        check(people.take(person));
    }

    /** A person's program asks for or sends something. @throws TooFast likewise */
    public void byProgram(UUID person) {
        check(programs.take(person));
    }

    private static void check(Optional<Duration> wait) {
        wait.ifPresent(time -> {
            throw new TooFast(time);
        });
    }
}
