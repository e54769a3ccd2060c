package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The eyes of the browser tests are open. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTestTest extends BrowserTest {

    @Test
    void a_picture_without_words_and_pale_text_are_found() {
        Visit visit = visit(Look.DESKTOP);
        visit.page().setContent("""
            <!doctype html><html lang="en"><title>t</title><main><h1>Ferry</h1>
            <img src="data:,"><p style="color:#ccc;background:#fff">pale</p></main>\
            """);
        String found = assertThrows(AssertionError.class, visit::accessible).getMessage();
        assertTrue(found.contains("image-alt") && found.contains("color-contrast"), found);
    }

    @Test
    void small_targets_and_pages_wider_than_a_phone_are_found() {
        Visit visit = visit(Look.PHONE);
        visit.page().setContent("""
            <!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>t</title>
            <main><h1>Ferry</h1><button style="all:unset;width:9px;height:9px;display:inline-block">a</button><button
            style="all:unset;width:9px;height:9px;display:inline-block">b</button></main>\
            """);
        String small = assertThrows(AssertionError.class, visit::accessible).getMessage();
        assertTrue(small.contains("target-size"), small);
        visit.page().setContent("""
            <!doctype html><html lang="en"><meta name="viewport" content="width=device-width,minimum-scale=1">
            <title>t</title><main><h1>Ferry</h1><p style="width:900px">wide</p></main>\
            """);
        String wide = assertThrows(AssertionError.class, visit::accessible).getMessage();
        assertTrue(wide.contains("wider than the screen"), wide);
    }

    @Test
    void errors_on_the_console_and_thrown_ones_are_kept_but_for_expected_answers() {
        Visit visit = visit(Look.DESKTOP);
        visit.open("/nothing/of/the/kind", 404).expecting(404);
        visit.page()
                .waitForConsoleMessage(
                        () -> visit.page().evaluate("fetch('/no/such/thing').then(() => console.error('paper jam'))"));
        visit.page().evaluate("setTimeout(() => { throw new Error('ink is out') }, 0)");
        visit.page().waitForCondition(() -> visit.complaints().size() == 2);
        List<String> faults = leaving(visit);
        assertEquals(2, faults.size(), faults::toString);
        assertTrue(faults.toString().contains("paper jam") && faults.toString().contains("ink is out"));
    }

    @Test
    void without_script_none_runs_and_dark_is_dark() {
        Visit visit = visit(Look.DESKTOP.withoutScript().inTheDark());
        visit.page().setContent("<title>quiet</title><script>document.title = 'ran'</script>");
        assertEquals("quiet", visit.page().title());
        assertEquals(true, visit.page().evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
    }
}
