package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.newsroom.Suggesting;
import news.dragoman.newsroom.ThreadRights;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Notes beside the text, and what others do while Hana writes: it comes by itself and moves nothing under her hands. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BesideTheBenchTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Conversations conversations;

    @Inject
    Suggesting suggesting;

    @Inject
    Blocks blocks;

    @Test
    void a_question_is_asked_answered_and_settled_beside_the_sentence_without_leaving_it() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english, 4)).page();
        page.evaluate("window.neverReloaded = true");
        assertThat(page.locator("[data-next-step]")).not().hasAttribute("aria-disabled", "true");

        page.keyboard().press("Alt+n");
        page.keyboard().type("哪个码头？");
        page.locator("[data-beside] [value=query]").click();
        var thread = page.locator("[data-beside] .talk__thread:visible");
        assertThat(thread).containsText("哪个码头？");
        assertThat(thread).containsText("昨天下雨");
        assertThat(page.locator("[data-number='4'] [data-notes]")).hasAttribute("data-tone", "warn");

        // What blocks submitting is in its list, and leads to the question.
        assertThat(page.locator("[data-next-step]")).hasAttribute("aria-disabled", "true");
        page.locator(".row[data-number='1'] .row__n").click();
        assertThat(page.locator("[data-beside] [data-quiet]")).isVisible();
        page.locator("[data-next-step]").click(new Locator.ClickOptions().setForce(true));
        page.locator("[data-missing] [data-query] a").click();
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "4");
        assertThat(thread).containsText("哪个码头？");

        page.locator(EDITOR).focus();
        answer(english, room, "都停了。");
        assertThat(thread).containsText("都停了。", patiently());
        assertThat(page.locator("[data-next-step]")).not().hasAttribute("aria-disabled", "true");
        assertThat(page.locator(EDITOR)).isFocused();
        thread.getByText("Resolve").click();
        assertThat(page.locator("[data-number='4'] [data-notes]")).hasAttribute("data-tone", "quiet");
        assertThat(thread).containsText("Resolved");
        thread.getByText("Open again").click();
        assertThat(page.locator("[data-number='4'] [data-notes]")).hasAttribute("data-tone", "warn");
        assertEquals(true, page.evaluate("window.neverReloaded"));
    }

    @Test
    void somebody_is_told_by_name_and_what_is_refused_or_not_sent_stays_written() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        ask(english, room, 6, "谁？");
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0, 422).open(bench(english, 4));
        Page page = visit.page();
        page.keyboard().press("Alt+n");
        var field = page.locator("#f-new textarea");
        page.locator("[data-beside] [value=note]").click();
        assertThat(page.locator("[data-beside] [data-not-sent]")).hasText("Write something first.");
        visit.context().setOffline(true);
        field.fill("Look at the quay.");
        page.locator("#f-new .talk__tell label", new Page.LocatorOptions().setHasText("Nora Whitfield"))
                .locator("input")
                .check();
        page.locator("[data-beside] [value=note]").click();
        assertThat(page.locator("[data-beside] [data-not-sent]")).containsText("What you wrote is still here.");
        assertThat(field).hasValue("Look at the quay.");
        visit.context().setOffline(false);
        page.locator("[data-beside] [value=note]").click();
        assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("for Nora Whitfield");
        assertThat(page.locator("[data-beside] [data-not-sent]")).isHidden();
        assertEquals(2, conversations.of(english.id(), room.hana()).talks().size(), "sent again it was said once");
    }

    @Test
    void a_note_that_is_begun_stays_with_its_sentence_when_one_goes_on_and_when_the_page_is_drawn_anew() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english, 4)).page();
        page.keyboard().press("Alt+n");
        page.keyboard().type("Look at the quay.");
        page.locator("[data-number='5'] .row__n").click();
        assertThat(page.locator("#f-new [data-about]")).hasText("About: Sentence 4");
        page.reload();
        assertThat(page.locator("#f-new textarea")).hasValue("Look at the quay.");
        page.locator("[data-beside] [value=note]").click();
        assertThat(page.locator("[data-number='4'] [data-notes]")).isVisible();
        assertThat(page.locator("#f-new [data-about]")).hasText("About: Sentence 5");
        page.reload();
        assertThat(page.locator("#f-new textarea")).hasValue("");
    }

    @Test
    void without_a_script_the_same_is_done_by_forms_that_lead_back_to_the_bench() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.DESKTOP.withoutScript(), room.hana())
                .open(bench(english, 4))
                .page();
        page.locator("#new-note summary").click();
        page.locator("#f-new textarea").fill("哪个码头？");
        page.locator("#f-new [value=query]").click();
        page.waitForURL("**/translate?unit=**");
        var thread = page.locator("[data-beside] .talk__thread:visible");
        assertThat(thread).containsText("哪个码头？");
        page.locator("[data-number='1'] .row__n").click();
        assertThat(thread).hasCount(0);
        page.locator("[data-number='4'] [data-notes]").click();
        thread.locator("[id^=f-] textarea").fill("东边的那个？");
        thread.locator("[id^=f-] button").click();
        assertThat(thread).containsText("东边的那个？");
        thread.getByText("Resolve").click();
        page.waitForURL("**/translate?unit=**");
        assertThat(thread).containsText("Resolved");
    }

    @Test
    void an_answer_that_arrives_in_the_middle_of_a_composition_breaks_nothing_and_moves_nothing() {
        var room = world.newsroom();
        var original = scene.ferry(room, "船没有出港。\n".repeat(60).strip());
        var english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), "A", "B", "C", "D");
        ask(english, room, 40, "哪一天？");
        Visit visit = visit(Look.DESKTOP, room.hana()).open(bench(english, 40));
        Page page = visit.page();
        var ime = visit.context().newCDPSession(page);
        page.keyboard().type("Ferry ");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        compose(ime, "du");
        Map<?, ?> before = state(page);

        answer(english, room, "周二。");
        assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("周二。", patiently());
        assertUnmoved(before, page);
        scene.sends(original, room.lin(), "船没有出港。", "船都没有出港。");
        assertThat(page.locator("[data-source-news]")).containsText("The source moved", containing());
        assertUnmoved(before, page);

        compose(ime, "duk");
        JsonObject end = new JsonObject();
        end.addProperty("text", "渡口");
        ime.send("Input.insertText", end);
        assertThat(page.locator(EDITOR)).hasValue("Ferr渡口y ");
    }

    @Test
    void a_reply_that_is_being_written_is_not_taken_away_when_another_settles_the_thread() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        ask(english, room, 4, "哪一天？");
        Page page = visit(Look.DESKTOP, room.hana()).open(bench(english, 4)).page();
        var reply = page.locator("[data-beside] .talk__reply textarea");
        reply.pressSequentially("Perhaps");
        var talk = conversations.of(english.id(), room.nora()).talks().get(0).thread();
        conversations.move(talk.id(), talk.version(), ThreadRights.Move.CLOSE, "The agency has it.", room.nora());
        assertThat(page.locator("[data-beside] .talk__thread:visible"))
                .containsText("Closed without an answer", containing());
        assertThat(reply).hasValue("Perhaps");
        assertThat(reply).isFocused();
        page.keyboard().type(" not");
        assertThat(reply).hasValue("Perhaps not");
    }

    @Test
    void an_answer_that_arrives_on_a_sheet_leaves_the_page_behind_it_where_it_is() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        ask(english, room, 4, "哪一天？");
        Page page = visit(Look.PHONE, room.hana()).open(bench(english, 4)).page();
        var source = page.locator(".row--active .row__src");
        double before = source.boundingBox().y;
        page.locator("[data-open-notes]").click();
        page.locator("[data-beside] .talk__reply textarea").pressSequentially("Per");
        answer(english, room, "周二。");
        assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("周二。", containing());
        assertThat(page.locator("[data-beside] .talk__reply textarea")).isFocused();
        page.keyboard().type("haps");
        assertThat(page.locator("[data-beside] .talk__reply textarea")).hasValue("Perhaps");
        assertEquals(before, source.boundingBox().y);
        page.locator("[data-close-sheet]").click();
        assertThat(page.locator(".row:visible")).hasCount(1);
    }

    @Test
    void a_take_over_and_a_claim_by_another_are_told_where_one_works_and_the_words_stay() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(403).open(bench(english, 5));
        Page page = visit.page();
        page.keyboard().type("Tomorrow");
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
        Map<?, ?> before = state(page);
        scene.take(Step.TAKE_OVER, english, room.nora(), "She has left for the day.");
        assertThat(page.locator("[data-now=banners]")).containsText("Nobody has this in hand", containing());
        assertThat(page.locator("[data-now=banners]")).not().containsText("Your claim");
        assertUnmoved(before, page);
        page.keyboard().type(", perhaps");
        assertThat(page.locator(EDITOR)).hasValue("Tomorrow, perhaps");
    }

    @Test
    void where_no_stream_gets_through_the_bench_looks_by_itself_and_fetches_nothing_twice() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit = visit(Look.DESKTOP, room.hana()).expecting(0);
        Page page = visit.page();
        visit.context().clock().install();
        page.route("**/desk/live?**", Route::abort);
        List<Integer> answers = new java.util.ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("/translate/now")) {
                answers.add(response.status());
            }
        });
        visit.open(bench(english, 4));
        ask(english, room, 4, "哪一天？");
        visit.context().clock().runFor(31_000);
        assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("哪一天？", containing());
        visit.context().clock().runFor(31_000);
        page.waitForCondition(() -> answers.contains(304));
    }

    @Test
    void the_editor_sees_suggestions_and_notes_arrive_while_writing() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        scene.take(Step.CLAIM, original, room.wei());
        Page page = visit(Look.DESKTOP, room.wei())
                .open("/desk/editions/" + original.id() + "/review")
                .page();
        page.locator("[data-open]").last().click();
        var field = page.locator(".rv--open textarea").last();
        assertThat(field).isFocused();
        page.keyboard().press("End");
        page.keyboard().type("他们在等。");
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
        Map<?, ?> before = state(page);
        var block = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(original.id()).stream()
                        .filter(b -> b.text().contains("昨天下雨"))
                        .findFirst()
                        .orElseThrow());
        suggesting.suggest(
                original.id(),
                List.of(new SourceUpdates.Words(
                        block.id(), block.version(), block.text().replace("昨天", "前天"))),
                room.lin());
        assertThat(page.locator("#suggested")).containsText("前", containing());
        assertThat(page.locator("[data-now=notes] [href='#suggested']")).isInViewport();
        conversations.begin(
                original.id(),
                null,
                NoteThread.Kind.NOTE,
                new Conversations.Words(UUID.randomUUID(), "核对日期", Set.of()),
                room.nora());
        assertThat(page.locator("[data-now=notes] .pane__n")).hasText("1", hasText());
        assertUnmoved(before, page);
    }

    @Test
    void where_no_sentence_is_open_the_notes_are_those_of_the_whole_text() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        ask(english, room, 4, "哪一天？");
        Page page = visit(Look.DESKTOP, room.nora())
                .open("/desk/editions/" + english.id() + "/translate")
                .page();
        assertThat(page.locator("[data-beside] .talk__thread:visible")).hasCount(0);
        assertThat(page.locator("[data-quiet]")).hasText("Nothing about the whole text yet");
        page.locator("#new-note summary").click();
        page.locator("#f-new textarea").fill("Check the names.");
        page.locator("[data-beside] [value=note]").click();
        assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("Check the names.");
        page.locator("[data-number='4'] [data-notes]").click();
        assertThat(page.locator("[data-beside] .talk__thread:visible")).hasCount(2);
    }

    @Test
    void an_editors_page_that_is_open_says_when_the_text_is_elsewhere_and_asks_no_more() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        Page page = visit(Look.DESKTOP, room.nora())
                .expecting(404)
                .open("/desk/editions/" + english.id() + "/review")
                .page();
        var edit = page.locator("[data-open]").last();
        edit.focus();
        double before = edit.boundingBox().y;
        scene.take(Step.TAKE_OVER, english, room.idris(), "She has left for the day.");
        assertThat(page.locator("#held")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        scene.take(Step.RETURN, english, room.idris(), "The second paragraph.");
        assertThat(page.locator("[data-banners]")).containsText("This text is elsewhere by now.", containing());
        assertThat(edit).isFocused();
        assertTrue(Math.abs(edit.boundingBox().y - before) <= 1);
    }

    @Test
    void everybody_can_use_it_at_every_size() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        ask(english, room, 4, "哪一天？");
        answer(english, room, "周二。");
        ask(english, room, 5, "谁说的？");
        for (Look look : List.of(
                Look.DESKTOP, Look.TABLET.inTheDark(), Look.PHONE.inTheDark().in("zh-Hans"))) {
            Visit visit = visit(look, room.hana()).open(bench(english, 4));
            Page page = visit.page();
            if (look.screen() == Screen.PHONE) {
                page.locator("[data-open-notes]").click();
            } else if (look.screen() == Screen.TABLET) {
                page.locator("[data-number='4'] [data-notes]").click();
            }
            assertThat(page.locator("[data-beside]")).isVisible();
            visit.accessible().shoot("beside");
            page.locator("[data-next-note]").click();
            assertThat(page.locator("[data-beside] .talk__thread:visible")).containsText("谁说的？");
            if (look.screen() == Screen.PHONE) {
                page.keyboard().press("Escape");
                assertThat(page.locator("[data-beside]")).isHidden();
            }
            visit.open("/desk/editions/" + english.id() + "/notes").accessible().shoot("notes");
            done(visit);
        }
    }

    /** Where the focus is, what is chosen in it, where it stands on the screen, and whether the page was loaded anew. */
    private static Map<?, ?> state(Page page) {
        return (Map<?, ?>) page.evaluate("() => { const field = document.activeElement;"
                + " const { top, left } = field.getBoundingClientRect();"
                + " return { id: field.id, start: field.selectionStart, end: field.selectionEnd,"
                + " top: Math.round(top), left: Math.round(left), value: field.value }; }");
    }

    private static void assertUnmoved(Map<?, ?> before, Page page) {
        var now = new HashMap<>(state(page));
        var was = new HashMap<>(before);
        int moved = (Integer) now.remove("top") - (Integer) was.remove("top");
        assertEquals(was, now);
        assertTrue(Math.abs(moved) <= 1, () -> "it moved by " + moved + " px");
    }

    private void ask(Edition english, World.Newsroom room, int number, String text) {
        conversations.begin(
                english.id(),
                scene.units(english).get(number - 1).id(),
                NoteThread.Kind.QUERY,
                new Conversations.Words(UUID.randomUUID(), text, Set.of()),
                room.nora());
    }

    private void answer(Edition english, World.Newsroom room, String text) {
        var open = conversations.of(english.id(), room.lin()).talks().stream()
                .filter(talk -> talk.thread().state() == NoteThread.State.OPEN)
                .findFirst()
                .orElseThrow();
        conversations.reply(open.thread().id(), new Conversations.Words(UUID.randomUUID(), text, Set.of()), room.lin());
    }

    private static void compose(CDPSession ime, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        ime.send("Input.imeSetComposition", composition);
    }

    private String bench(Edition edition, int number) {
        return "/desk/editions/" + edition.id() + "/translate?unit="
                + scene.units(edition).get(number - 1).id();
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return containing();
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.HasTextOptions hasText() {
        return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    }
}
