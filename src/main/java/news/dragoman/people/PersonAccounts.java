package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import news.dragoman.history.Deed;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * Takes people on, changes what they are trusted with, and lets them go. Each of it leaves an entry in the record.
 *
 * <p>Nobody widens what he may do or read himself, and there is always somebody who administers. Refusals are thrown as
 * {@link Refusal} with the codes {@code OWN_ROLES}, {@code LAST_ADMIN}, {@code LOGIN_TAKEN} and
 * {@link Reason#MOVED_ON}.
 */
@ApplicationScoped
public class PersonAccounts {
    private static final int SECRET_BYTES = 32;

    private final People people;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Doors doors;
    private final Office office;
    private final HouseEntries record;
    private final Clock clock;

    PersonAccounts(
            People people,
            Passwords passwords,
            OneTimeCodes codes,
            Doors doors,
            Office office,
            HouseEntries record,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.codes = codes;
        this.doors = doors;
        this.office = office;
        this.record = record;
        this.clock = clock;
    }

    /** Somebody's account with the code that opens it, which nobody can read again. */
    public record Opened(Person person, String code, Duration lasts) {}

    /**
     * Takes somebody on with a password, without an administrator: for the demo.
     *
     * @throws IllegalArgumentException if the password cannot be taken: ask {@link Passwords#faultOf} first
     */
    @Transactional
    public Person create(PersonDetails details, String password) {
        return create(details, shared(password));
    }

    /** One password for several people, none of whom has anything to hide: those of the demo. */
    public static final class Shared {
        private final String hash;

        private Shared(String hash) {
            this.hash = hash;
        }
    }

    /**
     * Makes one ready for all of them at once: a quarter of a second for each would be the most of the demo's loading.
     *
     * @throws IllegalArgumentException if it cannot be taken
     */
    public Shared shared(String password) {
        return new Shared(passwords.hash(password));
    }

    /** Takes somebody on with a password that others have too. */
    @Transactional
    public Person create(PersonDetails details, Shared password) {
        return add(details, password.hash, Deed.TAKE_ON, null);
    }

    /** Takes somebody on. With the code they choose their own password. */
    @Transactional
    public Opened takeOn(PersonDetails details, Person admin) {
        office.enter(admin);
        refuseTakenLogin(details, null);
        Person person = add(details, passwords.hash(unknowable()), Deed.TAKE_ON, admin.id());
        return new Opened(
                person, codes.offer(person.id(), OneTimeCodes.LASTS_FOR_A_NEWCOMER), OneTimeCodes.LASTS_FOR_A_NEWCOMER);
    }

    /**
     * Changes what is known of somebody and what they are trusted with. New roles end every sign-in of theirs.
     *
     * @param basedOn the {@link Person#version} that the change was made from
     */
    @Transactional
    public Person change(UUID personId, long basedOn, PersonDetails wanted, Person admin) {
        office.enter(admin);
        Person person = unchangedSince(basedOn, personId);
        PersonDetails was = person.details();
        if (admin.id().equals(personId) && PersonChanges.widens(was, wanted)) {
            throw new Refusal(Decision.Kind.NOT_YOU, "OWN_ROLES");
        }
        if (!wanted.roles().contains(Role.ADMIN)) {
            refuseToLoseTheLast(person);
        }
        refuseTakenLogin(wanted, personId);
        person.describe(wanted);
        Instant now = clock.instant();
        PersonChanges.of(was, wanted)
                .forEach((deed, changes) -> record.persist(
                        new HouseEntry(deed, admin.id(), now).person(personId).changing(changes)));
        if (!was.roles().equals(wanted.roles())) {
            doors.close(person, now);
        }
        return person;
    }

    /** Ends somebody's work here; every sign-in of theirs is over, and their name stays on what they did. */
    @Transactional
    public void deactivate(UUID personId, long basedOn, Person admin) {
        office.enter(admin);
        Person person = unchangedSince(basedOn, personId);
        if (!person.active()) {
            return;
        }
        refuseToLoseTheLast(person);
        person.deactivate();
        doors.bar(person, clock.instant());
        enter(Deed.DEACTIVATE, person, admin.id());
    }

    /** Lets somebody work here again, with the roles they had. Their old password opens nothing: the code does. */
    @Transactional
    public Opened reactivate(UUID personId, Person admin) {
        office.enter(admin);
        Person person = locked(personId);
        if (person.active()) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON); // a code without an entry is for nobody
        }
        person.reactivate();
        person.lockWith(passwords.hash(unknowable()));
        enter(Deed.REACTIVATE, person, admin.id());
        return new Opened(
                person, codes.offer(personId, OneTimeCodes.LASTS_FOR_A_NEWCOMER), OneTimeCodes.LASTS_FOR_A_NEWCOMER);
    }

    /** Makes a code with which somebody sets a new password. Nothing else changes until they do. */
    @Transactional
    public Opened offerCode(UUID personId, Person admin) {
        office.enter(admin);
        Person person = locked(personId);
        if (!person.active()) {
            throw new NotReadable();
        }
        enter(Deed.OFFER_CODE, person, admin.id());
        return new Opened(person, codes.offer(personId, OneTimeCodes.LASTS), OneTimeCodes.LASTS);
    }

    /** Ends every sign-in of somebody whose laptop is lost. */
    @Transactional
    public void signOut(UUID personId, Person admin) {
        office.enter(admin);
        Person person = locked(personId);
        doors.close(person, clock.instant());
        enter(Deed.SIGN_OUT, person, admin.id());
    }

    /** Gives oneself a new password; every sign-in is over, the one that asks too. */
    @Transactional
    public Person changePassword(UUID personId, String password) {
        return setPassword(personId, password, Deed.CHANGE_PASSWORD);
    }

    /** Sets the names that one goes by. */
    @Transactional
    public void rename(UUID personId, long basedOn, Map<String, String> names) {
        Person person = unchangedSince(basedOn, personId);
        Map<String, String> was = person.names();
        if (!was.equals(names)) {
            person.callThemselves(names);
            record.persist(new HouseEntry(Deed.CHANGE_PERSON, personId, clock.instant())
                    .person(personId)
                    .changing(Map.of("names", PersonChanges.renamed(was, names))));
        }
    }

    /** Remembers the language somebody wants the interface in. */
    @Transactional
    public void chooseInterface(UUID personId, String tag) {
        locked(personId).read(tag);
    }

    /** Remembers how somebody wants the interface. */
    @Transactional
    public void prefer(UUID personId, String tag, ZoneId zone, boolean singleKeys, boolean keepsNothing) {
        locked(personId).prefer(tag, zone, singleKeys, keepsNothing);
    }

    /** Sets the keys that somebody works with; no grant, so no entry. */
    @Transactional
    public void press(UUID personId, long basedOn, Keymap keymap) {
        unchangedSince(basedOn, personId).press(keymap);
    }

    /** The first of all, who makes his own account; within a transaction that has looked whether he may. */
    Person found(PersonDetails details, String password) {
        return add(details, passwords.hash(password), Deed.SET_UP, null);
    }

    /** Sets a password and ends whatever has let the person in until now. */
    Person setPassword(UUID personId, String password, Deed deed) {
        String hash = passwords.hash(password); // a quarter of a second, so before the row is locked
        Person person = locked(personId);
        person.lockWith(hash);
        doors.bar(person, clock.instant());
        enter(deed, person, personId);
        return person;
    }

    private Person add(PersonDetails details, String hash, Deed deed, @Nullable UUID by) {
        Instant now = clock.instant();
        Person person = new Person(details, hash, now);
        people.persist(person);
        UUID actor = deed == Deed.SET_UP ? person.id() : by;
        record.persist(new HouseEntry(deed, actor, now).person(person.id()).changing(PersonChanges.trusted(details)));
        return person;
    }

    private void enter(Deed deed, Person person, UUID by) {
        record.persist(new HouseEntry(deed, by, clock.instant()).person(person.id()));
    }

    private Person locked(UUID personId) {
        return people.lock(personId).orElseThrow(NotReadable::new);
    }

    private Person unchangedSince(long basedOn, UUID personId) {
        Person person = locked(personId);
        if (person.version() != basedOn) {
            throw new Refusal(Decision.Kind.NOT_NOW, Reason.MOVED_ON);
        }
        return person;
    }

    private void refuseToLoseTheLast(Person person) {
        boolean administers = person.active() && person.roles().contains(Role.ADMIN);
        if (administers && office.administrators() == 1) {
            throw new Refusal(Decision.Kind.NOT_NOW, "LAST_ADMIN");
        }
    }

    boolean taken(String login) {
        return people.findByLogin(login).isPresent();
    }

    private void refuseTakenLogin(PersonDetails details, @Nullable UUID own) {
        people.findByLogin(details.login())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Refusal(Decision.Kind.NOT_YET, "LOGIN_TAKEN");
                });
    }

    /** A password that nobody knows. */
    private static String unknowable() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
