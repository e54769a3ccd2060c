package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import news.dragoman.people.SignInAttempts.Attempt;

/** Lets in who knows the password. */
@ApplicationScoped
public class SignIn {
    private final SignInAttempts attempts;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInLog log;

    SignIn(SignInAttempts attempts, People people, Passwords passwords, Sessions sessions, SignInLog log) {
        this.attempts = attempts;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
    }

    /** Signed in; the token is for the browser's cookie. */
    public record Welcome(Person person, String token) {}

    /**
     * Tries a password.
     *
     * @param address the network address the attempt came from
     * @param device what the person will know this sign-in by; may be empty
     */
    public Guess<Welcome> attempt(String login, String password, String address, String device) {
        Optional<Person> person = people.findByLogin(login).filter(Person::active);
        // Not in a transaction: the check takes a quarter of a second, and no connection waits for it. It takes as long
        // for a login that nobody has.
        Guess<Welcome> guess = attempts.guess(
                new Attempt(login, address),
                () -> passwords.matches(password, person)
                        ? person.map(one -> new Welcome(one, sessions.start(one, device)))
                        : Optional.empty());
        return log.tell(SignInLog.Way.PASSWORD, person, address, guess);
    }
}
