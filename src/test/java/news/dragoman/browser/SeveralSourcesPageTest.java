package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralSourcesPageTest extends BrowserTest {

    @Inject
    SourcesWalk walk;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Tag("exhaustive")
    @Test
    void where_two_reports_come_together_everybody_can_use_the_pages_on_a_desk_and_on_a_phone() {
        for (var stop : walk.stops()) {
            for (var look : Look.usual()) {
                var visit = visit(look, stop.as());
                visit.open(stop.path()).shoot(stop.name()).accessible();
                done(visit);
            }
        }
    }

    @Test
    void mei_adds_a_source_by_keyboard_from_the_bench_and_goes_on_typing_there() {
        var room = world.newsroom();
        var mei = reports.mei(room);
        var mandarin = scene.ferry(room);
        reports.cantonese(mandarin, reports.yiu(room));
        var english = scene.claimed(mandarin, "en", mei);
        String third = scene.units(english).get(3).id().toString();
        var visit = visit(Look.DESKTOP, mei);
        var page = visit.open("/desk/editions/" + english.id() + "/translate").page();
        page.locator("a[href$='/sources']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/sources");
        page.locator("input[value=AFTER]").check();
        page.locator("#after").selectOption(third);
        page.locator("#after").press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/translate");
        assertEquals(10, page.locator("[data-unit]").count());
        assertEquals(
                4,
                page.locator(".of-source", new Page.LocatorOptions().setHasText("Cantonese"))
                        .count());
        page.locator("textarea.editor").first().fill("Ferries idle for a third day");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> scene.words(english).contains("Ferries idle for a third day"));
        done(visit);
    }
}
