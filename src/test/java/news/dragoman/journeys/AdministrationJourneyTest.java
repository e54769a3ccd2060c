package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.workflow.Role;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationJourneyTest {

    private static final String OWN_WORDS = "three grey herons fishing";

    @Inject
    World world;

    @Inject
    People people;

    @Test
    void otto_adds_five_people_who_choose_their_passwords_and_ana_sees_every_grant() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        for (String name : List.of("Solveig Aune", "Tenzin Dolma", "Park Jiwoo", "Rebiya Tursun", "Mateo Ibarra")) {
            String login = login(name, room.number());
            otto.opens("/desk/admin/people")
                    .opens("/desk/admin/people/new")
                    .submits("form[action='/desk/admin/people']", person(name, login, "TRANSLATOR", "zh-Hans", "en"))
                    .gets(200)
                    .sees("A code for " + name, login, "Good once");
            String code = otto.page().select(".once__code").text();
            otto.opens("/desk/admin/people?q=" + name.split(" ")[1]).sees(name, "Translator", "Chinese, Simplified");

            Actor newcomer = Actor.reader().opens("/desk/sign-in").follows("I have a code");
            newcomer.submits(
                    "form[action='/desk/sign-in/code']",
                    Map.of("login", login, "code", code.toLowerCase().replace("-", " "), "new-password", OWN_WORDS));
            assertTrue(newcomer.address().startsWith("/desk"), newcomer.address());
            newcomer.opens("/desk/admin/people").gets(404);
        }
        var ana = Actor.signedIn(room.ana()).opens("/desk/grants").gets(200);
        ana.sees("Otto Brandt took on", "Solveig Aune", "Mateo Ibarra", "Translator", "set a password by code");
        assertEquals(0, ana.page().select("main form").size(), "the record cannot be changed");
        ana.opens("/desk/admin/people").gets(404);
    }

    @Test
    void what_is_wrong_with_a_form_is_said_at_its_fields_and_what_was_typed_stays() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        otto.opens("/desk/admin/people/new")
                .submits(
                        "form[action='/desk/admin/people']",
                        person("Ida \u202eLund", "no spaces please", "EDITOR", "en", "en"))
                .gets(422)
                .sees("turns the direction", "A login has letters", "Nobody translates English into itself");
        assertEquals("no spaces please", otto.page().select("#login").val());
        assertTrue(otto.page().select("input[name=role][value=EDITOR]").hasAttr("checked"));
        assertEquals("en", otto.page().select("#pair-into-1 option[selected]").val());
        otto.posts(
                        "/desk/admin/people",
                        Map.of(
                                "login", room.hana().login().toUpperCase(),
                                "name-language", "en",
                                "name", "Another Hana",
                                "zone", "Europe/Atlantis",
                                "interface", "tlh",
                                "language", "klingon!",
                                "role", "EMPEROR"))
                .gets(422)
                .sees("“Europe/Atlantis” is no time zone", "“klingon!” is no language", "“EMPEROR” is no role");
        otto.submits(
                        "form[action='/desk/admin/people']",
                        person("Another Hana", room.hana().login().toUpperCase(), "EDITOR", "zh-Hans", "en"))
                .gets(422);
        otto.opens("/desk/admin/people/new")
                .submits(
                        "form[action='/desk/admin/people']",
                        person("Another Hana", room.hana().login().toUpperCase(), "EDITOR", "zh-Hans", "en"))
                .gets(422)
                .sees("Somebody has that login already");
    }

    @Test
    void a_name_in_another_script_is_taken_and_pointed_out() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        var typed = new java.util.HashMap<>(
                person("Lena Hart", login("Lena Hart", room.number()), "REPORTER", "zh-Hans", "en"));
        typed.put("name-language", "zh-Hans");
        otto.opens("/desk/admin/people/new")
                .submits("form[action='/desk/admin/people']", typed)
                .gets(200)
                .sees("“Lena Hart” is not written in the script of Chinese, Simplified");
    }

    @Test
    void of_two_administrators_who_edit_one_person_the_second_sees_both_and_loses_nothing() {
        var room = world.newsroom();
        String page = "/desk/admin/people/" + room.dara().id();
        var otto = Actor.signedIn(room.otto()).opens(page);
        var olga = Actor.signedIn(administrator(room, "Olga Sand")).opens(page);
        otto.submits("form.sheet", Map.of("zone", "Asia/Urumqi")).gets(200).sees("Saved.");
        olga.submits("form.sheet", Map.of("zone", "Asia/Almaty"))
                .gets(409)
                .sees("Somebody else saved this meanwhile", "Asia/Urumqi", "Asia/Almaty");
        assertEquals("Asia/Almaty", olga.page().select("#zone").val());
        assertEquals("Asia/Urumqi", now(room.dara()).zone().getId());
        olga.submits("form.sheet", Map.of()).gets(200).sees("Saved.");
        assertEquals("Asia/Almaty", now(room.dara()).zone().getId());
    }

    @Test
    void nobody_grants_himself_a_role_and_a_second_administrator_helps() {
        var room = world.newsroom();
        var olga = administrator(room, "Olga Sand");
        String page = "/desk/admin/people/" + room.otto().id();
        var otto = Actor.signedIn(room.otto()).opens(page);
        assertTrue(otto.page().select("input[name=role][value=CHIEF]").hasAttr("disabled"));
        var fields = new java.util.HashMap<String, String>(Map.of(
                "login", room.otto().login(),
                "version", otto.page().select("form.sheet input[name=version]").val(),
                "name-language", "en",
                "name", "Otto Brandt",
                "zone", "UTC",
                "interface", "en",
                "desk", room.desk().id().toString(),
                "language", "en"));
        fields.put("role", "CHIEF");
        otto.posts(page, fields).gets(403).sees("You cannot give yourself a role");
        fields.put("role", "ADMIN");
        fields.put("language", "zh-Hans");
        otto.posts(page, fields).gets(403);
        assertEquals(java.util.Set.of(Role.ADMIN), now(room.otto()).roles());

        var helper = Actor.signedIn(olga).opens(page);
        helper.page().select("input[name=role][value=CHIEF]").attr("checked", "");
        helper.submits("form.sheet", Map.of()).gets(200).sees("Saved.", "Olga Sand granted", "Chief");
        assertEquals(java.util.Set.of(Role.ADMIN, Role.CHIEF), now(room.otto()).roles());
        assertTrue(otto.opens("/desk/admin/people").address().startsWith("/desk/sign-in"), "a new role ends sign-ins");
    }

    @Test
    void a_code_is_good_once_and_only_the_last_one() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        var hana = Actor.signedIn(room.hana());
        String page = "/desk/admin/people/" + room.hana().id();
        String first = otto.opens(page)
                .presses("Make a code")
                .page()
                .select(".once__code")
                .text();
        String second = otto.opens(page)
                .presses("Make a code")
                .page()
                .select(".once__code")
                .text();
        assertFalse(first.equals(second));
        assertEquals(200, hana.opens("/desk").status(), "a code that is not used changes nothing");
        assertEquals(422, redeem(room.hana().login(), first, OWN_WORDS).status());
        assertEquals(422, redeem(room.idris().login(), second, OWN_WORDS).status());
        assertEquals(422, redeem(room.hana().login(), second, "too short").status());
        assertEquals("/desk", redeem(room.hana().login(), second, OWN_WORDS).address());
        assertTrue(hana.opens("/desk").address().startsWith("/desk/sign-in"), "every sign-in before is over");
        assertEquals(
                422,
                redeem(room.hana().login(), second, "four green frogs jumping").status());
        Actor.signedIn(room.ana()).opens("/desk/grants").sees("made a password code for", "set a password by code");
    }

    @Test
    void wrong_codes_are_slowed_down() {
        var room = world.newsroom();
        int status = 0;
        for (int i = 0; i < 6; i++) {
            status = redeem(room.lin().login(), "0000-0000", OWN_WORDS).status();
        }
        assertEquals(429, status);
    }

    @Test
    void to_everybody_but_administrators_the_administration_is_not_there() {
        var room = world.newsroom();
        for (Person person : List.of(room.lin(), room.hana(), room.nora(), room.ana(), room.mod())) {
            var somebody = Actor.signedIn(person);
            for (String path : List.of("/desk/admin", "/desk/admin/people", "/desk/admin/people/new")) {
                somebody.opens(path).gets(404);
            }
            somebody.opens("/desk/admin/people/" + room.otto().id()).gets(404);
            somebody.posts("/desk/admin/people/" + room.otto().id() + "/code", Map.of())
                    .gets(404);
        }
        Actor.signedIn(room.lin()).opens("/desk/grants").gets(404);
        assertTrue(Actor.reader().opens("/desk/admin/people").address().startsWith("/desk/sign-in"));
        Actor.signedIn(room.otto())
                .opens("/desk/admin/people/" + UUID.randomUUID())
                .gets(404);
    }

    private Person administrator(World.Newsroom room, String name) {
        return world.person(
                room.number(), room.desk(), name, "奥尔加", java.util.Set.of(Role.ADMIN), java.util.Set.of("en"));
    }

    private Person now(Person person) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> people.findById(person.id()));
    }

    private static Actor redeem(String login, String code, String password) {
        return Actor.reader()
                .opens("/desk/sign-in/code")
                .submits(
                        "form[action='/desk/sign-in/code']",
                        Map.of("login", login, "code", code, "new-password", password));
    }

    private static String login(String name, int number) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + number;
    }

    /** Fills in the first row of names and of pairs, and ticks one role. */
    private static Map<String, String> person(String name, String login, String role, String from, String into) {
        return Map.of(
                "login", login,
                "name-language", "en",
                "name", name,
                "role", role,
                "pair-from", from,
                "pair-into", into);
    }
}
