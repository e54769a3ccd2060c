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
    private final SignInLog log;

    PasswordByCode(People people, OneTimeCodes codes, PersonAccounts accounts, SignInAttempts attempts, SignInLog log) {
        this.people = people;
        this.codes = codes;
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Sets a password that {@link Passwords#faultOf} has nothing against. Every sign-in from before is over.
     *
     * @param address the network address the attempt came from
     */
    public Guess<Person> set(String login, String code, String password, String address) {
        // A blank stands in no login: tries at codes and tries at passwords do not slow each other down.
        Optional<Person> person = people.findByLogin(login).filter(Person::active);
        Guess<Person> guess = attempts.guess(
                new Attempt("code of " + login, address),
                () -> person.filter(one -> codes.opens(one.id(), code))
                        .flatMap(one -> QuarkusTransaction.requiringNew().call(() -> use(one, code, password))));
        return log.tell(SignInLog.Way.CODE, person, address, guess);
    }

    private Optional<Person> use(Person person, String code, String password) {
        return codes.use(person.id(), code)
                ? Optional.of(accounts.setPassword(person.id(), password, Deed.USE_CODE))
                : Optional.empty();
    }
}
