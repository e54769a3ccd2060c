package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What only a browser shows of the editor's page. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewPageTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Publications publications;

    @Test
    void everybody_can_use_it_in_every_mode_and_look() {
        var room = world.newsroom();
        var english = held(room);
        for (Look look : Look.usual()) {
            for (String mode : new String[] {"clean", "source", "redline"}) {
                var visit = visit(look, room.nora()).open(page(english) + "?mode=" + mode);
                visit.accessible().shoot("review/" + mode);
                done(visit);
            }
            var unit = editing.unitsOf(english).get(1);
            var visit = visit(look, room.nora()).open(page(english) + "?mode=source&unit=" + unit.id());
            visit.accessible().shoot("review/open");
            visit.page().navigate(page(english) + "#signoff");
            visit.accessible();
            if (look.screen() == Screen.PHONE) {
                visit.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target/screenshots/review/sheet-" + look + ".png")));
            }
            done(visit);
        }
    }

    @Test
    void a_paragraph_opens_in_place_is_saved_while_typing_and_signed_in_one_go() {
        var room = world.newsroom();
        var english = held(room);
        var visit = visit(Look.DESKTOP, room.nora()).open(page(english) + "?mode=redline");
        Page page = visit.page();
        String before = hash(page);
        page.locator("[data-block]").nth(1).hover();
        page.getByRole(AriaRole.LINK, role("Edit the paragraph 1")).click();
        Locator field = page.locator(".rv--open textarea").first();
        assertThat(field).isFocused();
        field.fill("Zhou Qiming has not climbed into his cab for 19 days.");
        page.locator(".signoff")
                .getByRole(AriaRole.BUTTON, in("Sign off and publish"))
                .click();
        page.waitForURL(Pattern.compile("/desk/stories/"));
        assertEquals(Stage.PUBLISHED, editing.now(english).stage());
        var article = publications.current(english.id()).orElseThrow();
        assertNotEquals(before, article.contentHash());
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .byKey(article.permalink().key())
                        .orElseThrow()
                        .body()
                        .get(0)
                        .text())
                .startsWith("Zhou Qiming has not climbed into his cab"));
    }

    @Test
    void the_keys_go_from_change_to_change_and_open_the_panel_but_never_sign() {
        var room = world.newsroom();
        var english = held(room);
        var visit = visit(Look.DESKTOP, room.nora()).open(page(english) + "?mode=redline");
        Page page = visit.page();
        page.keyboard().press("j");
        assertThat(page.locator(".change").first()).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator(".change").nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator(".change").first()).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("#signoff")).isFocused();
        page.keyboard().press("a");
        assertEquals(Stage.EDIT, editing.now(english).stage());
        assertEquals(1, page.locator(".btn--primary:visible").count(), "one solid button");
    }

    @Test
    void after_a_save_checks_and_hash_follow_and_the_focus_stays() {
        var room = world.newsroom();
        var english = held(room);
        var visit = visit(Look.DESKTOP, room.nora())
                .open(page(english) + "?unit=" + editing.unitsOf(english).get(3).id());
        Page page = visit.page();
        String before = hash(page);
        Locator field = page.locator(".rv--open textarea");
        field.click();
        field.fill("");
        assertThat(page.locator(".signoff")).containsText("Sentence 4 has no words.");
        assertNotEquals(before, hash(page));
        assertThat(field).isFocused();
        assertEquals(editing.hash(english, room.nora()), hash(page));
        page.keyboard().press("Escape");
        assertThat(page.locator(".rv--open")).hasCount(0);
    }

    @Test
    void what_another_window_changed_must_be_read_before_signing() {
        var room = world.newsroom();
        var english = held(room);
        var units = editing.unitsOf(english);
        var visit = visit(Look.DESKTOP, room.nora())
                .open(page(english) + "?unit=" + units.get(3).id());
        Page page = visit.page();
        String before = hash(page);
        editing.save(english, units.get(1), "Somebody else wrote this.", room.nora());
        page.locator(".rv--open textarea").fill("The port group says none will be laid off.");
        assertThat(page.locator("[data-banners]")).containsText("The text has changed since you read it.");
        assertThat(page.locator("[data-banners]")).containsText("Nora Whitfield changed it at");
        assertEquals(before, hash(page));
        page.getByRole(AriaRole.LINK, role("Read it again")).click();
        assertThat(page.locator("#main")).containsText("Somebody else wrote this.");
        assertEquals(editing.hash(english, room.nora()), hash(page));
    }

    @Test
    void who_has_changed_nothing_signs_with_one_press() {
        var room = world.newsroom();
        var english = held(room);
        Page page = visit(Look.DESKTOP, room.nora()).open(page(english)).page();
        page.locator("#signoff")
                .getByRole(AriaRole.BUTTON, in("Sign off").setExact(true))
                .click();
        page.waitForURL("**/desk/stories/*?done=sign-off");
        assertEquals(Stage.READY, editing.now(english).stage());
    }

    @Test
    void without_a_script_it_is_edited_and_signed_on_a_phone() {
        var room = world.newsroom();
        var english = held(room);
        var visit = visit(Look.PHONE.withoutScript(), room.nora()).open(page(english));
        Page page = visit.page();
        page.getByRole(AriaRole.LINK, role("Edit the headline")).click();
        page.locator(".rv--open textarea").fill("Waiting for water at Wangdu port");
        page.locator(".rv--open").getByRole(AriaRole.BUTTON, in("Save")).click();
        page.locator(".bar a").click();
        page.locator("#signoff")
                .getByRole(AriaRole.BUTTON, in("Sign off").setExact(true))
                .click();
        assertEquals(Stage.READY, editing.now(english).stage());
    }

    @Test
    void a_text_from_right_to_left_and_a_chinese_original_are_at_home() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = editing.filed(room, "望渡港三万二千名码头工“停工待水”", "周启明十九天没有上吊机。他说：“水不来，吊机就是一堆铁。”", "港务集团说不会裁员。");
        var uyghur = editing.translated(
                editing.in(original, "ug"),
                room.dara(),
                "ۋاڭدۇ پورتىدا سۇ كۈتۈش",
                "جۇ چىمىڭ ئون توققۇز كۈن كىرانغا چىقمىدى.",
                "«سۇ كەلمىسە، كىران پەقەت بىر دۆۋە تۆمۈر» دېدى ئۇ.",
                "پورت گۇرۇپپىسى ھېچكىم ئىشتىن بوشىتىلمايدۇ دېدى.");
        editing.take(Step.CLAIM, original, room.wei());
        for (Look look : new Look[] {Look.DESKTOP, Look.PHONE.inTheDark()}) {
            done(visit(look, room.ana())
                    .open(page(uyghur) + "?mode=source")
                    .accessible()
                    .shoot("review/uyghur"));
            done(visit(look.in("zh-Hans"), room.wei())
                    .open(page(original))
                    .accessible()
                    .shoot("review/original"));
        }
    }

    private Edition held(World.Newsroom room) {
        var english = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var units = editing.unitsOf(english);
        editing.save(english, units.get(0), "Waiting for water: Wangdu runs dry", room.nora());
        editing.save(english, units.get(2), "“Without water, a crane is a heap of iron,” he said.", room.nora());
        return english;
    }

    private static String hash(Page page) {
        return page.locator("[name=hash]").first().inputValue();
    }

    private static Page.GetByRoleOptions role(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}
