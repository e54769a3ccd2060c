package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a key costs the browser does not grow with the text: measured and printed, and asserted by the work it does. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongBenchTest extends BrowserTest {

    private static final int KEYS = 60;

    /**
     * Types, and counts: parts of the page that a key changes, outside the open row and inside; milliseconds from the key
     * to the page laid out after it.
     */
    private static final String TYPE = """
            async (keys) => {
              const row = document.querySelector('.row--active');
              const field = row.querySelector('textarea');
              let inside = 0;
              let outside = 0;
              const watch = new MutationObserver((records) =>
                records.forEach((record) => (row.contains(record.target) ? inside++ : outside++)));
              watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
              const took = [];
              for (let n = 0; n < keys; n++) {
                const began = performance.now();
                field.setRangeText('a', field.value.length, field.value.length, 'end');
                field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'a' }));
                document.body.getBoundingClientRect();
                took.push(performance.now() - began);
                await new Promise(requestAnimationFrame);
              }
              watch.disconnect();
              took.sort((one, other) => one - other);
              return { inside, outside, median: took[keys / 2], slowest: took.at(-1) };
            }
            """;

    private static final String IN_VIEW = "(() => { const row = document.querySelector('.row--active');"
            + " const { top, bottom } = row.getBoundingClientRect();"
            + " const bench = document.querySelector('.bench__main').getBoundingClientRect();"
            + " return top >= bench.top - 1 && bottom <= bench.bottom + 1; })()";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Tag("exhaustive")
    @Test
    void a_key_costs_as_much_among_four_hundred_rows_as_among_forty() {
        var room = world.newsroom();
        Cost forty = typed(room, 40);
        Cost fourHundred = typed(room, 400);
        System.out.printf(
                Locale.ROOT,
                "A key costs %.2f ms among 40 rows (slowest %.1f), %.2f ms among 400 (slowest %.1f)%n",
                forty.median,
                forty.slowest,
                fourHundred.median,
                fourHundred.slowest);
        // The line that says how far saving is changes, and a look at what others do may fall among the keys.
        assertTrue(fourHundred.outside < 40, () -> fourHundred.outside + " changes outside the row");
        assertEquals(forty.inside, fourHundred.inside);
        assertTrue(fourHundred.laidOut < 60, () -> fourHundred.laidOut + " rows are laid out");
    }

    private record Cost(int inside, int outside, double median, double slowest, int laidOut) {}

    private Cost typed(World.Newsroom room, int sentences) {
        var english =
                scene.claimed(scene.ferry(room, "船没有出港。\n".repeat(sentences).strip()), "en", room.hana());
        var row = scene.units(english).get(20).id();
        Page page = visit(Look.DESKTOP, room.hana())
                .open("/desk/editions/" + english.id() + "/translate?unit=" + row)
                .page();
        page.keyboard().type("It ");
        assertThat(page.locator(".topbar [data-save-status]")).containsText("Saved");
        Map<?, ?> cost = (Map<?, ?>) page.evaluate(TYPE, KEYS);
        int laidOut = (Integer) page.evaluate("[...document.querySelectorAll('.row')]"
                + ".filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length");
        return new Cost(
                number(cost, "inside").intValue(),
                number(cost, "outside").intValue(),
                number(cost, "median").doubleValue(),
                number(cost, "slowest").doubleValue(),
                laidOut);
    }

    private static Number number(Map<?, ?> cost, String name) {
        return (Number) cost.get(name);
    }

    @Test
    void going_from_row_to_row_keeps_the_open_one_in_view_and_what_is_far_away_is_found() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room, "船没有出港。\n".repeat(400).strip()), "en", room.hana());
        Page page = visit(Look.DESKTOP, room.hana())
                .open("/desk/editions/" + english.id() + "/translate")
                .page();
        for (int number : List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) {
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator(".row--active")).hasAttribute("data-number", Integer.toString(number));
            assertTrue((Boolean) page.evaluate(IN_VIEW), () -> "row " + number);
        }
        page.navigate("/desk/editions/" + english.id() + "/translate?unit="
                + scene.units(english).get(390).id());
        assertThat(page.locator(".row--active")).hasAttribute("data-number", "391");
        page.waitForCondition(() -> (Boolean) page.evaluate(IN_VIEW));
    }
}
