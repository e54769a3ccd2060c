package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The translator's bench under the hands of Hana Voss. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslatePageTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final String NOT_SAVED = "Not saved. Kept on this computer";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Claims claims;

    @Test
    void a_whole_translation_goes_through_by_keyboard_alone() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        assertThat(page.locator(EDITOR)).isFocused();
        for (String sentence : List.of("Third day", "Still waiting", "WANGDU PORT", "It rained.")) {
            page.keyboard().type(sentence);
            page.keyboard().press("Control+Enter");
        }
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().type("Nobody left.");
        page.keyboard().press("Alt+ArrowUp");
        page.keyboard().type("Tomorrow, perhaps.");
        page.keyboard().press("Escape");
        assertThat(page.locator(EDITOR)).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator(EDITOR)).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#progress")).hasText("5 of 6 confirmed");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-next-step]")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/stories/**");
        assertEquals(
                List.of(
                        "Third day",
                        "Still waiting",
                        "WANGDU PORT",
                        "It rained.",
                        "Tomorrow, perhaps.",
                        "Nobody left."),
                scene.words(english));
        assertEquals(Stage.EDIT, scene.now(english).stage());
    }

    @Test
    void without_a_script_the_same_work_is_done_by_forms() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.PHONE.withoutScript(), room.hana())
                .open(bench(english))
                .page();
        for (String sentence : List.of("A", "B", "C", "D", "E", "F")) {
            page.locator(EDITOR).fill(sentence);
            page.locator(".row__ok").click();
        }
        page.locator("[data-next-step]").click();
        page.waitForURL("**/desk/stories/**");
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), scene.words(english));
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_stands_there_after_a_reload() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        page.keyboard().type("Third day without ferries");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        assertEquals("Third day without ferries", scene.words(english).get(0));
        page.reload();
        assertThat(page.locator(EDITOR)).hasValue("Third day without ferries");
        assertThat(page.locator(".row--active")).hasAttribute("data-st", "draft");
    }

    @Test
    void offline_the_text_is_kept_here_and_sent_when_there_is_an_answer_again() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench(english));
        Page page = visit.page();
        visit.context().setOffline(true);
        page.keyboard().type("Third day without ferries");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(NOT_SAVED);
        assertEquals("", scene.words(english).get(0));
        visit.context().setOffline(false);
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        assertEquals("Third day without ferries", scene.words(english).get(0));
    }

    @Test
    void text_that_could_not_be_sent_comes_back_after_the_page_was_closed() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0).open(bench(english));
        Page page = visit.page();
        page.route("**/units/**", Route::abort);
        page.keyboard().type("Third day without ferries");
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().type("Still waiting");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(NOT_SAVED);
        page.unroute("**/units/**");
        page.reload();
        assertThat(page.getByText("What you typed and could not send is back.")).hasCount(2);
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        page.waitForCondition(
                () -> scene.words(english).subList(0, 2).equals(List.of("Third day without ferries", "Still waiting")));
    }

    @Test
    void two_windows_of_one_person_lose_nothing() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(409).open(bench(english));
        Page first = visit.page();
        Page second = visit.context().newPage();
        second.navigate(bench(english));
        first.locator(EDITOR).pressSequentially("Ferries idle");
        assertThat(first.locator(".topbar [data-save-status]")).hasText(SAVED);
        second.locator(EDITOR).pressSequentially("Third day");
        var conflict = second.locator(".conflict");
        assertThat(conflict).containsText("Hana Voss saved another");
        assertThat(conflict.locator("[data-text=mine]")).hasText("Third day");
        assertThat(conflict.locator("[data-text=theirs]")).hasText("Ferries idle");
        assertThat(conflict.locator("[value=mine]")).isChecked();
        assertEquals("Ferries idle", scene.words(english).get(0), "nothing is overwritten");

        conflict.locator("[value=both]").check();
        conflict.locator("[data-go]").click();
        assertThat(second.locator(EDITOR)).hasValue("Third day Ferries idle");
        second.locator(EDITOR).fill("Third day, ferries idle");
        second.waitForCondition(() -> scene.words(english).get(0).equals("Third day, ferries idle"));

        first.locator(EDITOR).fill("Ferries idle for days");
        assertThat(first.locator(".conflict")).isVisible();
        first.locator(".conflict [value=theirs]").check();
        first.locator(".conflict [data-go]").click();
        assertThat(first.locator(EDITOR)).hasValue("Third day, ferries idle");
        assertEquals("Third day, ferries idle", scene.words(english).get(0));
    }

    @Test
    void composition_is_never_broken_by_a_save_or_a_shortcut() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).open(bench(english));
        Page page = visit.page();
        var ime = visit.context().newCDPSession(page);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> texts(request, sent));
        List<Route> held = new ArrayList<>();
        page.route("**/units/**", held::add);
        page.keyboard().type("Ferry ");
        page.waitForCondition(() -> held.size() == 1);

        // An answer arrives in the middle of a composition, and a shortcut is pressed.
        compose(ime, "du");
        held.get(0).resume();
        page.unroute("**/units/**");
        page.waitForCondition(() -> scene.words(english).get(0).equals("Ferry "));
        assertThat(page.locator(".topbar [data-save-status]")).hasText("Saving…"); // what is composed is not kept yet
        compose(ime, "duk");
        ctrlEnter(ime);
        page.evaluate("new Promise(done => setTimeout(done, 1500))");
        assertThat(page.locator(EDITOR)).hasValue("Ferry duk");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "1");
        assertEquals(List.of("Ferry "), sent, "nothing is sent during composition");

        JsonObject end = new JsonObject();
        end.addProperty("text", "渡口");
        ime.send("Input.insertText", end);
        assertThat(page.locator(EDITOR)).hasValue("Ferry 渡口");
        page.waitForCondition(() -> scene.words(english).get(0).equals("Ferry 渡口"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "2");
        assertTrue(sent.stream().noneMatch(text -> text.contains("du")), sent::toString);
    }

    @Test
    void whoever_loses_the_claim_keeps_what_he_typed() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translateFirst(english, room.hana(), "Third day");
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(403).open(bench(english));
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id())
                        .orElseThrow()
                        .renew(Instant.now().minusSeconds(60), Duration.ZERO));
        newsroom.take(Step.CLAIM, english.id(), room.idris(), Ask.at(0));
        Page page = visit.page();
        page.keyboard().type("Still waiting");
        assertThat(page.locator(".row--active .check")).containsText("Not saved.");
        assertThat(page.locator(EDITOR)).hasValue("Still waiting");
        page.reload();
        assertThat(page.locator("main")).containsText("Still waiting");
        assertThat(page.locator(".banner")).containsText("Idris Calloway has this in hand");
        assertEquals("", scene.words(english).get(1));
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_beside_the_sentence_and_mended_there() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana())
                .expecting(422)
                .open(bench(english))
                .page();
        page.locator(EDITOR).fill("Third \u202Eday <b>& more</b>");
        assertThat(page.locator(".row--active .check")).containsText("Character 7 is an invisible mark");
        page.locator(EDITOR).fill("Third day <b>& more</b>");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        assertThat(page.locator(".row--active .check")).hasCount(0);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-number='1'] [data-words]").first()).hasText("Third day <b>& more</b>");

        page.locator(EDITOR)
                .evaluate("(field) => { field.value = 'Third day. '.repeat(180_000);"
                        + " field.dispatchEvent(new InputEvent('input', {bubbles: true})) }");
        assertThat(page.locator(".row--active .check"))
                .containsText("too long", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertEquals("", scene.words(english).get(1));
    }

    @Test
    void pressing_submit_too_early_lists_what_is_missing_and_leads_there() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translateFirst(english, room.hana(), "A", "B", "C", "D");
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        // Playwright would wait for it to be enabled; a person presses it and is told why not.
        page.locator("[data-next-step]").click(new Locator.ClickOptions().setForce(true));
        var list = page.locator("[data-missing] li:visible");
        assertThat(list).hasCount(2);
        list.nth(1).locator("a").click();
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "6");
        page.keyboard().type("F");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("E");
        page.keyboard().press("Control+Enter");
        page.locator("[data-next-step]").click();
        page.waitForURL("**/desk/stories/**");
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), scene.words(english));
    }

    @Test
    void the_end_of_a_claim_is_told_five_minutes_before_and_extended_by_one_press() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(english.id()).orElseThrow().renew(Instant.now(), Duration.ofMinutes(4)));
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english)).page();
        var warning = page.locator("[data-ending]");
        assertThat(warning).isVisible();
        warning.locator("button").click();
        assertThat(warning).isHidden();
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> claims.open(english.id()).orElseThrow().until())
                .isAfter(Instant.now().plus(Duration.ofMinutes(100))));
    }

    @Test
    void everybody_can_use_the_bench_at_desktop_and_phone_in_both_languages_light_and_dark() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(
                english,
                room.hana(),
                "Ferries idle for a third day as rain swells the river",
                "After the rain, people are still waiting on the quay.");
        var uyghur = scene.claimed(original, "ug", room.dara());
        scene.translateFirst(uyghur, room.dara(), "پاراخوتلار ئۈچىنچى كۈن توختىدى");
        for (Look look : Look.usual()) {
            Visit bench = visit(look, room.hana()).open(bench(english)).shoot("translate");
            bench.accessible();
            done(bench);
            Visit rtl = visit(look, room.dara()).open(bench(uyghur)).shoot("translate-ug");
            rtl.accessible();
            done(rtl);
            Visit reading = visit(look, room.nora()).open(bench(english)).shoot("translate-reading");
            reading.accessible();
            done(reading);
        }
    }

    /** For the long sweep over all pages. */
    @ApplicationScoped
    static class Bench implements Walk {
        @Inject
        World world;

        @Inject
        Scene scene;

        @Override
        public List<Stop> stops() {
            var room = world.newsroom();
            var english = scene.claimed(scene.ferry(room), "en", room.hana());
            return List.of(new Stop("translate", bench(english), room.hana()));
        }
    }

    private static void texts(Request request, List<String> into) {
        if (request.url().contains("/units/") && request.postData() != null) {
            for (String field : request.postData().split("&")) {
                if (field.startsWith("text=")) {
                    into.add(java.net.URLDecoder.decode(field.substring(5), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void compose(com.microsoft.playwright.CDPSession ime, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        ime.send("Input.imeSetComposition", composition);
    }

    /** As the browser reports a key that the input method has taken: keyCode 229. */
    private static void ctrlEnter(com.microsoft.playwright.CDPSession ime) {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("modifiers", 2);
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", 229);
        ime.send("Input.dispatchKeyEvent", key);
    }

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }
}
