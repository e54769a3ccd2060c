package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import news.dragoman.people.Desks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana Voss restructures by keys and by the menu. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestructurePageTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Desks desks;

    @Test
    void by_keys_with_words_not_yet_saved_and_the_cursor_in_the_row_that_goes_on() {
        var room = world.newsroom();
        var english = translated(room);
        QuarkusTransaction.requiringNew()
                .run(() -> desks.findById(room.desk().id()).askWhyLeftOut(true));
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english, 3)).page();

        page.locator(EDITOR).pressSequentially(" All day.");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(EDITOR)).hasValue("It rained. All day. It may end.");
        assertThat(page.locator(EDITOR)).isFocused();
        assertThat(page.locator("[data-live]")).hasText("Merged");
        assertThat(page.locator(".row--merged .row__src p")).hasCount(2);

        page.locator(EDITOR).evaluate("field => field.setSelectionRange(10, 10)");
        page.keyboard().press("Alt+x");
        assertThat(page.locator(EDITOR)).hasValue("All day. It may end.");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "5");
        assertThat(page.locator(EDITOR)).isFocused();

        page.keyboard().press("Alt+o");
        assertThat(page.locator(".row--active [name=reason]")).isFocused();
        page.keyboard().type("Known.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row[data-st=omit] .row__meta")).containsText("Known.");
        assertEquals(
                List.of("It rained.", "", "Nobody left."), scene.words(english).subList(3, 6));

        open(page, 6);
        page.keyboard().press("Alt+Shift+ArrowUp");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "4");
        assertThat(page.locator(EDITOR)).hasValue("Nobody left.");
        assertThat(page.locator(EDITOR)).isFocused();
        page.keyboard().press("Alt+a");
        page.keyboard().type("The almanac.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row--active.row--added")).containsText("From: The almanac.");
        assertThat(page.locator(EDITOR)).isFocused();
        page.keyboard().type("Added words.");

        for (String undone : List.of("Added", "Paragraph moved", "Left out", "Split", "Merged")) {
            assertThat(page.locator("[data-undo] button")).hasText("Undo: " + undone);
            page.keyboard().press(undone.equals("Added") ? "Control+a" : "Alt+z");
            if (undone.equals("Added")) {
                page.keyboard().press("Backspace"); // what was written since would stand in the way
                page.keyboard().press("Alt+z");
            }
            assertThat(page.locator("[data-live]")).hasText("Undone");
        }
        assertThat(page.locator("[data-undo]")).hasCount(0);
        assertEquals(
                List.of("Third day", "Waiting.", "WANGDU", "It rained. All day.", "It may end.", "Nobody left."),
                scene.words(english));
    }

    @Test
    void what_is_left_out_is_no_more_to_do_and_is_passed_over() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english, 1)).page();
        page.keyboard().press("Alt+o");
        assertThat(page.locator(".row[data-st=omit]")).hasCount(1);
        assertThat(page.locator("#progress")).hasText("0 of 5 confirmed");
        open(page, 1);
        page.keyboard().type("Third day");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "3");
        assertThat(page.locator("#progress")).hasText("1 of 5 confirmed");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "1");
        page.locator("[data-put-back]").click();
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "2");
        assertThat(page.locator(EDITOR)).isFocused();
    }

    @Test
    void nothing_is_restructured_while_what_was_typed_cannot_be_saved() {
        var room = world.newsroom();
        var english = translated(room);
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench(english, 3));
        Page page = visit.page();
        visit.context().setOffline(true);
        page.locator(EDITOR).pressSequentially(" All day.");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(".topbar [data-save-status]")).hasText("Not saved. Kept on this computer");
        assertThat(page.locator(EDITOR)).hasValue("It rained. All day.");
        assertEquals(6, scene.units(english).size());
        visit.context().setOffline(false);
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(EDITOR)).hasValue("It rained. All day. It may end.");
    }

    @Test
    void what_was_typed_for_a_row_that_another_window_merged_away_is_shown_to_copy() {
        var room = world.newsroom();
        var english = translated(room);
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench(english, 4));
        Page page = visit.page();
        assertThat(page.locator(EDITOR)).isFocused();
        page.route("**/units/**", Route::abort);
        page.locator(EDITOR).pressSequentially(" Or not.");
        assertThat(page.locator(".topbar [data-save-status]")).hasText("Not saved. Kept on this computer");
        Page other = visit.context().newPage();
        other.navigate(bench(english, 3));
        assertThat(other.locator(EDITOR)).isFocused();
        other.keyboard().press("Alt+m");
        assertThat(other.locator(EDITOR)).hasValue("It rained. It may end.");

        page.unroute("**/units/**");
        page.reload();
        var orphan = page.locator(".bench__main > .check");
        assertThat(orphan).containsText("It may end. Or not.");
        orphan.locator("[data-drop]").click();
        assertThat(orphan).hasCount(0);
        page.reload();
        assertThat(page.locator(".keys")).isVisible(); // the script has run
        assertThat(orphan).hasCount(0);
    }

    @Test
    void everybody_can_use_it_with_menus_open_at_desktop_and_phone_right_to_left_too() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), "Third day", "Waiting.", "WANGDU");
        var uyghur = scene.claimed(original, "ug", room.dara());
        for (Look look : Look.usual()) {
            Visit visit = visit(look, room.hana())
                    .open(bench(english, scene.units(english).size() == 6 ? 3 : 4));
            restructure(visit.page());
            visit.accessible().shoot("restructured");
            done(visit);
        }
        Visit visit = visit(Look.PHONE, room.dara()).open(bench(uyghur, 3));
        restructure(visit.page());
        visit.accessible().shoot("restructured-ug");
        assertEquals("rtl", visit.page().locator(EDITOR).getAttribute("dir"));
    }

    /** Leaves a row out, merges two, and opens the menu over them. */
    private static void restructure(Page page) {
        if (page.locator(".row[data-st=omit]").count() == 0) {
            page.locator(".row--active [data-omit]").evaluate("form => form.closest('details').open = true");
            page.locator(".row--active [value=OMIT]").click();
            assertThat(page.locator(".row[data-st=omit]")).hasCount(1);
            page.locator(".row--active [value=MERGE]").click();
            assertThat(page.locator(".row--merged")).hasCount(1);
        }
        assertThat(page.locator(EDITOR)).isFocused();
        page.locator(".row--active .row__pop").evaluate("pop => pop.closest('details').open = true");
        assertThat(page.locator(".row--active .row__pop")).isVisible();
        assertThat(page.locator(".row--active .row__pop [data-noscript]")).isHidden();
    }

    private static void open(Page page, int number) {
        assertThat(page.locator(EDITOR)).isFocused();
        page.locator("[data-number='" + number + "'] .row__n").click();
        assertThat(page.locator("[data-number='" + number + "'] textarea")).isFocused();
    }

    private Edition translated(World.Newsroom room) {
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(
                english, room.hana(), "Third day", "Waiting.", "WANGDU", "It rained.", "It may end.", "Nobody left.");
        return english;
    }

    private String bench(Edition edition, int unit) {
        return "/desk/editions/" + edition.id() + "/translate?unit="
                + scene.units(edition).get(unit).id();
    }
}
