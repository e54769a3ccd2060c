package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import news.dragoman.people.PersonAccounts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskBrowserTest extends BrowserTest {

    @Inject
    BusyDesk busy;

    @Inject
    PersonAccounts accounts;

    @Test
    void desk_and_story_are_accessible_light_and_dark_large_and_small_in_both_languages() {
        var stops = busy.stops();
        var checks = stops.stream()
                .flatMap(stop -> Look.usual().stream().map(look -> (Executable) () -> {
                    accounts.chooseInterface(stop.as().id(), look.language());
                    var visit = visit(look, stop.as());
                    visit.open(stop.path()).shoot(stop.name()).accessible();
                    done(visit);
                }))
                .toList();
        org.junit.jupiter.api.Assertions.assertAll(checks);
    }

    @Test
    void the_desk_is_walked_by_keys_and_a_card_is_claimed_without_a_mouse() {
        var day = busy.day();
        var visit = visit(Look.DESKTOP, day.room().hana()).open("/desk").expecting(404);
        var page = visit.page();
        page.keyboard().press("j");
        String first = focused(visit);
        page.keyboard().press("j");
        String second = focused(visit);
        page.keyboard().press("k");
        assertEquals(first, focused(visit));
        assertTrue(!first.isEmpty() && !second.isEmpty() && !first.equals(second), first + second);
        page.keyboard().press("ArrowDown");
        assertEquals(second, focused(visit));
        page.keyboard().press("ArrowUp");
        page.locator("#st-awaiting .card:has(.card__pick) .slug a").first().focus();
        assertTrue(page.locator("[data-bulk]").isHidden());
        page.keyboard().press("x");
        assertTrue(page.locator("[data-bulk] button[value=claim]").isVisible());
        page.keyboard().press("x");
        assertTrue(page.locator("[data-bulk]").isHidden());
        page.keyboard().press("/");
        assertEquals("desk-q", page.evaluate("document.activeElement.id"));
        page.keyboard().type("jk");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk?q=jk");
        page.goBack();
        page.keyboard().press("v");
        page.waitForURL("**/desk?view=list");
        page.keyboard().press("f");
        assertTrue(page.locator("form.desk__filter").isVisible());
        page.keyboard().press("Escape");
        page.keyboard().press("v");
        page.waitForURL("**/desk");
        page.locator("#st-awaiting .card:has([data-claim]) .slug a").first().focus();
        page.keyboard().press("c");
        page.waitForURL("**/translate");
    }

    @Test
    void on_a_phone_the_desk_opens_on_my_work_and_nothing_is_too_wide() {
        var day = busy.day();
        var visit = visit(Look.PHONE, day.room().idris()).open("/desk");
        var mine = visit.page().locator(".desk__mine .card").first().boundingBox();
        var board = visit.page().locator(".board").boundingBox();
        assertTrue(mine.y < board.y, "my work comes first");
        for (String path :
                List.of("/desk?view=list", "/desk/stories/" + day.original().storyId())) {
            visit.open(path);
            assertEquals(0, visit.page().evaluate("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        }
    }

    private static String focused(Visit visit) {
        return String.valueOf(visit.page()
                .evaluate("document.activeElement.closest('.card')?.ariaLabelledByElements?.[0]?.id"
                        + " ?? document.activeElement.closest('.card')?.getAttribute('aria-labelledby') ?? ''"));
    }
}
