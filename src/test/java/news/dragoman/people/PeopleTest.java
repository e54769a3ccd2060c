package news.dragoman.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTest {
    private static final String PASSWORD = "a long enough password";

    @Inject
    People people;

    @Inject
    Personas personas;

    @Inject
    PersonaOwners owners;

    @Inject
    Desks desks;

    @Inject
    PersonAccounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SignIn signIn;

    @Inject
    EntityManager database;

    @Test
    void a_person_comes_back_as_they_were_taken_on() {
        Desk desk = desk();
        String login = unique("Mei.Lindqvist");
        Person taken = accounts.create(
                new PersonDetails(
                        login,
                        Set.of(Role.TRANSLATOR, Role.EDITOR),
                        Set.of("en"),
                        Set.of(new LanguagePair("zh-Hans", "en"), new LanguagePair("ug", "en")),
                        Map.of("en", "Mei Lindqvist", "zh-Hans", "林梅"),
                        desk.id(),
                        "zh-Hans",
                        ZoneId.of("Asia/Taipei")),
                PASSWORD);

        Person found = people.findByLogin(login.toUpperCase()).orElseThrow();

        assertEquals(taken.id(), found.id());
        assertEquals(7, found.id().version());
        assertEquals(Set.of(Role.TRANSLATOR, Role.EDITOR), found.roles());
        assertEquals(Set.of(new LanguagePair("zh-Hans", "en"), new LanguagePair("ug", "en")), found.pairs());
        assertEquals("林梅", found.nameIn("zh-Hans"));
        assertEquals("Mei Lindqvist", found.nameIn("es"));
        assertEquals(desk.id(), found.deskId());
        assertEquals(ZoneId.of("Asia/Taipei"), found.zone());
    }

    @Test
    void a_desk_starts_with_the_rules_of_the_lifecycle_and_keeps_changes() {
        UUID id = desk().id();

        inTransaction(() -> {
            desks.findById(id).adopt(FourEyes.SOLO_ALLOWED);
            return id;
        });
        Desk desk = desks.findById(id);

        assertEquals(Duration.ofHours(2), desk.translationLease());
        assertEquals(Duration.ofMinutes(30), desk.editLease());
        assertEquals(Duration.ofMinutes(5), desk.leaseWarning());
        assertEquals(3, desk.claimLimit());
        assertEquals(FourEyes.SOLO_ALLOWED, desk.fourEyes());
        assertEquals(Set.of("en"), desk.defaultTargets());
    }

    @Test
    void only_its_owner_and_a_chief_learn_who_is_behind_a_pen_name_and_the_chiefs_look_is_on_record() {
        Person owner = person(Role.REPORTER);
        Person chief = person(Role.CHIEF);
        Person colleague = person(Role.EDITOR);
        Persona persona = inTransaction(() -> {
            Persona made = new Persona("北", Map.of("zh-Hans", "北望"));
            personas.persist(made);
            owners.assign(made, owner);
            return made;
        });

        assertEquals(Optional.empty(), owners.reveal(persona.id(), colleague));
        assertEquals(Optional.of(owner.id()), owners.reveal(persona.id(), owner));
        assertEquals(0, readings(persona));
        assertEquals(Optional.of(owner.id()), owners.reveal(persona.id(), chief));
        assertEquals(1, readings(persona));
        assertEquals(
                List.of(persona.id()),
                owners.of(owner.id()).stream().map(Persona::id).toList());
        assertThrows(
                PersistenceException.class,
                () -> inTransaction(() -> database.createNativeQuery("delete from persona_reading")
                        .executeUpdate()));
    }

    @Test
    void a_sign_in_ends_with_sign_out_a_new_password_new_roles_or_leaving() {
        Person person = person(Role.REPORTER);
        String first = sessions.start(person);
        String other = sessions.start(person);
        assertTrue(sessions.find(first).isPresent());

        sessions.end(first);
        assertFalse(sessions.find(first).isPresent());
        assertTrue(sessions.find(other).isPresent());

        Person admin = person(Role.ADMIN);
        accounts.change(
                person.id(), now(person).version(), now(person).details().trustedWith(Set.of(Role.EDITOR)), admin);
        assertFalse(sessions.find(other).isPresent());

        String afterRoles = sessions.start(person);
        accounts.changePassword(person.id(), "another long password");
        assertFalse(sessions.find(afterRoles).isPresent());

        String afterPassword = sessions.start(person);
        sessions.endAll(person.id());
        assertFalse(sessions.find(afterPassword).isPresent());

        String last = sessions.start(person);
        accounts.deactivate(person.id(), now(person).version(), admin);
        assertFalse(sessions.find(last).isPresent());
        assertEquals(new Guess.Wrong<>(), signIn.attempt(person.login(), "another long password", address(), ""));
    }

    @Test
    void the_database_holds_no_secret_of_a_browser() {
        String token = sessions.start(person(Role.REPORTER));

        Object rows = inTransaction(() -> database.createNativeQuery(
                        "select count(*) from person_session where id = ?1 or id like '%' || ?1 || '%'")
                .setParameter(1, token)
                .getSingleResult());

        assertEquals(0L, rows);
    }

    @Test
    void after_five_mistakes_there_is_a_wait_and_the_right_password_before_that_forgets_them() {
        Person person = person(Role.REPORTER);
        for (int mistake = 0; mistake < 4; mistake++) {
            assertEquals(new Guess.Wrong<>(), signIn.attempt(person.login(), "wrong", address(), ""));
        }
        assertTrue(signIn.attempt(person.login(), PASSWORD, address(), "") instanceof Guess.Right);
        for (int mistake = 0; mistake < 5; mistake++) {
            assertEquals(new Guess.Wrong<>(), signIn.attempt(person.login(), "wrong", address(), ""));
        }
        assertTrue(signIn.attempt(person.login(), PASSWORD, address(), "") instanceof Guess.Wait);
    }

    @Test
    void a_wait_doubles_and_never_exceeds_the_window() {
        assertEquals(Duration.ZERO, SignInAttempts.waitAfter(4, 5));
        assertEquals(Duration.ofSeconds(30), SignInAttempts.waitAfter(5, 5));
        assertEquals(Duration.ofSeconds(60), SignInAttempts.waitAfter(6, 5));
        assertEquals(SignInAttempts.WINDOW, SignInAttempts.waitAfter(500, 5));
    }

    private Desk desk() {
        return inTransaction(() -> {
            Desk desk = new Desk(
                    unique("desk"),
                    Map.of("en", "Chinese desk"),
                    ZoneId.of("Asia/Hong_Kong"),
                    Set.of("zh-Hans"),
                    Set.of("en"));
            desks.persist(desk);
            return desk;
        });
    }

    private Person person(Role role) {
        return accounts.create(
                new PersonDetails(
                        unique("somebody"),
                        Set.of(role),
                        Set.of("en"),
                        Set.of(),
                        Map.of("en", "Somebody"),
                        null,
                        "en",
                        ZoneId.of("UTC")),
                PASSWORD);
    }

    private Person now(Person person) {
        return inTransaction(() -> people.findById(person.id()));
    }

    private Object readings(Persona persona) {
        return ((Number) inTransaction(
                        () -> database.createNativeQuery("select count(*) from persona_reading where persona_id = ?1")
                                .setParameter(1, persona.id())
                                .getSingleResult()))
                .intValue();
    }

    /** Each from a different address, so that tests do not slow each other down. */
    private static String address() {
        return unique("address");
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
