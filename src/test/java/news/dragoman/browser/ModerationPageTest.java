package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.dragoman.comments.CommentState;
import news.dragoman.comments.RejectReason;
import news.dragoman.comments.Verdict;
import news.dragoman.newsroom.CommentDesk;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Moderation in a browser: by keys, with a thumb, and with others at it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModerationPageTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    PrintShop shop;

    @Inject
    ReaderMail mail;

    @Inject
    CommentDesk desk;

    @Inject
    ModerationWalk walk;

    @Test
    void everybody_can_use_the_queue_in_every_state_of_a_comment() {
        for (var stop : walk.stops()) {
            for (Look look : Look.usual()) {
                var visit =
                        visit(look, stop.as()).open(stop.path()).accessible().shoot("moderation/" + stop.name());
                if (stop.name().equals("moderation")) {
                    everything(visit);
                }
                done(visit);
            }
        }
    }

    /** What is folded away: several at once, like this one, bans, seals, closing, passing on, reasons. */
    private static void everything(Visit visit) {
        var page = visit.page();
        page.evaluate("document.querySelectorAll('.mod__card details').forEach((one) => (one.open = true))");
        visit.accessible().shoot("moderation/more");
        for (String menu : List.of(".mod__pass", ".mod__rej", ".mod__filter", ".mod__several")) {
            page.locator(menu + " > summary").click();
            visit.accessible().shoot("moderation/" + menu.substring(6));
            page.keyboard().press("Escape");
        }
    }

    @Test
    void mo_goes_through_the_queue_with_one_key_a_comment_and_takes_one_back() {
        var room = world.newsroom();
        var on = shop.original(shop.open(), "en", new PrintShop.Copy("By keys", "", "", "Sentence of keys."));
        UUID first = mail.sent(on, "Ada", "The first comment.", "k1" + on.id(), Duration.ofMinutes(4));
        UUID second = mail.sent(on, "Ben", "The second comment.", "k2" + on.id(), Duration.ofMinutes(3));
        UUID third = mail.sent(on, "Cai", "The third comment.", "k3" + on.id(), Duration.ofMinutes(2));
        UUID last = mail.sent(on, "Dot", "The fourth comment.", "k4" + on.id(), Duration.ofMinutes(1));
        var page = visit(Look.DESKTOP, room.mod())
                .open("/desk/moderation?article=" + on.editionId())
                .page();
        var who = page.locator(".mod__h h2");
        assertThat(who).hasText("Ada");
        page.keyboard().press("j");
        assertThat(who).hasText("Ben");
        page.keyboard().press("k");
        assertThat(who).hasText("Ada");

        page.keyboard().press("a");
        assertThat(who).hasText("Ben");
        assertThat(page.locator(".mod__done")).containsText("Approved. Readers see it in 5 seconds.");
        page.keyboard().press("z");
        assertThat(who).hasText("Ada");
        assertEquals(CommentState.HELD, mail.now(first).state());

        page.keyboard().press("j");
        assertThat(who).hasText("Ben");
        page.keyboard().press("e");
        assertThat(page.locator("#edit-why")).isHidden();
        page.keyboard().type(" A word more: j, k, a.");
        assertThat(page.locator("[data-approve]")).containsText("Approve edited");
        page.keyboard().press("Tab");
        page.keyboard().type("Asked for by its sender.");
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        assertThat(who).hasText("Cai");
        assertEquals(
                "The second comment. A word more: j, k, a.", mail.now(second).shown());

        page.keyboard().press("3");
        assertThat(who).hasText("Cai"); // no reason without its list
        page.keyboard().press("r");
        page.keyboard().press("3");
        assertThat(who).hasText("Dot");
        assertEquals("SPAM", mail.now(third).reasonCode().orElseThrow());
        assertEquals(CommentState.HELD, mail.now(last).state());
    }

    @Test
    void what_a_colleague_decides_and_what_comes_in_shows_on_the_open_page_and_what_is_typed_stays() {
        var room = world.newsroom();
        var on = shop.original(shop.open(), "en", new PrintShop.Copy("Live", "", "", "Sentence of life."));
        UUID first = mail.sent(on, "Ada", "The first comment.", "l1" + on.id(), Duration.ofMinutes(4));
        var visit = visit(Look.PHONE, room.mod())
                .expecting(409)
                .open("/desk/moderation?article=" + on.editionId() + "&at=" + first);
        var page = visit.page();
        page.locator("#text").fill("The first comment, shorter.");
        page.locator("#edit-why").fill("Too long.");
        mail.sent(on, "Eve", "It came just now.");
        assertThat(page.locator(".mod__ol")).containsText("Eve");
        desk.decide(first, 0, Verdict.reject(RejectReason.OFF_TOPIC, ""), room.ana());
        assertThat(page.locator(".mod__stand")).containsText("Ana Reyes has rejected it");
        assertThat(page.locator("#text")).hasValue("The first comment, shorter.");

        page.locator("[data-approve]").click();
        assertThat(page.locator("[role=alert]")).containsText("Ana Reyes was faster");
        assertThat(page.locator("#text")).hasValue("The first comment, shorter.");
        assertThat(page.locator("#edit-why")).hasValue("Too long.");
        double height = page.locator("[data-approve]").boundingBox().height;
        assertTrue(height >= 44, "a thumb finds it: " + height);
    }
}
