package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.NewStory;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Stories;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writing over a link that takes two seconds there and back and loses things: requests that never arrive, and answers
 * that never come back. Nothing typed is lost, and the line about saving says how it is.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadLinkTest extends BrowserTest {

    private static final String BODY = ".blk__text > textarea";
    private static final String EDITOR = ".row--active textarea";
    private static final int ROUND_TRIP = 2_000; // ms
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final String NOT_SAVED = "Not saved. Kept on this computer";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Drafting drafting;

    @Inject
    Blocks blocks;

    @Inject
    Stories stories;

    @Test
    @Tag("exhaustive")
    void over_two_seconds_there_and_back_with_losses_everything_arrives_in_order_and_once() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        var draft = draft(room);
        Visit hana =
                visit(Look.DESKTOP, room.hana()).expecting(0).open("/desk/editions/" + english.id() + "/translate");
        Visit lin = visit(Look.DESKTOP, room.lin()).expecting(0).open("/desk/editions/" + draft.id() + "/draft");
        Losses onTheBench = slow(hana, "**/units/**");
        Losses onTheDraft = slow(lin, "**/blocks**");
        var bench = new Watched(hana.page(), EDITOR, () -> scene.words(english).get(0));
        var desk = new Watched(lin.page(), BODY + " >> nth=0", () -> body(draft).get(0));

        lin.page().locator(BODY).first().click();
        for (String word : List.of("Third day ", "without ")) {
            int before = onTheBench.count();
            int beforeOnTheDraft = onTheDraft.count();
            hana.page().keyboard().type(word);
            lin.page().keyboard().insertText(word);
            hana.page()
                    .waitForCondition(() -> bench.honest()
                            && desk.honest()
                            && onTheBench.count() > before
                            && onTheDraft.count() > beforeOnTheDraft);
        }
        hana.page().keyboard().type("ferries");
        lin.page().keyboard().insertText("ferries");
        lin.page().keyboard().press("Enter");
        lin.page().keyboard().insertText("Nobody left.");
        hana.page()
                .waitForCondition(
                        () -> bench.saved() && desk.saved(), new Page.WaitForConditionOptions().setTimeout(60_000));

        assertEquals("Third day without ferries", scene.words(english).get(0));
        assertEquals(List.of("Third day without ferries", "Nobody left."), body(draft));
        onTheBench.everyWishWasOneSaveAndTheyCameInOrder();
        onTheDraft.everyWishWasOneSaveAndTheyCameInOrder();
    }

    @Test
    void an_answer_that_was_lost_is_no_conflict_with_oneself_on_the_next_page() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Visit visit =
                visit(Look.DESKTOP, room.hana()).expecting(0).open("/desk/editions/" + english.id() + "/translate");
        Page page = visit.page();
        page.route("**/units/**", BadLinkTest::loseTheAnswer);
        page.keyboard().type("Third day");
        page.waitForCondition(() -> scene.words(english).get(0).equals("Third day"));
        assertThat(page.locator(".topbar [data-save-status]")).hasText(NOT_SAVED);
        page.unroute("**/units/**");
        page.route("**/units/**", Route::abort);
        page.keyboard().type(" without ferries");
        page.waitForCondition(() ->
                page.evaluate("Object.values(localStorage).join()").toString().contains("Third day without ferries"));
        page.unroute("**/units/**");
        page.reload();
        assertThat(page.locator(EDITOR)).hasValue("Third day without ferries");
        assertThat(page.locator("main .conflict")).hasCount(0);
        page.waitForCondition(() -> scene.words(english).get(0).equals("Third day without ferries"));
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
    }

    @Test
    void words_typed_into_a_new_paragraph_whose_arrival_was_never_confirmed_are_on_the_next_page() {
        var room = world.newsroom();
        var draft = draft(room);
        Visit visit = visit(Look.DESKTOP, room.lin()).expecting(0).open("/desk/editions/" + draft.id() + "/draft");
        Page page = visit.page();
        page.route("**/blocks?**", BadLinkTest::loseTheAnswer);
        page.locator(BODY).first().click();
        page.keyboard().insertText("第一段。");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> body(draft).size() == 2);
        page.keyboard().insertText("第二段。");
        assertThat(page.locator(".topbar [data-save-status]")).hasText(NOT_SAVED);
        page.unroute("**/blocks?**");
        page.reload();
        page.waitForCondition(() -> body(draft).equals(List.of("第一段。", "第二段。")));
        assertThat(page.locator(".topbar [data-save-status]")).hasText(SAVED);
        assertEquals(2, page.locator(BODY).count());
    }

    @Test
    void a_slugline_changed_while_nobody_answers_is_sent_when_somebody_does_also_by_the_next_page() {
        var room = world.newsroom();
        var draft = draft(room);
        Visit visit = visit(Look.DESKTOP, room.lin()).expecting(0).open("/desk/editions/" + draft.id() + "/draft");
        Page page = visit.page();
        page.route("**/draft", Route::abort);
        page.locator("#slugline").fill("FERRY-RAIN");
        page.locator("#slugline").blur();
        assertThat(page.locator(".topbar [data-save-status]")).hasText(NOT_SAVED);
        page.unroute("**/draft");
        page.evaluate("dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> slugline(draft).equals("FERRY-RAIN"));
        assertThat(page.locator(".topbar [data-save-status]")).not().hasText(NOT_SAVED);

        page.route("**/draft", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#slugline").fill("FERRY-FLOOD"); // and the page goes before the field is left
        page.reload();
        assertThat(page.locator("#slugline")).hasValue("FERRY-FLOOD");
        page.unroute("**/draft");
        page.evaluate("dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> slugline(draft).equals("FERRY-FLOOD"));
    }

    /** A page under watch: whenever it says that all is saved, all is saved. */
    private record Watched(Page page, String field, Supplier<String> kept) {

        boolean honest() {
            saved();
            return true;
        }

        boolean saved() {
            List<?> seen = (List<?>) page.locator(field)
                    .evaluate(
                            "field => [document.querySelector('[data-save-status]').dataset.state ?? '', field.value]");
            boolean saved = seen.get(0).equals("saved");
            if (saved) {
                assertEquals(seen.get(1), kept.get(), "the page says that this is saved");
            }
            return saved;
        }
    }

    private static Losses slow(Visit visit, String url) {
        var cdp = visit.context().newCDPSession(visit.page());
        cdp.send("Network.enable");
        var link = new JsonObject();
        link.addProperty("offline", false);
        link.addProperty("latency", ROUND_TRIP);
        link.addProperty("downloadThroughput", -1);
        link.addProperty("uploadThroughput", -1);
        cdp.send("Network.emulateNetworkConditions", link);
        var losses = new Losses();
        visit.page().route(url, losses);
        return losses;
    }

    static void loseTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }

    private Edition draft(World.Newsroom room) {
        return drafting.write(
                new NewStory("FERRY", room.desk().id(), Language.of("zh-Hans"), 5, null, Set.of()), room.lin());
    }

    private List<String> body(Edition draft) {
        return QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(draft.id()).stream()
                        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                        .map(Block::text)
                        .toList());
    }

    private String slugline(Edition draft) {
        return QuarkusTransaction.requiringNew()
                .call(() -> stories.findById(draft.storyId()).slugline());
    }
}
