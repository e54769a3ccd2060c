package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.world.Album;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Photos on the draft page, as they are added and described while somebody writes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotosBrowserTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    Drafting drafting;

    @Test
    void a_photo_comes_in_over_a_line_that_breaks_while_lin_goes_on_writing() {
        var room = world.newsroom();
        var draft = drafting.write(
                new NewStory("FERRY", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), room.lin());
        var visit = visit(Look.DESKTOP, room.lin()).expecting(0, 507).open("/desk/editions/" + draft.id() + "/draft");
        var page = visit.page();
        var broken = new AtomicInteger();
        page.route("**/uploads/*", route -> {
            int part = route.request().method().equals("PATCH") ? broken.getAndIncrement() : 2;
            switch (part) {
                case 0 -> route.abort();
                case 1 ->
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(507)
                            .setContentType("application/json")
                            .setBody("{\"reasons\":[{\"code\":\"NO_ROOM\",\"text\":\"The disk is full.\"}]}"));
                default -> route.resume();
            }
        });
        page.locator("[data-photo-files]").setInputFiles(new FilePayload[] {
            new FilePayload("IMG_0001.jpg", "image/jpeg", Album.jpeg()),
            new FilePayload("notes.jpg", "image/jpeg", "No picture at all".getBytes())
        });
        page.locator("[data-text]")
                .filter(new Locator.FilterOptions().setHasText("IMG_0001.jpg: The disk is full."))
                .waitFor();
        page.locator("#headline textarea").fill("渡轮停航");
        page.locator("[data-text]")
                .filter(new Locator.FilterOptions().setHasText("notes.jpg did not come in."))
                .waitFor();
        page.getByText("Dismiss").click();
        assertEquals(0, page.locator("[data-photo-progress] > *").count());
        var card = page.locator("[data-photo]");
        card.waitFor();
        assertEquals(1, card.count());
        assertTrue(broken.get() > 2, "a part was lost, another found no room, and both were sent again");
        assertEquals("渡轮停航", page.locator("#headline textarea").inputValue());
        assertTrue(card.innerText().contains("Lede photo"), card.innerText());

        card.locator("textarea").nth(1).fill("一条驳船。");
        card.locator("textarea").nth(1).blur();
        card.locator("summary").click();
        card.locator("[data-dot]").focus();
        page.waitForResponse("**/photos/*", () -> page.keyboard().press("Shift+ArrowDown"));
        assertEquals(
                "2px",
                page.evaluate("getComputedStyle(document.querySelector('[data-dot]')).outlineWidth"),
                "it shows");
        card.locator("[data-facts-saved]")
                .filter(new Locator.FilterOptions().setHasText("Saved"))
                .waitFor();
        page.locator("[data-save-status]")
                .first()
                .filter(new Locator.FilterOptions().setHasText("Saved"))
                .waitFor();
        leaving(visit);

        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            var again = visit(look, room.lin());
            again.open("/desk/editions/" + draft.id() + "/draft").accessible().shoot("draft-photo");
            assertEquals(
                    "一条驳船。",
                    again.page().locator("[data-photo] textarea").nth(1).inputValue());
            assertEquals("60", again.page().locator("[data-down]").inputValue());
            again.open("/desk/editions/" + draft.id() + "/photos").accessible().shoot("photos");
            again.page().getByText("Take out").click();
            again.page().getByText("Put back").click();
            again.page().locator("[data-photo]").waitFor();
            done(again);
        }
    }
}
