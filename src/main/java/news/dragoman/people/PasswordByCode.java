package news.dragoman.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import news.dragoman.history.Deed;
import news.dragoman.people.SignInAttempts.Attempt;

/** Lets somebody set a new password who has been given a one-time code. */
@ApplicationScoped
public class PasswordByCode {
    private final People people;
    private final OneTimeCodes codes;
    private final PersonAccounts accounts;
    private final SignInAttempts attempts;

    PasswordByCode(People people, OneTimeCodes codes, PersonAccounts accounts, SignInAttempts attempts) {
        this.people = people;
        this.codes = codes;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The password is set, every sign-in from before is over. */
    public record Set(Person person) implements Outcome {}

    /** No such login, no such code, used, too old: which of them is nobody's business. */
    public record Unknown() implements Outcome {}

    /** Too many mistakes; nothing was checked. */
    public record Wait(Instant until) implements Outcome {}

    /**
     * Sets a password that {@link Passwords#faultOf} has nothing against.
     *
     * @param address the network address the attempt came from
     */
    public Outcome set(String login, String code, String password, String address) {
        // A blank stands in no login: tries at codes and tries at passwords do not slow each other down.
        Attempt attempt = new Attempt("code of " + login, address);
        Optional<Instant> until = attempts.begin(attempt);
        if (until.isPresent()) {
            return new Wait(until.get());
        }
        Optional<Person> person =
                people.findByLogin(login).filter(Person::active).filter(one -> codes.opens(one.id(), code));
        Outcome outcome = person.map(one -> QuarkusTransaction.requiringNew().call(() -> use(one, code, password)))
                .orElseGet(Unknown::new);
        if (outcome instanceof Set) {
            attempts.forgive(attempt);
        }
        return outcome;
    }

    private Outcome use(Person person, String code, String password) {
        return codes.use(person.id(), code)
                ? new Set(accounts.setPassword(person.id(), password, Deed.USE_CODE))
                : new Unknown();
    }
}
