package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.workflow.Step;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A board that stays open while others work. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveBrowserTest extends BrowserTest {

    @Inject
    BusyDesk busy;

    @Inject
    Newsroom newsroom;

    @Inject
    EntityManager em;

    @Test
    void what_others_do_is_on_the_board_without_a_reload_and_the_card_in_focus_stays() {
        var room = busy.day().room();
        Visit visit = visit(Look.DESKTOP, room.idris()).open(desk(room));
        Page page = visit.page();
        page.evaluate("window.neverReloaded = true");
        Locator focused = card(page, room, "awaiting", "PENSION-APP", "en").locator(".slug a");
        focused.focus();
        page.mouse().move(2, 2);
        var before = focused.boundingBox();

        take(Step.CLAIM, room, "HEAT-WAGES", "en", room.hana());
        take(Step.PUBLISH, room, "CHENG-LEVELS", "zh-Hans", room.wei());

        assertThat(card(page, room, "published", "CHENG-LEVELS", "zh-Hans")).isVisible(patiently());
        assertThat(card(page, room, "ready", "CHENG-LEVELS", "zh-Hans")).hasCount(0);
        assertThat(focused).isFocused();
        assertEquals(before.x + " " + before.y, focused.boundingBox().x + " " + focused.boundingBox().y);
        assertThat(card(page, room, "awaiting", "HEAT-WAGES", "en")).isVisible();
        assertThat(page.locator("[data-live-waiting]")).isVisible();
        assertThat(page.locator("[data-live-waiting]")).containsText("waiting");
        visit.accessible();

        page.evaluate("document.activeElement.blur()");
        assertThat(card(page, room, "translating", "HEAT-WAGES", "en")).isVisible();
        assertThat(card(page, room, "awaiting", "HEAT-WAGES", "en")).hasCount(0);
        assertThat(page.locator("[data-live-waiting]")).isHidden();

        focused.hover();
        take(Step.CLAIM, room, "CANNERY-FIRE", "en", room.hana());
        assertThat(page.locator("[data-live-waiting]")).isVisible(patiently());
        assertThat(card(page, room, "awaiting", "CANNERY-FIRE", "en")).isVisible();
        page.keyboard().press(".");
        assertThat(card(page, room, "translating", "CANNERY-FIRE", "en")).isVisible();
        assertEquals(true, page.evaluate("window.neverReloaded"));
    }

    @Test
    void the_quiet_line_says_how_many_changes_wait_and_pressing_it_lets_them_in() {
        var room = busy.day().room();
        Page page = visit(Look.DESKTOP, room.idris()).open(desk(room)).page();
        Locator line = page.locator("[data-live-waiting]");
        Locator focused = card(page, room, "awaiting", "PENSION-APP", "en").locator(".slug a");
        assertThat(line).isHidden();
        focused.focus();
        page.mouse().move(2, 2);
        var before = focused.boundingBox();

        take(Step.CLAIM, room, "HEAT-WAGES", "en", room.hana());
        assertThat(line).containsText("1 change", containing());
        take(Step.CLAIM, room, "CANNERY-FIRE", "en", room.hana());
        assertThat(line).containsText("2 changes", containing());
        assertThat(focused).isFocused();
        assertEquals(before.x + " " + before.y, focused.boundingBox().x + " " + focused.boundingBox().y);
        assertThat(card(page, room, "awaiting", "CANNERY-FIRE", "en")).isVisible();

        line.click();
        assertThat(line).isHidden();
        for (String slugline : List.of("HEAT-WAGES", "CANNERY-FIRE")) {
            assertThat(card(page, room, "translating", slugline, "en")).isVisible();
            assertThat(card(page, room, "awaiting", slugline, "en")).hasCount(0);
        }
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    @Test
    void what_one_is_told_is_counted_in_the_bar_and_the_title_wherever_one_is() {
        var room = busy.day().room();
        Visit visit = visit(Look.DESKTOP, room.idris()).open("/desk/me");
        Page page = visit.page();
        assertTrue(!page.title().startsWith("("));
        newsroom.take(
                Step.ASSIGN,
                edition(room, "HEAT-WAGES", "en"),
                room.nora(),
                Ask.at(0).to(room.idris().id()));
        assertThat(page)
                .hasTitle(
                        Pattern.compile("^\\(1\\) .*"),
                        new com.microsoft.playwright.assertions.PageAssertions.HasTitleOptions().setTimeout(20_000));
        assertThat(page.locator("[data-told] .inbox__n")).hasText("1");
        page.locator("[data-told]").click();
        assertThat(page.locator("main")).containsText("assigned");
    }

    @Test
    void where_no_stream_gets_through_the_page_looks_by_itself_and_fetches_nothing_twice() {
        var room = busy.day().room();
        Visit visit = visit(Look.DESKTOP, room.idris()).expecting(0);
        Page page = visit.page();
        page.clock().install();
        page.route("**/desk/live?**", Route::abort);
        List<Integer> answers = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().headers().containsKey("x-unattended")) {
                answers.add(response.status());
            }
        });
        visit.open(desk(room));
        take(Step.CLAIM, room, "HEAT-WAGES", "en", room.hana());
        page.clock().runFor(31_000);
        assertThat(card(page, room, "translating", "HEAT-WAGES", "en")).isVisible(patiently());
        page.clock().runFor(31_000);
        page.waitForCondition(() -> answers.contains(304));
        assertEquals(200, answers.get(0));
    }

    /** The tests share one database, and its desks one board. */
    private static String desk(World.Newsroom room) {
        return "/desk?desk=" + room.desk().code();
    }

    private Locator card(Page page, World.Newsroom room, String column, String slugline, String language) {
        return page.locator("#st-" + column + " #c-" + edition(room, slugline, language) + "-item");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private void take(Step step, World.Newsroom room, String slugline, String language, Person person) {
        var id = edition(room, slugline, language);
        int version = QuarkusTransaction.requiringNew()
                .call(() -> ((Number) em.createNativeQuery("select version from edition where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                        .intValue());
        newsroom.take(step, id, person, Ask.at(version));
    }

    private UUID edition(World.Newsroom room, String slugline, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (UUID) em.createNativeQuery("select e.id from edition e join story s on s.id = e.story_id"
                                + " where s.desk_id = ?1 and s.slugline = ?2 and e.language = ?3")
                        .setParameter(1, room.desk().id())
                        .setParameter(2, slugline)
                        .setParameter(3, language)
                        .getSingleResult());
    }
}
