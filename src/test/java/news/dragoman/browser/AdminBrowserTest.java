package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdminBrowserTest extends BrowserTest {

    @Inject
    AdminWalk walk;

    @Test
    void people_and_own_page_are_accessible_large_and_light_small_and_dark() {
        var office = walk.office();
        var desktop = visit(Look.DESKTOP, office.room().otto());
        desktop.open("/desk/admin/people?q=Rebiya").shoot("admin-people").accessible();
        var phone = visit(Look.PHONE.inTheDark().in("zh-Hans"), office.rebiya());
        phone.open("/desk/me").shoot("me").accessible();
        var office2 = visit(Look.PHONE.inTheDark().in("zh-Hans"), office.room().otto());
        office2.open("/desk/admin/people/" + office.rebiya().id())
                .shoot("admin-person")
                .accessible();
    }

    @Test
    void single_keys_do_nothing_for_whoever_turned_them_off_and_others_still_do() {
        var office = walk.office();
        var otto = office.room().otto();
        var visit = visit(Look.DESKTOP, otto).open("/desk/admin/people");
        var page = visit.page();
        page.keyboard().press("/");
        assertEquals("q", page.evaluate("document.activeElement.id"));
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("?");
        assertTrue(page.locator("[data-keys-help]").isVisible());
        page.keyboard().press("Escape");

        accounts.prefer(otto.id(), "en", ZoneId.of("UTC"), false, false);
        visit.open("/desk/admin/people");
        for (String key : new String[] {"/", "n", "?"}) {
            page.keyboard().press(key);
        }
        assertTrue(page.url().endsWith("/desk/admin/people"));
        assertEquals("", page.evaluate("document.activeElement.id"));
        assertFalse(page.locator("[data-keys-help]").isVisible());
        assertFalse(page.locator(".topbar kbd").first().isVisible());
    }
}
