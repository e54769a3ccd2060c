package news.dragoman.pages.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.browser.BrowserTest;
import news.dragoman.browser.Look;
import news.dragoman.people.Person;
import news.dragoman.web.Newcomer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInLookTest extends BrowserTest {

    @Inject
    Newcomer newcomer;

    @Test
    void the_door_and_a_missing_page_can_be_used_by_everybody() {
        Person tove = newcomer.reporter();
        for (Look look : Look.usual()) {
            done(visit(look).open("/desk/sign-in").shoot("sign-in").accessible());
            done(visit(look, tove)
                    .open("/desk/probe/hidden", 404)
                    .shoot("missing")
                    .accessible());
        }
    }

    @Test
    void a_password_can_be_shown_and_is_hidden_again_before_it_is_sent() {
        Page page = visit(Look.DESKTOP).open("/desk/sign-in").page();
        Locator password = page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
        password.fill(Newcomer.PASSWORD);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show password"))
                .click();

        assertEquals("text", password.getAttribute("type"));
    }

    @Test
    void the_menu_opens_by_keyboard_and_escape_gives_the_focus_back() {
        var visit = visit(Look.DESKTOP, newcomer.reporter()).open("/desk/probe/hidden", 404);
        Page page = visit.page();
        Locator menu = page.locator(".menu > summary");
        menu.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".menu .pop a").first()).isFocused();
        visit.shoot("menu").accessible();

        page.keyboard().press("Escape");

        assertThat(menu).isFocused();
        assertThat(page.locator(".menu .pop")).isHidden();
    }

    @Test
    void a_question_mark_lists_the_keys_of_the_page() {
        var visit = visit(Look.DESKTOP, newcomer.reporter()).open("/desk/probe/hidden", 404);
        visit.page().keyboard().press("?");

        assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("go to the desk");
        visit.shoot("keys").accessible();
    }
}
