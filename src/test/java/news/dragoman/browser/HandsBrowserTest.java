package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.people.PersonAccounts;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandsBrowserTest extends BrowserTest {

    @Inject
    HandsWalk walk;

    @Inject
    PersonAccounts accounts;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void for_you_and_hand_over_are_accessible_one_look_each() {
        var stops = walk.stops();
        for (int i = 0; i < stops.size(); i++) {
            var stop = stops.get(i);
            var look = Look.usual().get(i % Look.usual().size());
            accounts.chooseInterface(stop.as().id(), look.language());
            var visit = visit(look, stop.as());
            visit.open(stop.path()).shoot(stop.name()).accessible();
            done(visit);
        }
    }

    @Test
    void an_editor_assigns_from_the_menu_of_an_edition_on_a_phone() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "BY-PHONE"), "en");
        var visit = visit(Look.usual().get(Look.usual().size() - 1), room.nora());
        accounts.chooseInterface(room.nora().id(), "en");
        var page = visit.open("/desk/stories/" + english.storyId()).page();
        page.locator("#e-en .ed__plan > summary").click();
        page.locator("#e-en details.menu > summary").click();
        visit.shoot("story-hands").accessible();
        page.locator("#e-en form[data-step=assign] select")
                .selectOption(room.hana().id().toString());
        page.locator("#e-en form[data-step=assign] button").click();
        page.waitForURL("**done=assign");
        assertTrue(page.locator("#e-en").textContent().contains("Hana Voss has it in hand"));
        done(visit);
        scene.take(Step.RELEASE, english, room.hana());
    }
}
