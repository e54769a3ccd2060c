package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.people.Person;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.world.World;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Writing as it feels: typing, pasting, input methods, two windows, no scripts. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftBrowserTest extends BrowserTest {

    private static final String BODY = ".blk__text > textarea";

    @Inject
    World world;

    @Inject
    Drafting drafting;

    @Inject
    Blocks blocks;

    @Test
    void enter_splits_backspace_joins_and_all_of_it_is_there_after_a_reload() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var page = open(room.lin(), draft).page();
        page.locator("#headline textarea").fill("渡轮停航");
        page.locator(BODY).first().click();
        page.keyboard().insertText("昨天下雨。");
        page.keyboard().press("Enter");
        page.keyboard().insertText("船没有出港。没有人离开。");
        IntStream.range(0, 6).forEach(i -> page.keyboard().press("ArrowLeft"));
        page.keyboard().press("Enter");
        assertEquals(List.of("昨天下雨。", "船没有出港。", "没有人离开。"), texts(page));
        assertEquals(0, page.evaluate("document.activeElement.selectionStart"), "the caret follows the words");
        page.keyboard().press("Backspace");
        assertEquals(List.of("昨天下雨。", "船没有出港。没有人离开。"), texts(page));
        assertEquals(6, page.evaluate("document.activeElement.selectionStart"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        waitForBody(draft, List.of("昨天下雨。", "船没有出港。没有人离开。"));
        page.reload();
        assertEquals(List.of("昨天下雨。", "船没有出港。没有人离开。"), texts(page));
        assertEquals("渡轮停航", page.locator("#headline textarea").inputValue());
    }

    @Test
    void a_long_chinese_text_is_pasted_at_once_and_kept_paragraph_by_paragraph() {
        List<String> paragraphs = chinese(24);
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var page = open(room.lin(), draft).page();
        page.locator(BODY).first().click();
        page.keyboard().insertText(String.join("\n\n", paragraphs));
        assertEquals(paragraphs, texts(page), "on the page at once");
        waitForBody(draft, paragraphs);
        page.locator("[data-save-status]").first().filter(saved()).waitFor();
        page.reload();
        assertEquals(paragraphs, texts(page));
        assertTrue(Integer.parseInt(page.locator("[data-count=amount]").textContent()) > 500);
    }

    @Test
    void enter_that_chooses_a_word_of_the_input_method_splits_nothing() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var visit = open(room.lin(), draft);
        var page = visit.page();
        page.locator(BODY).first().click();
        var cdp = visit.context().newCDPSession(page);
        var composing = new com.google.gson.JsonObject();
        composing.addProperty("text", "zhong'wen");
        composing.addProperty("selectionStart", 9);
        composing.addProperty("selectionEnd", 9);
        cdp.send("Input.imeSetComposition", composing);
        page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true}))");
        assertEquals(1, page.locator(BODY).count());
        var committed = new com.google.gson.JsonObject();
        committed.addProperty("text", "中文");
        cdp.send("Input.insertText", committed);
        assertEquals(List.of("中文"), texts(page));
        page.keyboard().press("Enter");
        assertEquals(List.of("中文", ""), texts(page), "after it Enter splits again");
        waitForBody(draft, List.of("中文", ""));
    }

    @Test
    void two_windows_on_one_paragraph_show_both_texts_and_the_choice_is_kept() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        drafting.addReporter(draft.id(), room.zhou().id(), room.lin());
        var lin = open(room.lin(), draft).expecting(409).page();
        var zhou = open(room.zhou(), draft).page();
        zhou.locator(BODY).first().fill("何舟写的。");
        zhou.locator(BODY).first().blur();
        waitForBody(draft, List.of("何舟写的。"));
        lin.locator(BODY).first().fill("林若川写的。");
        lin.locator(BODY).first().blur();
        Locator conflict = lin.locator("main .conflict");
        conflict.waitFor();
        assertTrue(conflict.textContent().contains("何舟写的。")
                && conflict.textContent().contains("林若川写的。"));
        assertTrue(conflict.textContent().contains("He Zhou"));
        conflict.locator("[data-go]").click();
        waitForBody(draft, List.of("林若川写的。"));
        zhou.reload();
        assertEquals(List.of("林若川写的。"), texts(zhou));
    }

    @Test
    void what_is_typed_while_the_newsroom_does_not_answer_arrives_when_it_does() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var visit = open(room.lin(), draft).expecting(0);
        var page = visit.page();
        page.route("**/blocks**", route -> route.abort());
        page.locator(BODY).first().click();
        page.keyboard().insertText("第一段。");
        page.keyboard().press("Enter");
        page.keyboard().insertText("第二段。");
        page.locator("[data-banners] .banner").waitFor();
        page.unroute("**/blocks**");
        page.evaluate("dispatchEvent(new Event('online'))");
        waitForBody(draft, List.of("第一段。", "第二段。"));
        visit.expecting(0);
        forgetNetworkErrors(visit);
    }

    @Test
    void without_scripts_the_whole_draft_is_written_with_one_form() {
        List<String> paragraphs = chinese(21);
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var visit = visit(Look.DESKTOP.withoutScript(), room.lin());
        var page = visit.open("/desk/editions/" + draft.id() + "/draft").page();
        page.locator("#headline textarea").fill("标题");
        page.locator(BODY).first().fill(String.join("\n", paragraphs));
        page.locator(".topbar button[value=save]").click();
        assertEquals(paragraphs, texts(page));
        page.locator(BODY).last().fill("改过的最后一段。");
        page.locator(".blk__menu summary").first().click();
        page.locator(".blk__menu").first().locator("button[value^=insert]").click();
        assertEquals(paragraphs.size() + 1, page.locator(BODY).count());
        assertEquals("改过的最后一段。", page.locator(BODY).last().inputValue(), "the button saved the rest too");
        visit.shoot("draft");
    }

    @Test
    void file_waits_for_what_is_typed_and_before_that_shows_what_is_missing() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var page = open(room.lin(), draft).page();
        page.locator(".topbar [data-file]").press("Enter"); // Playwright clicks nothing that calls itself disabled
        assertEquals("checks", page.evaluate("document.activeElement.id"));
        page.locator(BODY).first().fill("没有人离开。");
        page.locator("#headline textarea").fill("渡轮停航");
        page.locator(".topbar [data-file]:not([aria-disabled])").waitFor();
        page.locator("#headline textarea").fill("渡轮全部停航");
        page.locator(".topbar [data-file]").click();
        page.waitForURL("**/desk/stories/*?done=file");
        page.navigate("/desk/editions/" + draft.id() + "/draft");
        assertTrue(page.locator("article").textContent().contains("渡轮全部停航"));
        page.locator(".topbar form[action$='/recall'] button").click();
        page.navigate("/desk/editions/" + draft.id() + "/draft");
        page.locator(".topbar [data-file]").click(); // nothing is left to save
        page.waitForURL("**/desk/stories/*?done=file");
        page.navigate("/desk/editions/" + draft.id() + "/draft");
        assertEquals(1, page.locator(".topbar form[action$='/recall'] button").count());
    }

    @Test
    void details_are_saved_as_they_are_chosen_and_a_colleagues_are_not_overwritten() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        drafting.addReporter(draft.id(), room.zhou().id(), room.lin());
        var visit = open(room.lin(), draft).expecting(409);
        var lin = visit.page();
        var zhou = open(room.zhou(), draft).page();
        zhou.waitForResponse("**/draft", () -> zhou.locator("#urgency").selectOption("2"));
        lin.locator("#slugline").fill("LINS-NAME");
        lin.locator("#slugline").blur();
        lin.locator("[data-banners] button").click();
        assertEquals("LINS-NAME", lin.locator("#slugline").inputValue());
        assertTrue(lin.locator("#details").textContent().contains("2 · Urgent"));
    }

    @Test
    void a_paste_of_two_megabytes_is_refused_with_the_reason_and_stands_there() {
        var room = world.newsroom();
        var draft = draft(room.lin(), room);
        var page = open(room.lin(), draft).expecting(422).page();
        String enormous = "长".repeat(700_000);
        page.locator(BODY)
                .first()
                .evaluate(
                        "(field, text) => { field.value = text;"
                                + " field.dispatchEvent(new InputEvent('input', { bubbles: true })) }",
                        enormous);
        page.locator(BODY).first().blur();
        page.getByText("This is too long for one piece").waitFor();
        assertEquals(enormous.length(), page.locator(BODY).first().inputValue().length());
    }

    @Test
    void everybody_can_use_the_draft_and_the_new_story_in_every_look() {
        var room = world.newsroom();
        var persona = world.persona(room.zhou(), "QS", "Qiu Shan", "秋山");
        var draft = draft(room.lin(), room);
        drafting.addReporter(draft.id(), room.zhou().id(), room.lin());
        drafting.workUnder(draft.storyId(), persona.id(), room.zhou());
        var filling = open(room.lin(), draft).page();
        filling.locator("#headline textarea").fill("水库跌破死水位，港口工人停工待水");
        filling.locator(".d-dek").fill("水位持续下降，下游断航第十九天。港务集团称不会裁员。");
        filling.locator(BODY).first().click();
        filling.keyboard().insertText(String.join("\n", chinese(5)));
        filling.locator("[data-save-status]").first().filter(saved()).waitFor();
        var uyghur = drafting.write(
                new NewStory("PAROM", room.desk().id(), Language.of("ug"), 2, null, Set.of()), room.lin());
        var right = open(room.lin(), uyghur).page();
        right.locator("#headline textarea").fill("پاروم توختىدى");
        right.locator(BODY).first().fill("كېچىچە يامغۇر ياغدى، پاروملار پورتتىن چىقمىدى.");
        right.locator("[data-save-status]").first().filter(saved()).waitFor();
        for (Look look : Look.usual()) {
            var visit = visit(look, room.lin());
            visit.open("/desk/editions/" + draft.id() + "/draft").accessible().shoot("draft");
            visit.open("/desk/editions/" + uyghur.id() + "/draft").accessible().shoot("draft-ug");
            visit.open("/desk/stories/new").accessible().shoot("newstory");
            done(visit);
        }
    }

    private static Locator.FilterOptions saved() {
        return new Locator.FilterOptions().setHasText("Saved");
    }

    /** The browser reports requests that the test itself cut off. */
    private void forgetNetworkErrors(Visit visit) {
        leaving(visit);
    }

    private Visit open(Person person, Edition draft) {
        return visit(Look.DESKTOP, person).open("/desk/editions/" + draft.id() + "/draft");
    }

    private Edition draft(Person reporter, World.Newsroom room) {
        return drafting.write(
                new NewStory("FERRY", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), reporter);
    }

    private static List<String> texts(Page page) {
        return page.locator(BODY).all().stream().map(Locator::inputValue).toList();
    }

    private void waitForBody(Edition draft, List<String> expected) {
        long until = System.nanoTime() + 20_000_000_000L;
        List<String> kept = List.of();
        while (System.nanoTime() < until) {
            kept = kept(draft.id());
            if (kept.equals(expected)) {
                return;
            }
            // Playwright's own loop: its pages go on meanwhile.
            Chromium.browser().contexts().get(0).pages().get(0).waitForTimeout(100);
        }
        assertEquals(expected, kept);
    }

    private List<String> kept(UUID edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(edition).stream()
                        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                        .map(Block::text)
                        .toList());
    }

    /** Lines of real news, one a paragraph. */
    private static List<String> chinese(int paragraphs) {
        Path news = Path.of("../shared/data/ntrex128/newstest2019-ref.zho-CN.txt");
        if (!Files.exists(news)) {
            System.err.println("*** THE NEWS TEXTS ARE NOT THERE: "
                    + news.toAbsolutePath().normalize() + ". Tests with real Chinese text are skipped. ***");
            Assumptions.abort("no news texts");
        }
        try {
            return Files.readAllLines(news).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .limit(paragraphs)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
