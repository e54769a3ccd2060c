package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import news.dragoman.workflow.Stage;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Four eyes in a browser. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FourEyesPageTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    FourEyesWalk walk;

    @Test
    void everybody_can_use_the_board_the_report_and_the_panel() {
        for (var stop : walk.stops()) {
            for (Look look : Look.usual()) {
                var visit = visit(look, stop.as()).open(stop.path());
                if (look.screen() == Screen.PHONE && stop.path().endsWith("/review")) {
                    visit.page().navigate(stop.path() + "#signoff");
                }
                visit.accessible().shoot("four-eyes/" + stop.name());
                done(visit);
            }
        }
    }

    @Test
    void ana_waives_from_her_phone_and_idris_whose_page_stood_open_signs() {
        var room = world.newsroom();
        var english = walk.barred(room);
        String review = "/desk/editions/" + english.id() + "/review";
        var idris = visit(Look.DESKTOP, room.idris()).open(review).page();
        assertThat(idris.locator(".signoff")).containsText("You had a hand in these words");
        assertThat(idris.locator("[data-signs]")).hasCount(0);

        var ana = visit(Look.PHONE, room.ana()).open(review).page();
        ana.locator(".signoff__more summary").click();
        ana.getByLabel("Why may one person sign it alone?").fill("Nora is on a plane until four.");
        ana.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Waive four eyes")
                                .setExact(true))
                .click();
        assertThat(ana.locator(".signoff")).containsText("Ana Reyes has waived four eyes");

        assertThat(idris.locator(".inbox__n")).hasText("1"); // the bell tells him, and the panel, without a reload
        assertThat(idris.locator(".signoff")).containsText("you may sign off your own work");
        idris.locator("[data-signs] .btn--primary").click();
        idris.waitForURL(Pattern.compile("/desk/stories/"));
        assertEquals(Stage.READY, scene.now(english).stage());
    }
}
