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

    OwnPassword(People people, Passwords passwords, PersonAccounts accounts, SignInAttempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /**
     * Changes it to one that {@link Passwords#faultOf} has nothing against. Every sign-in is over, the one that asked too.
     *
     * @param address the network address the attempt came from
     */
    public Guess<Person> change(UUID personId, String current, String wanted, String address) {
        // A blank stands in no login: whoever plays with an open screen keeps nobody from signing in.
        return attempts.guess(
                new Attempt("own " + personId, address),
                () -> people.findByIdOptional(personId)
                        .filter(person -> passwords.matches(current, Optional.of(person)))
                        .map(person -> accounts.changePassword(personId, wanted)));
    }
}
