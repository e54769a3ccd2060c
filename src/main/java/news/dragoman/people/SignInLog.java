package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Writes down every try to come in, for whoever watches the installation: how, with what outcome, whose account it was by
 * its id, and from which network as a keyed hash that is always the same for one network. No login, no name, no address.
 * A category of its own, so that a collector can keep these lines longer than others.
 */
@ApplicationScoped
public class SignInLog {
    /** The lines' category. */
    public static final String CATEGORY = "news.dragoman.sign-in";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    /** Of nobody here, or not looked for. */
    private static final String NOBODY = "-";

    private final SignInAttempts attempts;

    SignInLog(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    /** What is tried. */
    public enum Way {
        PASSWORD,
        /** One's own, said once more before it is changed. */
        OWN_PASSWORD,
        CODE,
        SETUP,
        TOKEN
    }

    /** What came of it. */
    public enum Outcome {
        IN,
        WRONG,
        /** Too many mistakes before: nothing was checked. */
        MADE_TO_WAIT
    }

    /** Passes on what came of a try. */
    <T> Guess<T> tell(Way way, Optional<Person> person, String network, Guess<T> guess) {
        Outcome outcome = guess instanceof Guess.Right<T>
                ? Outcome.IN
                : guess instanceof Guess.Wait<T> ? Outcome.MADE_TO_WAIT : Outcome.WRONG;
        tell(way, outcome, person, network);
        return guess;
    }

    /** @param network as {@link SignInAttempts.Attempt} has it */
    public void tell(Way way, Outcome outcome, Optional<Person> person, String network) {
        String whose = person.map(one -> one.id().toString()).orElse(NOBODY);
        String line = "way=%s outcome=%s person=%s network=%s".formatted(way, outcome, whose, attempts.mark(network));
        if (outcome == Outcome.IN) {
            LOG.info(line);
        } else {
            LOG.warn(line);
        }
    }
}
