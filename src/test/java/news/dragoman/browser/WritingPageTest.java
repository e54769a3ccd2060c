package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.newsroom.Restructuring;
import news.dragoman.people.Keymap;
import news.dragoman.people.Person;
import news.dragoman.people.Shortcut;
import news.dragoman.story.Edition;
import news.dragoman.translation.Merge;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What makes writing on the bench quick, under the hands of Hana Voss, and of people who compose what they write. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingPageTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea.editor";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final String NUMBERS = "昨天COVID-19新增3.2万例，船没有出港。港口的人说2026年可以恢复。\n没有人离开码头。";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Restructuring restructuring;

    private World.Newsroom room;
    private Edition english;

    @Test
    void from_the_claim_to_handing_in_nobody_needs_a_pointer() {
        room = world.newsroom();
        english = scene.in(scene.ferry(room, NUMBERS), "en");
        Page page = visit(Look.DESKTOP, room.hana())
                .open("/desk/stories/" + english.storyId())
                .page();
        command(page, "claim");
        page.waitForURL("**/translate");
        assertThat(page.locator(EDITOR)).isFocused();
        for (String sentence : List.of("Third day", "Still waiting", "WANGDU PORT")) {
            page.keyboard().type(sentence);
            page.keyboard().press("Control+Enter");
        }
        page.keyboard().type("Cases of");
        press(page, "Control+m", "1");
        page.keyboard().press("Alt+m");
        assertThat(page.locator(".row--active .row__src p")).hasCount(2);
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19");
        assertThat(page.locator(EDITOR)).isFocused(); // the page is another one
        page.keyboard().type(" kept the boats in port until");
        press(page, "Control+m", "4");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19 kept the boats in port until 2026");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Nobody left the boats.");
        page.keyboard().press("Alt+r");
        page.waitForURL("**/find?**");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("boats");
        page.keyboard().press("Tab");
        page.keyboard().type("ferries");
        page.keyboard().press("Enter");
        assertThat(page.locator(".find__place")).hasCount(2);
        command(page, "replace what");
        assertThat(page.locator("main")).containsText("Replaced in 2 sentences.");
        command(page, "back to the translation");
        assertThat(page.locator(EDITOR)).hasValue("Nobody left the ferries.");
        assertThat(page.locator(EDITOR)).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#progress")).hasText("5 of 5 confirmed");
        command(page, "submit to editor");
        page.waitForURL("**/desk/stories/**");
        assertEquals(Stage.EDIT, scene.now(english).stage());
        assertEquals(
                "Cases of COVID-19 kept the ferries in port until 2026",
                scene.words(english).get(3));
        press(page, "g", "y");
        page.waitForURL("**/desk/for-you");
    }

    @Test
    void numbers_and_names_of_the_source_are_put_in_by_key_and_can_be_taken_back_with_what_was_typed() {
        Page page = bench(NUMBERS, 3);
        assertThat(page.locator(".row--active .offer > span")).hasText(new String[] {"COVID-19", "32,000", "3.2万"});
        page.keyboard().type("Cases of");
        press(page, "Control+m", "1");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19");
        page.keyboard().type(" rose to ");
        press(page, "Control+m", "2");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19 rose to 32,000");
        page.keyboard().press("Control+z");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19 rose to ");
        page.keyboard().press("Control+z");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19");
        page.keyboard().press("Control+z");
        assertThat(page.locator(EDITOR)).hasValue("Cases of");
        press(page, "Control+y", "Control+y", "Control+y");
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19 rose to 32,000");
        // By hand, and what stands there is saved as if it had been typed.
        page.locator(".row--active .offer").nth(2).click();
        assertThat(page.locator(EDITOR)).isFocused();
        assertThat(page.locator(EDITOR)).hasValue("Cases of COVID-19 rose to 32,000 3.2万");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        assertEquals(
                "Cases of COVID-19 rose to 32,000 3.2万", scene.words(english).get(3));
        press(page, "Control+m", "9");
        assertThat(page.locator("[data-live]")).hasText("The source of this sentence has no such number or word.");
    }

    @Test
    void the_source_is_copied_and_copying_is_undone() {
        Page page = bench(NUMBERS, 3);
        page.keyboard().type("Yesterday");
        page.keyboard().press("Alt+c");
        assertThat(page.locator(EDITOR)).hasValue("Yesterday昨天COVID-19新增3.2万例，船没有出港。");
        page.keyboard().press("Control+z");
        assertThat(page.locator(EDITOR)).hasValue("Yesterday");
    }

    @Test
    void of_several_sentences_the_one_at_the_caret_is_lit() {
        bench(NUMBERS, 3);
        var units = scene.units(english);
        restructuring.take(
                english.id(),
                new Restructuring.Wish(
                        UUID.randomUUID(),
                        0,
                        Map.of(
                                units.get(3).id(),
                                units.get(3).version(),
                                units.get(4).id(),
                                units.get(4).version())),
                new Merge(List.of(units.get(3).id(), units.get(4).id())),
                room.hana());
        Page page = visit(Look.DESKTOP, room.hana())
                .open(address() + "?unit=" + units.get(3).id())
                .page();
        var source = page.locator(".row--active .row__src > p");
        assertThat(source).hasCount(2);
        assertThat(source.nth(0)).hasAttribute("data-lit", "");
        page.keyboard().type("No boat left. ");
        assertThat(source.nth(1)).hasAttribute("data-lit", "");
        page.keyboard().type("It can go on in 2026. More. Still more.");
        assertThat(source.nth(1)).hasAttribute("data-lit", "");
        page.keyboard().press("Control+Home");
        assertThat(source.nth(0)).hasAttribute("data-lit", "");
        assertThat(page.locator("[data-lit]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-lit]")).hasCount(0);
    }

    @Test
    void the_next_sentence_that_is_not_confirmed_is_a_key_away() {
        bench(NUMBERS, 0);
        scene.translateFirst(english, room.hana(), "A", "B", "C", "D");
        Page page = visit(Look.DESKTOP, room.hana()).open(address()).page();
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "5");
        page.keyboard().press("Alt+i");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "6");
        page.keyboard().press("Alt+i");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "5");
        page.keyboard().type("E");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("F");
        page.keyboard().press("Control+Enter");
        page.keyboard().press("Alt+i");
        assertThat(page.locator("[data-live]")).hasText("Every sentence is confirmed.");
    }

    @Tag("exhaustive")
    @Test
    void the_open_sentence_is_never_under_a_bar_nor_under_a_keyboard_on_the_screen() {
        String body = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> "第" + n + "天下雨，船没有出港。")
                .collect(Collectors.joining("\n"));
        for (Look look : List.of(Look.DESKTOP, Look.TABLET, Look.PHONE)) {
            room = world.newsroom();
            english = scene.claimed(scene.ferry(room, body), "en", room.hana());
            Page page = visit(look, room.hana()).open(address()).page();
            for (int i = 0; i < 32; i++) {
                page.keyboard().press("Alt+ArrowDown");
                seen(page, look + " down " + i);
            }
            page.keyboard().type("It rained, and no boat left the port on that day. ".repeat(4));
            seen(page, look + " typing");
            // A keyboard on the screen takes half of it.
            page.setViewportSize(look.screen().width, look.screen().height / 2);
            page.keyboard().type("And so on.");
            seen(page, look + " above a keyboard");
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("Alt+ArrowUp");
                seen(page, look + " up " + i);
            }
        }
    }

    @Test
    void the_palette_does_by_name_whatever_the_page_can_do_and_gives_the_focus_back() {
        Page page = bench(NUMBERS, 3);
        page.keyboard().type("Cases");
        page.keyboard().press("Control+k");
        var field = page.locator("[data-palette] input");
        assertThat(field).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(EDITOR)).isFocused();
        page.keyboard().type(" of");
        assertThat(page.locator(EDITOR)).hasValue("Cases of");

        page.keyboard().press("Control+k");
        page.keyboard().type("copy sour");
        var chosen = page.locator("[data-palette] [aria-selected=true]");
        assertThat(chosen).containsText("Copy the source into the translation");
        assertThat(chosen).containsText("Alt+C");
        assertEquals(chosen.getAttribute("id"), field.getAttribute("aria-activedescendant"));
        page.keyboard().press("Enter");
        assertThat(page.locator(EDITOR)).hasValue("Cases of昨天COVID-19新增3.2万例，船没有出港。");
        assertThat(page.locator(EDITOR)).isFocused();

        // What lies in a menu is there too; what wants words is shown, and not done.
        page.keyboard().press("Control+k");
        page.keyboard().type("sentence 5");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "5");
        page.keyboard().press("Control+k");
        page.keyboard().type("add a paragraph");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row--active [data-add] [name=origin]")).isFocused();
        assertEquals(6, scene.units(english).size());

        page.keyboard().press("Control+k");
        page.keyboard().type("dromedary");
        assertThat(page.locator("[data-palette] [data-none]")).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Enter");
        assertThat(field).isFocused();
        page.keyboard().press("Escape");
    }

    @Tag("exhaustive")
    @Test
    void the_palette_is_on_every_page_and_anybody_can_use_it() {
        room = world.newsroom();
        var original = scene.ferry(room);
        english = scene.claimed(original, "en", room.hana());
        for (Look look : Look.usual()) {
            for (String path :
                    List.of("/desk", "/desk/stories/" + english.storyId(), address(), "/desk/me", "/desk/for-you")) {
                Visit visit = visit(look, room.hana()).open(path);
                Page page = visit.page();
                page.keyboard().press("Control+k");
                assertThat(page.locator("[data-palette]")).isVisible();
                assertTrue(page.locator("[data-palette] [role=option]").count() > 5, path);
                visit.accessible();
                page.keyboard().press("Escape");
                done(visit);
            }
        }
        Visit visit = visit(Look.DESKTOP, room.hana()).open(address());
        visit.page().locator(".topbar__end .me").click();
        visit.page().locator("[data-open-palette]").click();
        assertThat(visit.page().locator("[data-palette] input")).isFocused();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator(".topbar__end .me")).isFocused();
    }

    @Test
    void ones_own_keys_are_the_ones_that_work_and_are_listed() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room, NUMBERS), "en", room.hana());
        accounts.press(
                room.hana().id(),
                room.hana().version(),
                Keymap.wish(Map.of(Shortcut.CONFIRM, "Alt+Enter", Shortcut.COMMANDS, "Alt+K", Shortcut.TO_DESK, "h"))
                        .keymap());
        Page page = visit(Look.DESKTOP, room.hana()).open(address()).page();
        page.keyboard().type("A");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "1");
        page.keyboard().press("Alt+Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "2");
        assertThat(page.locator(".row--active .row__ok kbd")).hasText("Alt+Enter");
        page.keyboard().press("Control+k");
        assertThat(page.locator("[data-palette]")).isHidden();
        page.keyboard().press("Alt+k");
        assertThat(page.locator("[data-palette]")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("[data-keys-help] dl")).containsText("Alt+Enter");
        assertThat(page.locator("[data-keys-help] dl")).containsText("Alt+1…9");
        page.keyboard().press("Escape");
        page.keyboard().press("h");
        page.waitForURL("**/desk");
    }

    @Test
    void on_a_Mac_Option_types_and_on_Windows_AltGr_and_the_number_pad_do() {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room, NUMBERS), "en", room.hana());
        Visit mac = visit(Look.DESKTOP, room.hana());
        mac.page().addInitScript("Object.defineProperty(navigator, 'userAgentData', {value: {platform: 'macOS'}})");
        Page page = mac.open(address() + "?unit=" + scene.units(english).get(3).id())
                .page();
        assertTrue(heard(page, "{key: 'ç', code: 'KeyC', altKey: true}"), "Option+C is a letter");
        assertThat(page.locator(EDITOR)).hasValue("");
        press(page, "Control+m", "c");
        assertThat(page.locator(EDITOR)).hasValue("昨天COVID-19新增3.2万例，船没有出港。");

        Visit windows = visit(Look.DESKTOP, room.hana());
        windows.page()
                .addInitScript("Object.defineProperty(navigator, 'userAgentData', {value: {platform: 'Windows'}})");
        page = windows.open(address() + "?unit=" + scene.units(english).get(4).id())
                .page();
        assertTrue(heard(page, "{key: '1', code: 'Numpad1', altKey: true}"), "Alt+0150 is a dash");
        assertTrue(heard(page, "{key: 'ć', code: 'KeyC', altKey: true, ctrlKey: true, modifierAltGraph: true}"));
        assertFalse(heard(page, "{key: '1', code: 'Digit1', altKey: true}"));
        assertThat(page.locator(EDITOR)).hasValue("2026");
        // With the keyboard of another script it is the place of the key that counts.
        assertFalse(heard(page, "{key: 'ئ', code: 'KeyI', altKey: true}"));
    }

    @Test
    void what_is_composed_is_never_broken_by_a_key_a_save_or_the_palette() {
        for (var writer : List.of("渡轮停航", "フェリー欠航", "여객선이 멈췄다")) {
            Visit visit = benchOf(NUMBERS, 3);
            Page page = visit.page();
            var ime = visit.context().newCDPSession(page);
            page.keyboard().type("A");
            assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
            compose(ime, writer.substring(0, 1));
            for (var key : List.of(
                    key("c", "KeyC", 1),
                    key("1", "Digit1", 1),
                    key("i", "KeyI", 1),
                    key("m", "KeyM", 2),
                    key("k", "KeyK", 2),
                    key("Enter", "Enter", 2),
                    key("ArrowDown", "ArrowDown", 1),
                    key("Escape", "Escape", 0))) {
                ime.send("Input.dispatchKeyEvent", key);
            }
            compose(ime, writer.substring(0, 2));
            // Longer than a save waits after the last key: nothing half composed is sent, replaced or moved.
            page.evaluate("new Promise(done => setTimeout(done, 1200))");
            assertThat(page.locator("[data-palette]")).isHidden();
            assertThat(page.locator(".row--active")).hasAttribute("data-number", "4");
            assertThat(page.locator(EDITOR)).hasValue("A" + writer.substring(0, 2));
            assertEquals("A", scene.words(english).get(3));
            JsonObject end = new JsonObject();
            end.addProperty("text", writer);
            ime.send("Input.insertText", end);
            assertThat(page.locator(EDITOR)).hasValue("A" + writer);
            page.waitForCondition(() -> scene.words(english).get(3).equals("A" + writer));
            page.keyboard().press("Control+z");
            assertThat(page.locator(EDITOR)).not().hasValue("A" + writer);
            done(visit);
        }
    }

    @Test
    void in_the_palette_Enter_ends_a_composition_and_runs_nothing() {
        Visit visit = benchOf(NUMBERS, 3);
        Page page = visit.page();
        var ime = visit.context().newCDPSession(page);
        page.keyboard().press("Control+k");
        compose(ime, "bei");
        ime.send("Input.dispatchKeyEvent", key("Enter", "Enter", 0));
        ime.send("Input.dispatchKeyEvent", key("ArrowDown", "ArrowDown", 0));
        assertThat(page.locator("[data-palette]")).isVisible();
        JsonObject end = new JsonObject();
        end.addProperty("text", "备注");
        ime.send("Input.insertText", end);
        assertThat(page.locator("[data-palette] input")).hasValue("备注");
        assertThat(page.locator("[data-palette] [data-none]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(EDITOR)).isFocused();
    }

    @Test
    void find_and_replace_takes_the_selection_along_saves_first_and_leads_back() {
        Page page = bench(NUMBERS, 3);
        page.keyboard().type("No boat left. Boats wait.");
        page.locator(EDITOR).evaluate("(field) => field.setSelectionRange(3, 7)");
        page.keyboard().press("Alt+r");
        page.waitForURL("**/find?**");
        assertThat(page.locator("#find")).hasValue("boat");
        assertEquals("No boat left. Boats wait.", scene.words(english).get(3), "what was typed is saved first");
        page.locator("#replacement").fill("ship");
        page.keyboard().press("Enter");
        assertThat(page.locator(".find__place")).hasCount(2);
        page.locator(".find__place input").nth(1).uncheck();
        page.getByText("Replace what is ticked").click();
        assertThat(page.locator("[role=status]").first()).isAttached();
        assertThat(page.locator("main")).containsText("Replaced in 1 sentence.");
        assertEquals("No ship left. Boats wait.", scene.words(english).get(3));
        page.getByText("Back to the translation").first().click();
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "4");
        assertThat(page.locator(EDITOR)).hasValue("No ship left. Boats wait.");
    }

    @Tag("exhaustive")
    @Test
    void everybody_can_use_the_keys_the_offers_and_find_and_replace() {
        room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.ferry(room, NUMBERS);
        english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), "Boats idle", "Boats", "B", "Boats and boats");
        var uyghur = scene.claimed(original, "ug", room.dara());
        scene.translateFirst(uyghur, room.dara(), "پاراخوتلار ئۈچىنچى كۈن توختىدى");
        for (Look look : Look.usual()) {
            for (String path : List.of(
                    address() + "?unit=" + scene.units(english).get(3).id(),
                    "/desk/editions/" + english.id() + "/find",
                    "/desk/editions/" + english.id() + "/find?find=boat&replacement=ship",
                    "/desk/editions/" + english.id() + "/find?find=dromedary",
                    "/desk/me/keys")) {
                Visit visit = visit(look, room.hana()).open(path).shoot("writing" + path.replaceAll("[^a-z]+", "-"));
                done(visit.accessible());
            }
            done(visit(look, room.dara())
                    .open("/desk/editions/" + uyghur.id() + "/find?find=%D9%83%DB%88%D9%86&replacement=x")
                    .accessible());
            done(visit(look, room.hana())
                    .expecting(422)
                    .open("/desk/editions/" + english.id() + "/find?find=%28&pattern=yes", 422)
                    .accessible());
        }
    }

    /** For the long sweep over all pages. */
    @ApplicationScoped
    static class Pages implements Walk {
        @Inject
        World world;

        @Inject
        Scene scene;

        @Override
        public List<Stop> stops() {
            var room = world.newsroom();
            var english = scene.claimed(scene.ferry(room), "en", room.hana());
            scene.translateFirst(english, room.hana(), "Boats idle");
            return List.of(
                    new Stop("keys", "/desk/me/keys", room.hana()),
                    new Stop(
                            "find",
                            "/desk/editions/" + english.id() + "/find?find=boat&replacement=ship",
                            room.hana()));
        }
    }

    private Page bench(String body, int row) {
        return benchOf(body, row).page();
    }

    private Visit benchOf(String body, int row) {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room, body), "en", room.hana());
        Person hana = room.hana();
        Visit visit = visit(Look.DESKTOP, hana)
                .open(address() + "?unit=" + scene.units(english).get(row).id());
        assertThat(visit.page().locator(EDITOR)).isFocused();
        return visit;
    }

    private String address() {
        return "/desk/editions/" + english.id() + "/translate";
    }

    private static void command(Page page, String name) {
        page.waitForLoadState(); // keys are heard once its scripts are there
        page.keyboard().press("Control+k");
        assertThat(page.locator("[data-palette]")).isVisible();
        page.keyboard().type(name);
        page.keyboard().press("Enter");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Whether a key that is pressed in the editor is left to the browser. */
    private static boolean heard(Page page, String key) {
        return (Boolean) page.locator(EDITOR)
                .evaluate(
                        "(field) => field.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ..."
                                + key + "}))");
    }

    private static void seen(Page page, String when) {
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Object hidden = page.locator(EDITOR).evaluate("""
                (field) => {
                  const box = field.getBoundingClientRect();
                  const at = (y) => document.elementFromPoint(box.left + box.width / 2, y);
                  const lines = [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4];
                  return lines.some((y) => y < 0 || y > innerHeight || at(y) !== field) ? JSON.stringify(box) + ' ' + innerHeight : '';
                }""");
        assertEquals("", hidden, when);
    }

    private static void compose(CDPSession ime, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        ime.send("Input.imeSetComposition", composition);
    }

    /** As the browser reports a key that the input method has taken: keyCode 229. Modifiers: 1 Alt, 2 Ctrl. */
    private static JsonObject key(String key, String code, int modifiers) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "rawKeyDown");
        event.addProperty("modifiers", modifiers);
        event.addProperty("key", key);
        event.addProperty("code", code);
        event.addProperty("windowsVirtualKeyCode", 229);
        return event;
    }
}
