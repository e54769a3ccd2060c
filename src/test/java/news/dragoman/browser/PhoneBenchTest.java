package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import news.dragoman.newsroom.Conversations;
import news.dragoman.people.Person;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The bench in one hand, and in scripts that are neither English nor Chinese. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneBenchTest extends BrowserTest {

    private static final String EDITOR = ".row--active textarea";

    /** What can be pressed and is smaller than a thumb wants it; links in running text are as high as their line. */
    private static final String SMALL = """
            [...document.querySelectorAll('button, summary, .btn, .iconbtn, .tool, .row__n, .row__notes, .onehead a')]
              .filter((one) => one.checkVisibility() && !one.closest('.vh, dialog, .crumbs, .banner, .row__side') && !one.matches('.brand, .me'))
              .map((one) => [one, one.getBoundingClientRect()])
              .filter(([one, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
              .map(([one, box]) => `${one.className} ${one.textContent.trim()} ${box.width}x${box.height}`)
              .join('; ')
            """;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Conversations conversations;

    @Test
    void a_translation_goes_through_in_one_hand_one_sentence_at_a_time() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.PHONE, room.hana()).open(bench(english)).page();
        for (String sentence : List.of("A", "B", "C")) {
            assertThat(page.locator(".row:visible")).hasCount(1);
            page.locator(EDITOR).fill(sentence);
            page.locator("[data-confirm-row]").click();
        }
        assertThat(page.locator(".onehead")).containsText("Sentence 4 of 6");
        page.locator("[data-step-by='-1']").click();
        assertThat(page.locator(".onehead")).containsText("Sentence 3 of 6");
        assertThat(page.locator(EDITOR)).hasValue("C");
        assertThat(page.locator(EDITOR)).isFocused();
        page.locator("[data-step-by='1']").click();
        page.locator("a[data-all]").click();
        assertThat(page.locator(".row:visible")).hasCount(6);
        page.locator("[data-number='5'] .row__src").click();
        assertThat(page.locator(".row:visible")).hasCount(1);
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "5");
        assertThat(page.locator("[data-next-step]")).isHidden();
        for (String sentence : List.of("E", "F", "D")) {
            page.locator(EDITOR).fill(sentence);
            page.locator("[data-confirm-row]").click();
        }
        assertThat(page.locator("[data-confirm-row]")).isHidden();
        page.locator("[data-next-step]").click();
        page.waitForURL("**/desk/stories/**");
        assertEquals(Stage.EDIT, scene.now(english).stage());
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), scene.words(english));
    }

    @Test
    void without_a_script_one_goes_from_sentence_to_sentence_by_links() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Page page = visit(Look.PHONE.withoutScript(), room.hana())
                .open(bench(english))
                .page();
        assertThat(page.locator(".row:visible")).hasCount(1);
        page.locator("[data-step-by='1']").click();
        assertThat(page.locator(".onehead")).containsText("Sentence 2 of 6");
        page.locator("a[data-all]").click();
        assertThat(page.locator(".row:visible")).hasCount(6);
        page.locator("[data-single]").click();
        assertThat(page.locator(".row:visible")).hasCount(1);
        assertThat(page.locator(".onehead")).containsText("Sentence 2 of 6");
    }

    @Test
    void a_thumb_finds_everything_and_nothing_goes_beyond_the_edge_of_the_smallest_screen() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        var uyghur = scene.claimed(original, "ug", room.dara());
        for (var one : List.of(english, uyghur)) {
            Person person = one == english ? room.hana() : room.dara();
            conversations.begin(
                    one.id(),
                    scene.units(one).get(0).id(),
                    NoteThread.Kind.NOTE,
                    new Conversations.Words(java.util.UUID.randomUUID(), "Look at the map.", Set.of()),
                    person);
            Page page = visit(Look.PHONE, person).open(bench(one)).page();
            for (int[] size : new int[][] {{390, 844}, {320, 568}, {390, 400}}) {
                page.setViewportSize(size[0], size[1]);
                assertEquals("", page.evaluate(SMALL), "on " + size[0] + " by " + size[1]);
                assertTrue(
                        (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                        "wider than " + size[0]);
                assertTrue(
                        (Boolean) page.evaluate(
                                "(() => { const bar = document.querySelector('.submit').getBoundingClientRect();"
                                        + " return Math.abs(bar.bottom - innerHeight) < 1; })()"),
                        "the bar stands at the bottom of " + size[1]);
                page.locator("[data-open-notes]").click();
                assertThat(page.locator("[data-beside]")).isVisible();
                assertEquals("", page.evaluate(SMALL), "the sheet on " + size[0]);
                page.locator("[data-close-sheet]").click();
                assertThat(page.locator("[data-open-notes]")).isFocused();
            }
            page.setViewportSize(390, 844);
            page.locator("a[data-all]").click();
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    @Test
    void from_right_to_left_keys_and_numbers_do_what_they_do_in_English() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var uyghur = scene.claimed(scene.ferry(room), "ug", room.dara());
        Page page = visit(Look.DESKTOP, room.dara()).open(bench(uyghur)).page();
        page.keyboard().insertText("پاراخوت 2600 كۇب مېتىر");
        // The caret stands at the end, which is on the left: the arrow to the right leads back into the text.
        page.keyboard().press("ArrowRight");
        assertEquals(21, page.evaluate("document.activeElement.selectionStart"));
        page.keyboard().press("ArrowLeft");
        assertEquals(22, page.evaluate("document.activeElement.selectionStart"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "2");
        var words = page.locator("[data-number='1'] [data-words]").first();
        assertThat(words).hasText("پاراخوت 2600 كۇب مېتىر");
        assertEquals("rtl", words.evaluate("(one) => getComputedStyle(one).direction"));
        assertEquals("start", words.evaluate("(one) => getComputedStyle(one).textAlign"));
        assertTrue(
                (Boolean) words.evaluate("(one) => { const range = document.createRange(); const text = one.firstChild;"
                        + " const box = (from, to) => { range.setStart(text, from); range.setEnd(text, to); return range.getBoundingClientRect(); };"
                        + " return box(8, 9).left < box(9, 10).left && box(0, 1).left > box(8, 9).left; }"),
                "the number runs from left to right, after the first word");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "1");
    }

    @Test
    void Tibetan_stands_as_a_source_with_room_above_and_below_and_breaks_after_a_tsheg() {
        var room = world.newsroom();
        Person reporter =
                world.person(room.number(), room.desk(), "Tenzin Lhamo", "丹增拉姆", Set.of(Role.REPORTER), Set.of("bo"));
        Person translator = world.person(
                room.number(),
                room.desk(),
                "Pema Dolkar",
                "白玛卓嘎",
                Set.of(Role.TRANSLATOR),
                Set.of("en"),
                World.pair("bo", "en"));
        var original = scene.take(
                Step.FILE,
                scene.draft(room, reporter, "BRIDGE-SNOW", null, 5, "bo", "གངས་བབས་པས་ཟམ་པ་བཀག", TIBETAN),
                reporter);
        var english = scene.claimed(original, "en", translator);
        assertEquals(4, scene.units(english).size(), "a headline and three sentences");
        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            Visit visit = visit(look, translator)
                    .open(bench(english) + "?unit="
                            + scene.units(english).get(2).id());
            Page page = visit.accessible().shoot("translate-bo").page();
            var source = page.locator(".row--active .row__src p").first();
            assertThat(source).hasAttribute("lang", "bo");
            double lead = ((Number) source.evaluate("(one) => parseFloat(getComputedStyle(one).lineHeight)"
                            + " / parseFloat(getComputedStyle(one).fontSize)"))
                    .doubleValue();
            assertTrue(lead >= 1.9, () -> "leading of " + lead);
            assertEquals("", source.evaluate(BROKEN_SYLLABLES), "lines end after a tsheg, a shad or a space");
        }
    }

    /** Invented; long enough for several lines on a phone. */
    private static final String TIBETAN = "ཁ་སང་དགོང་མོར་གངས་ཆེན་པོ་བབས་པས་ཟམ་པའི་སྟེང་གི་འགྲིམ་འགྲུལ་ཚང་མ་བཀག་པ་རེད།"
            + " ས་གནས་ཀྱི་མི་དམངས་ཀྱིས་ལམ་བསལ་བའི་ལས་ཀ་དེ་ཉིན་གཉིས་རིང་བྱེད་དགོས་པ་དང་སློབ་གྲྭ་3་སྒོ་བརྒྱབ་ཡོད་ཅེས་བཤད་པ་རེད།"
            + " མི་སུ་ལའང་སྐྱོན་བྱུང་མེད།";

    /** Places where a line begins inside a syllable. */
    private static final String BROKEN_SYLLABLES = """
            (one) => {
              const text = one.firstChild;
              const range = document.createRange();
              const broken = [];
              let last;
              for (let at = 0; at < text.length; at++) {
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                const box = [...range.getClientRects()].at(-1);
                if (!box || box.width === 0) continue;
                if (last !== undefined && box.top > last + 8 && !/[\\u0F0B\\u0F0D\\u0F0E\\s]/.test(text.data[at - 1])) broken.push(at);
                last = box.top;
              }
              return broken.join(' ');
            }
            """;

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }
}
