package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Everything that lets a person in, and the one place where it ends. Whatever will let somebody in besides a sign-in
 * joins here, so that a new password, a new role and leaving end it too.
 */
@ApplicationScoped
class Doors {
    private final Sessions sessions;
    private final OneTimeCodes codes;

    Doors(Sessions sessions, OneTimeCodes codes) {
        this.sessions = sessions;
        this.codes = codes;
    }

    /**
     * Ends what has let the person in until now. They may come in again. A token asks the person as a sign-in does, so
     * that it is over with {@link Person#sessionsValidFrom}, and still listed for its person to see why.
     */
    void close(Person person, Instant now) {
        person.shutOut(now);
        sessions.endAll(person.id());
    }

    /** Ends that, and what might let the person in later without a password. */
    void bar(Person person, Instant now) {
        close(person, now);
        codes.endAll(person.id());
    }
}
