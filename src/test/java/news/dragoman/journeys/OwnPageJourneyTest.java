package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPageJourneyTest {
    private static final String OTHER = "six brown owls listening";

    @Inject
    World world;

    @Inject
    People people;

    @Test
    void hana_changes_her_password_here_and_is_signed_out_everywhere_else() {
        var room = world.newsroom();
        var laptop = Actor.signedIn(room.hana());
        var phone = Actor.signedIn(room.hana());
        laptop.opens("/desk/me")
                .submits("form[action='/desk/me/password']", Map.of("password", "wrong", "new-password", OTHER))
                .gets(422)
                .sees("That is not your password");
        laptop.submits("form[action='/desk/me/password']", Map.of("password", World.PASSWORD, "new-password", "short"))
                .gets(422)
                .sees("too short");
        laptop.submits("form[action='/desk/me/password']", Map.of("password", World.PASSWORD, "new-password", OTHER))
                .gets(200)
                .sees("The password is changed");
        assertTrue(phone.opens("/desk").address().startsWith("/desk/sign-in"));
        assertEquals(200, laptop.opens("/desk").status());
        assertEquals("/desk", laptop.address());
        laptop.opens("/desk/me").seesNowhere(World.PASSWORD, OTHER);
    }

    @Test
    void she_sees_where_she_is_signed_in_and_ends_one_or_all() {
        var room = world.newsroom();
        var here = Actor.signedIn(room.hana());
        var there = Actor.signedIn(room.hana());
        var elsewhere = Actor.signedIn(room.hana());
        here.opens("/desk/me");
        assertEquals(3, here.page().select("table.ledger tbody tr").size());
        assertEquals(1, here.page().select("table.ledger .chip").size(), "one of them is this one");
        var foreign = Actor.signedIn(room.idris()).opens("/desk/me");
        String id = foreign.page()
                .select("form[action^=/desk/me/sign-ins][action$=/end]")
                .attr("action");
        here.posts(id, Map.of());
        assertEquals("/desk", foreign.opens("/desk").address(), "nobody ends somebody else's");

        String other = here.opens("/desk/me")
                .page()
                .select("tr:not(:has(.chip)) form")
                .first()
                .attr("action");
        here.submits("form[action='" + other + "']", Map.of()).gets(200).sees("It is over.");
        assertEquals(2, here.page().select("table.ledger tbody tr").size());
        here.presses("End all others").gets(200);
        assertTrue(there.opens("/desk").address().startsWith("/desk/sign-in"));
        assertTrue(elsewhere.opens("/desk").address().startsWith("/desk/sign-in"));
        assertEquals("/desk", here.opens("/desk").address());
        here.opens("/desk/me").presses("End all, this one too");
        assertTrue(here.opens("/desk").address().startsWith("/desk/sign-in"));
    }

    @Test
    void she_sets_names_zone_language_and_keys_and_nothing_that_she_is_trusted_with() {
        var room = world.newsroom();
        var hana = Actor.signedIn(room.hana()).opens("/desk/me");
        assertFalse(hana.page().selectFirst("html").hasAttr("data-single-keys"));
        hana.submits("form[action='/desk/me/preferences']", Map.of("zone", "Atlantis", "language", "en"))
                .gets(422)
                .sees("“Atlantis” is no time zone");
        assertEquals("Atlantis", hana.page().select("#zone").val());
        hana.page().select("input[name=single-keys]").removeAttr("checked");
        hana.submits("form[action='/desk/me/preferences']", Map.of("zone", "Asia/Taipei"))
                .gets(200)
                .sees("Saved.");
        assertEquals("off", hana.page().selectFirst("html").attr("data-single-keys"));
        hana.submits("form[action='/desk/me/names']", Map.of("name-language", "ug", "name", "خانا ۋوسس"))
                .gets(200)
                .sees("Saved.");
        hana.posts(
                "/desk/me/preferences",
                Map.of(
                        "zone",
                        "UTC",
                        "language",
                        "en",
                        "role",
                        "ADMIN",
                        "roles",
                        "ADMIN",
                        "desk",
                        "x",
                        "version",
                        "0"));
        Person now = now(room.hana());
        assertEquals(room.hana().roles(), now.roles());
        assertEquals(room.hana().deskId(), now.deskId());
        assertEquals(Set.of("ug"), now.names().keySet());
        assertFalse(now.singleKeys());
        Actor.signedIn(room.ana()).opens("/desk/grants").sees("names: ");
    }

    @Test
    void of_two_pages_of_hers_the_second_to_save_a_name_sees_both() {
        var room = world.newsroom();
        var one = Actor.signedIn(room.hana()).opens("/desk/me");
        var other = Actor.signedIn(room.hana()).opens("/desk/me");
        one.submits("form[action='/desk/me/names']", Map.of("name-language", "en", "name", "Hana V. Voss"))
                .gets(200);
        other.submits("form[action='/desk/me/names']", Map.of("name-language", "en", "name", "H. Voss"))
                .gets(409)
                .sees("Somebody else saved this meanwhile", "H. Voss", "Hana V. Voss");
    }

    private Person now(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> people.findById(person.id()));
    }
}
