package news.dragoman.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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

    /**
     * Sets a password that {@link Passwords#faultOf} has nothing against. Every sign-in from before is over.
     *
     * @param address the network address the attempt came from
     */
    public Guess<Person> set(String login, String code, String password, String address) {
        // A blank stands in no login: tries at codes and tries at passwords do not slow each other down.
        return attempts.guess(
                new Attempt("code of " + login, address),
                () -> people.findByLogin(login)
                        .filter(Person::active)
                        .filter(person -> codes.opens(person.id(), code))
                        .flatMap(person -> QuarkusTransaction.requiringNew().call(() -> use(person, code, password))));
    }

    private Optional<Person> use(Person person, String code, String password) {
        return codes.use(person.id(), code)
                ? Optional.of(accounts.setPassword(person.id(), password, Deed.USE_CODE))
                : Optional.empty();
    }
}
