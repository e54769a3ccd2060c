package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final SignInLog log;

    OwnPassword(People people, Passwords passwords, PersonAccounts accounts, SignInAttempts attempts, SignInLog log) {
        this.people = people;
        this.passwords = passwords;
        this.accounts = accounts;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Changes it to one that {@link Passwords#faultOf} has nothing against. Every sign-in is over, the one that asked too.
     *
     * @param address the network address the attempt came from
     */
    public Guess<Person> change(UUID personId, String current, String wanted, String address) {
        Optional<Person> person = people.findByIdOptional(personId);
        // A blank stands in no login: whoever plays with an open screen keeps nobody from signing in.
        Guess<Person> guess = attempts.guess(
                new Attempt("own " + personId, address),
                () -> person.filter(one -> passwords.matches(current, Optional.of(one)))
                        .map(one -> accounts.changePassword(personId, wanted)));
        return log.tell(SignInLog.Way.OWN_PASSWORD, person, address, guess);
    }
}
