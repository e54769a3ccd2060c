package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import news.dragoman.people.SignInAttempts.Attempt;

/** Lets in who knows the password. */
@ApplicationScoped
public class SignIn {
    private final SignInAttempts attempts;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;

    SignIn(SignInAttempts attempts, People people, Passwords passwords, Sessions sessions) {
        this.attempts = attempts;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** What came of trying to sign in. */
    public sealed interface Outcome {}

    /** Signed in; the token is for the browser's cookie. */
    public record Welcome(Person person, String token) implements Outcome {}

    /** Wrong login, wrong password, or no longer working here: which of them is nobody's business. */
    public record Unknown() implements Outcome {}

    /** Too many mistakes; nothing was checked. */
    public record Wait(Instant until) implements Outcome {}

    /**
     * Tries a password.
     *
     * @param address the network address the attempt came from
     */
    public Outcome attempt(String login, String password, String address) {
        return attempt(login, password, address, "");
    }

    /**
     * Tries a password.
     *
     * @param device what the person will know this sign-in by
     */
    public Outcome attempt(String login, String password, String address, String device) {
        Attempt attempt = new Attempt(login, address);
        Optional<Instant> until = attempts.begin(attempt);
        if (until.isPresent()) {
            return new Wait(until.get());
        }
        Optional<Person> person = people.findByLogin(login).filter(Person::active);
        // Not in a transaction: the check takes a quarter of a second, and no connection waits for it.
        if (!passwords.matches(password, person)) {
            return new Unknown();
        }
        attempts.forgive(attempt);
        return new Welcome(person.orElseThrow(), sessions.start(person.orElseThrow(), device));
    }
}
