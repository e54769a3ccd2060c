package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.people.ReturnReason;
import news.dragoman.people.ReturnReasons;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said in the margin of a text: it stays with its words, and no card lies over another. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarginPageTest extends BrowserTest {

    private static final String CARD = ".cm[data-thread]";

    /** Selects words of a block, as a mouse or Shift with the arrows does. */
    private static final String SELECT = """
            ([row, words]) => {
              const walker = document.createTreeWalker(document.querySelectorAll('[data-block]')[row].querySelector('.story.typed'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                return;
              }
              throw new Error('no such words');
            }""";

    private static final String MARKED = """
            (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()).join(' | ')""";

    /** Cards that lie over each other or over the text, in pairs; empty where none does. */
    private static final String OVERLAPPING = """
            () => {
              const seen = (one) => one.getClientRects().length > 0;
              const cards = [...document.querySelectorAll('.cm')].filter(seen);
              const texts = [...document.querySelectorAll('.sheet .rv__txt > .story, .sheet .rv__src > .story')].filter(seen);
              const over = (a, b) => {
                const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
                return x.top < y.bottom - 0.5 && y.top < x.bottom - 0.5 && x.left < y.right - 0.5 && y.left < x.right - 0.5;
              };
              const found = [];
              cards.forEach((card, i) => {
                cards.slice(i + 1).forEach((other) => over(card, other) && found.push(`${card.id} ${other.id}`));
                texts.forEach((text) => over(card, text) && found.push(`${card.id} ${text.textContent}`));
              });
              return found.join('; ');
            }""";

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Conversations conversations;

    @Inject
    Returning returning;

    @Inject
    ReturnReasons reasons;

    @Inject
    UnitWriting writing;

    @Test
    void words_are_written_about_are_followed_through_edits_and_must_be_resolved_before_signing() {
        var room = world.newsroom();
        var english = held(room);
        Page page = visit(Look.DESKTOP, room.nora()).open(page(english)).page();
        page.evaluate("window.neverReloaded = true");
        Locator signs = page.locator(".signoff [data-signs] .btn--primary");
        assertThat(signs).not().hasAttribute("aria-disabled", "true");

        page.evaluate(SELECT, List.of(1, "a heap of iron"));
        assertThat(page.locator("[data-thread-pick]")).isVisible();
        page.keyboard().press("Alt+n");
        assertThat(page.locator("#thread-words")).hasValue("a heap of iron");
        assertThat(page.locator("#thread-text")).isFocused();
        page.keyboard().type("Who says so?");
        page.locator("#new-thread [value=must_resolve]").check();
        page.locator("#f-new-thread button:has-text('Send')").click();
        var card = page.locator(CARD);
        assertThat(card).containsText("Who says so?");
        assertThat(card).containsText("Must be resolved");
        marked(page, "a heap of iron");
        assertThat(signs).hasAttribute("aria-disabled", "true");
        assertThat(page.locator("#in-the-way")).containsText("must be resolved");

        // The words are edited in place, by the editor herself and by somebody else's hand in the margin.
        var unit = editing.unitsOf(english).get(2);
        editing.save(english, unit, "“Without water a crane is a big heap of old iron,” Zhou said.", room.nora());
        page.navigate(page(english));
        marked(page, "a big heap of old iron");
        page.evaluate("window.neverReloaded = true");
        var thread = conversations.of(english.id(), room.nora()).talks().get(0).thread();
        conversations.reply(thread.id(), words("He says so himself, in the second take."), room.hana());
        assertThat(card).containsText("He says so himself", patiently());

        card.locator("summary").first().click();
        card.locator("textarea").fill("Then it stays.");
        card.getByText("Reply", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(card).containsText("Then it stays.");
        card.locator("[value=resolve]").click();
        assertThat(card).containsText("Resolved");
        assertThat(signs).not().hasAttribute("aria-disabled", "true");
        card.locator("[value=reopen]").click();
        assertThat(signs).hasAttribute("aria-disabled", "true");
        assertEquals(true, page.evaluate("window.neverReloaded"));

        // Rewritten from the ground up, the words are gone; the card keeps them.
        editing.save(english, editing.unitsOf(english).get(2), "Zhou would not talk to us.", room.nora());
        page.navigate(page(english));
        assertThat(card).containsText("The words are gone");
        assertThat(card.locator("blockquote")).containsText("a heap of iron");
        marked(page, "");
        page.keyboard().press("Alt+q");
        assertThat(card).isFocused();
    }

    @Test
    void no_card_lies_over_another_or_over_the_text_at_any_width_and_all_are_printed_at_the_end() {
        var room = world.newsroom();
        var english = held(room);
        var blocks = editing.unitsOf(english);
        for (int i = 0; i < 9; i++) {
            var unit = blocks.get(i % 3 == 0 ? 1 : 2);
            say(
                    english,
                    unit.blockId(),
                    i % 2 == 0 ? "a heap of iron" : "",
                    "Look at this again, please. ".repeat(i),
                    room.nora());
        }
        say(english, blocks.get(0).blockId(), "Wangdu", "Is that how we write it?", room.nora());
        conversations.open(
                english.id(),
                new Conversations.About(null, null),
                NoteThread.Kind.QUERY,
                words("Is there a second take to come?"),
                room.nora());
        for (Look look : Look.usual()) {
            for (String mode : List.of("clean", "redline", "source")) {
                var visit = visit(look, room.nora()).open(page(english) + "?mode=" + mode);
                Page page = visit.page();
                assertThat(page.locator(CARD)).hasCount(11);
                page.waitForFunction("() => !document.querySelector('.sheet').getAnimations().length");
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
                assertEquals("", page.evaluate(OVERLAPPING), () -> mode + " " + look);
                page.locator(CARD + " summary").first().click();
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
                assertEquals("", page.evaluate(OVERLAPPING), () -> "opened, " + mode + " " + look);
                visit.accessible().shoot("margin/" + mode);
                done(visit);
            }
        }
        Page page = visit(Look.DESKTOP, room.nora()).open(page(english)).page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".margin:visible")).hasCount(0);
        assertThat(page.locator(".margin-print li:visible")).hasCount(11);
        assertTrue(
                page.locator(".margin-print").boundingBox().y
                        > page.locator("[data-block]").last().boundingBox().y,
                "at the end");
    }

    @Test
    void why_it_was_returned_and_the_list_of_reasons_can_be_used_by_everybody() {
        var room = world.newsroom();
        var english = held(room);
        returning.giveBack(
                english.id(),
                room.nora(),
                Ask.at(editing.now(english).version()).because("Look at the second sentence again, please."),
                reasons.of(room.desk().id()).stream().map(ReturnReason::id).toList(),
                "en");
        for (Look look : Look.usual()) {
            var visit = visit(look, room.hana()).open("/desk/editions/" + english.id() + "/translate");
            assertThat(visit.page().locator("#slip li")).hasCount(9);
            done(visit.accessible().shoot("margin/returned"));
            done(visit(look, room.otto())
                    .open("/desk/admin/desks/" + room.desk().id() + "/reasons")
                    .accessible()
                    .shoot("margin/reasons"));
        }
        Page page = visit(Look.DESKTOP, room.hana())
                .open("/desk/editions/" + english.id() + "/translate?unit="
                        + editing.unitsOf(english).get(0).id())
                .page();
        page.locator(".row--active textarea").fill("Waiting for rain at Wangdu");
        page.locator("#slip li").first().locator("button").click();
        assertThat(page.locator("#slip li").first()).containsText("Seen to by Hana Voss", patiently());
        assertEquals(
                "Waiting for rain at Wangdu", editing.unitsOf(english).get(0).text(), "kept before the page went");
    }

    @Test
    void the_bench_opens_at_the_reasons_and_the_first_key_leads_to_the_open_row() {
        var room = world.newsroom();
        var english = editing.take(Step.CLAIM, editing.lengthy(room, 20), room.nora());
        returning.giveBack(
                english.id(),
                room.nora(),
                Ask.at(editing.now(english).version()).because("Berths have no ships: say it in the plural."),
                List.of(reasons.of(room.desk().id()).get(0).id()),
                "en");
        var open = editing.unitsOf(english).get(30);
        writing.save(english.id(), open.id(), new Save(UUID.randomUUID(), open.version(), "Berth"), false, room.hana());
        String bench = "/desk/editions/" + english.id() + "/translate";
        for (Look look : List.of(Look.DESKTOP, Look.TABLET, Look.PHONE)) {
            Page page = visit(look, room.hana()).open(bench).page();
            assertThat(page.locator("#h-returned")).isFocused();
            assertThat(page.locator("#h-returned")).isInViewport();
            assertThat(page.locator(".slip__what").last()).isInViewport();
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator("#u-" + open.id() + " textarea")).isFocused();
            assertThat(page.locator("#u-" + open.id() + " textarea")).isInViewport();
        }
        Page page = visit(Look.DESKTOP, room.hana()).open(bench).page();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#u-" + open.id() + " textarea")).isFocused();
        assertThat(page.locator("#u-" + open.id())).hasAttribute("data-st", "draft"); // looked at, not confirmed
        page.navigate(bench);
        page.locator("#slip li button").first().click();
        assertThat(page.locator("#slip li button[value=yes]")).hasCount(1);
        assertThat(page.locator("#h-returned")).isFocused();
        page.locator("#slip li button[value=yes]").click();
        assertThat(page.locator("#u-" + open.id() + " textarea")).isFocused(); // all seen to: the work goes on
    }

    private static void marked(Page page, String words) {
        page.waitForFunction("words => (" + MARKED + ")('thread-must') === words", words);
    }

    private void say(Edition english, UUID block, String about, String text, Person person) {
        conversations.open(
                english.id(),
                new Conversations.About(null, new Conversations.Quote(block, about, -1)),
                NoteThread.Kind.NOTE,
                words(text.isBlank() ? "Nice." : text),
                person);
    }

    private static Conversations.Words words(String text) {
        return new Conversations.Words(UUID.randomUUID(), text, Set.of());
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    private Edition held(World.Newsroom room) {
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        return english;
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}
