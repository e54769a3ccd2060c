package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import news.dragoman.workflow.Role;

/** Takes people on, changes what they are trusted with, and lets them go. */
@ApplicationScoped
public class PersonAccounts {
    private final People people;
    private final Passwords passwords;
    private final Clock clock;

    PersonAccounts(People people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Takes somebody on.
     *
     * @throws IllegalArgumentException if the password is too short or too long: ask {@link Passwords#faultOf} first
     */
    @Transactional
    public Person create(PersonDetails details, String password) {
        Person person = new Person(details, passwords.hash(password), clock.instant());
        people.persist(person);
        return person;
    }

    /** Gives somebody a new password; every sign-in of theirs is over. */
    @Transactional
    public void changePassword(UUID personId, String password) {
        people.findById(personId).lockWith(passwords.hash(password), clock.instant());
    }

    /** Changes what somebody is trusted with; every sign-in of theirs is over. */
    @Transactional
    public void changeRoles(UUID personId, Set<Role> roles) {
        people.findById(personId).entrust(roles, clock.instant());
    }

    /** Ends somebody's work here; every sign-in of theirs is over, and their name stays on what they did. */
    @Transactional
    public void deactivate(UUID personId) {
        people.findById(personId).deactivate(clock.instant());
    }

    /** Remembers the language somebody wants the interface in. */
    @Transactional
    public void chooseInterface(UUID personId, String tag) {
        people.findById(personId).read(tag);
    }
}
