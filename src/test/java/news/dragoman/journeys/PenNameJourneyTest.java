package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PenNameJourneyTest {

    @Inject
    World world;

    @Test
    void otto_makes_a_pen_name_and_cannot_read_who_is_behind_it_while_each_look_of_anas_is_on_record() {
        var room = world.newsroom();
        String initials = UUID.randomUUID().toString().substring(0, 4);
        var otto = Actor.signedIn(room.otto());
        otto.opens("/desk/admin/personas/new")
                .submits(
                        "main form.sheet",
                        mask("Mara Finch", initials, room.dara().login()))
                .gets(200)
                .sees("Saved.", "Mara Finch")
                .seesNowhere("Dara", room.dara().login(), room.dara().id().toString());
        String page = otto.address().replaceAll("\\?.*", "");
        assertTrue(otto.page().select("form[action$=reveal]").isEmpty());
        otto.posts(page + "/reveal", Map.of()).gets(404);
        otto.opens("/desk/grants")
                .sees("Otto Brandt made the pen name Mara Finch")
                .seesNowhere(room.dara().login());
        otto.opens("/desk/admin/people/" + room.dara().id()).seesNowhere("Mara Finch");

        var dara = Actor.signedIn(room.dara()).opens("/desk/me").sees("Mara Finch", "Nobody has looked.");
        dara.opens(page).gets(404);
        Actor.signedIn(room.nora()).opens(page).gets(404);

        var ana = Actor.signedIn(room.ana())
                .opens(page)
                .sees("Nobody has.")
                .seesNowhere(room.dara().login());
        assertEquals(0, ana.page().select("main form.sheet").size(), "a chief looks, and changes nothing");
        ana.presses("Show who it is").gets(200).sees("Dara Amin", room.dara().login());
        ana.opens(page).sees("Ana Reyes").seesNowhere(room.dara().login());
        dara.opens("/desk/me").sees("Ana Reyes looked who is behind Mara Finch");
    }

    @Test
    void what_cannot_be_a_pen_name_is_said_at_its_fields() {
        var room = world.newsroom();
        String initials = UUID.randomUUID().toString().substring(0, 4);
        var otto = Actor.signedIn(room.otto());
        otto.opens("/desk/admin/personas/new")
                .submits(
                        "main form.sheet",
                        mask("Dara Amin", initials, room.dara().login()))
                .gets(422)
                .sees("A pen name has to be another");
        otto.submits("main form.sheet", mask("Mara Finch", "MUCH-TOO-LONG", "nobody.at.all"))
                .gets(422)
                .sees("longer than 4 characters", "Nobody who works here has that login");
        assertEquals("Mara Finch", otto.page().select("#name-1").val());
        otto.submits("main form.sheet", mask("Mara Finch", initials, room.dara().login()))
                .gets(200);
        otto.opens("/desk/admin/personas/new")
                .submits(
                        "main form.sheet",
                        mask("Other Finch", initials, room.hana().login()))
                .gets(422)
                .sees("Another pen name has these initials");
    }

    @Test
    void of_two_who_change_one_pen_name_the_second_sees_both() {
        var room = world.newsroom();
        String initials = UUID.randomUUID().toString().substring(0, 4);
        var one = Actor.signedIn(room.otto());
        one.opens("/desk/admin/personas/new")
                .submits(
                        "main form.sheet",
                        mask("Mara Finch", initials, room.dara().login()));
        String page = one.address().replaceAll("\\?.*", "");
        var other = Actor.signedIn(room.otto()).opens(page);
        one.submits("main form.sheet", Map.of("initials", initials.substring(1)))
                .gets(200);
        other.submits("main form.sheet", Map.of("initials", initials.substring(2)))
                .gets(409)
                .sees("Somebody else saved this meanwhile", initials.substring(1), initials.substring(2));
    }

    private static Map<String, String> mask(String name, String initials, String owner) {
        return Map.of("name-language", "en", "name", name, "initials", initials, "owner", owner);
    }
}
