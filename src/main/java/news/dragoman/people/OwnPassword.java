package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.people.SignInAttempts.Attempt;

/** Lets somebody who knows the password choose another; an open screen alone is not enough. */
@ApplicationScoped
public class OwnPassword {
    private final People people;
    private final Passwords passwords;
    private final PersonAccounts accounts;
    private final SignInAttempts attempts;

    OwnPassword(People people, Passwords passwords, PersonAccounts accounts, SignInAttempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** Every sign-in is over, the one that asked too. */
    public record Changed(Person person) implements Outcome {}

    public record Wrong() implements Outcome {}

    /** Too many mistakes; nothing was checked. */
    public record Wait(Instant until) implements Outcome {}

    /**
     * Changes it to one that {@link Passwords#faultOf} has nothing against.
     *
     * @param address the network address the attempt came from
     */
    public Outcome change(UUID personId, String current, String wanted, String address) {
        // A blank stands in no login: whoever plays with an open screen keeps nobody from signing in.
        Attempt attempt = new Attempt("own " + personId, address);
        Optional<Instant> until = attempts.begin(attempt);
        if (until.isPresent()) {
            return new Wait(until.get());
        }
        if (!passwords.matches(current, people.findByIdOptional(personId))) {
            return new Wrong();
        }
        attempts.forgive(attempt);
        return new Changed(accounts.changePassword(personId, wanted));
    }
}
