package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import news.dragoman.story.Edition;
import news.dragoman.story.Version;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The source moves under Hana's hands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceMovesPageTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void the_next_change_by_key_translated_anew_and_submitted() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        scene.sends(original, room.lin(), "没有人离开码头。", "没有人愿意离开码头。");
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        assertThat(page.locator("[data-source-news]")).containsText("The source moved: 2 changed, 0 new, 0 gone.");
        assertThat(page.locator("[data-next-step]")).hasAttribute("aria-disabled", "true");
        page.keyboard().press("Alt+u");
        assertThat(page.locator(".row--active del")).hasText("明");
        page.locator(EDITOR).fill("Service may resume the day after tomorrow.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-moved]")).hasCount(1);
        page.keyboard().press("Alt+u");
        assertThat(page.locator(".row--active ins")).hasText("愿意");
        page.locator(".row--active").getByText("Still valid").last().click();
        assertThat(page.locator("[data-moved]")).hasCount(0);
        assertThat(page.locator("[data-source-news]")).hasCount(0);
        page.locator("[data-next-step]").click();
        page.waitForURL("**/desk/stories/**");
        assertEquals(Stage.EDIT, scene.now(english).stage());
    }

    @Test
    void what_was_typed_when_the_source_moved_is_kept_and_marked() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        page.locator("[data-number='5'] .row__n").click();
        scene.sends(original, room.lin(), "明天可以恢复", "后天可以恢复");
        page.locator(EDITOR).fill("Service may resume tomorrow.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-number='5']")).hasAttribute("data-version", "1");
        page.reload();
        assertThat(page.locator("[data-number='5'] del")).hasText("明");
        assertEquals("Service may resume tomorrow.", scene.words(english).get(4));
    }

    @Tag("exhaustive")
    @Test
    void on_a_phone_in_the_dark_in_Chinese_and_from_right_to_left_it_holds() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.ferry(room);
        var uyghur = scene.claimed(original, "ug", room.dara());
        scene.translate(uyghur, room.dara(), "بىر جۈملە.");
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence of the ferry.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.sends(original, room.lin(), "港口的人说明天可以恢复。", "两所学校停课。");
        scene.sends(original, room.lin(), Version.Weight.MINOR, "昨天下雨", "昨夜下雨");
        for (Look look : Look.usual()) {
            Visit dara =
                    visit(look, room.dara()).open(bench(uyghur)).accessible().shoot("source-moves-bench");
            assertThat(dara.page().locator("[data-moved='gone']")).hasCount(1);
            assertThat(dara.page().locator("[data-moved='new']")).hasCount(1);
            assertThat(dara.page().locator("[data-moved='changed']")).hasCount(1);
            visit(look, room.nora())
                    .open("/desk/editions/" + english.id() + "/review")
                    .accessible()
                    .shoot("source-moves-review");
            visit(look, room.lin())
                    .open("/desk/editions/" + original.id() + "/update")
                    .accessible()
                    .shoot("source-moves-update");
        }
    }

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }
}
