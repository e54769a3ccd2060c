package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.dragoman.database.DragomanProcess;
import news.dragoman.database.Prepared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in mid-sentence and started again, while a reporter and a translator go on typing. */
@Tag("exhaustive")
@Tag("browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledServerIT {

    private static final String PASSWORD = "demo-newsroom";
    private static final String BODY = ".blk__text > textarea";
    private static final String EDITOR = ".row--active textarea";
    private static final Pattern SAVED = Pattern.compile("(Saved|已保存) \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern NOT_SAVED = Pattern.compile("(Not saved|尚未保存).*");

    @TempDir
    Path folder;

    @Test
    void what_was_typed_before_during_and_after_is_all_there_in_order() throws Exception {
        if (Chromium.find().isEmpty()) {
            System.err.println(Chromium.advice());
            if ("true".equals(System.getenv("CI"))) {
                fail(Chromium.advice());
            }
            Assumptions.abort("no Chromium");
        }
        Path data = Prepared.demo(folder.resolve("data"));
        DragomanProcess dragoman = DragomanProcess.start(data, List.of(), Map.of());
        String site = dragoman.address();
        Map<String, String> there =
                Map.of("QUARKUS_HTTP_PORT", Integer.toString(URI.create(site).getPort()));
        try {
            Page reporter = signedIn(site, "meng.tao");
            reporter.navigate(site + "/desk/stories/new");
            reporter.locator("#slugline").fill("SPRING-TIDE");
            reporter.locator("main form .btn--primary").click();
            reporter.waitForURL("**/draft**");
            Page translator = signedIn(site, "iris.coe");
            translator.navigate(site + "/desk?mine=claimed");
            translator.locator("main a:has-text('PAINT-FACTORY')").first().click();
            translator.waitForURL("**/translate**");

            String sentence = "";
            reporter.locator(BODY).first().click();
            for (int round = 1; round <= 3; round++) {
                sentence = type(reporter, translator, sentence, "The water rose in the " + round);
                assertThat(status(reporter)).hasText(SAVED);
                assertThat(status(translator)).hasText(SAVED);
                sentence = type(reporter, translator, sentence, ". hour");
                dragoman.kill();
                sentence = type(reporter, translator, sentence, " and fell");
                assertThat(status(reporter)).hasText(NOT_SAVED);
                assertThat(status(translator)).hasText(NOT_SAVED);
                if (round == 2) {
                    reporter.locator("#slugline").fill("SPRING-TIDE-2");
                    reporter.locator(BODY).first().click();
                    reporter.keyboard().press("End");
                }
                dragoman = DragomanProcess.start(data, List.of(), there);
                sentence = type(reporter, translator, sentence, " again.");
                assertThat(status(reporter)).hasText(SAVED, patiently());
                assertThat(status(translator)).hasText(SAVED, patiently());
            }
            reporter.keyboard().press("Enter");
            reporter.keyboard().insertText("Nobody left.");
            assertThat(status(reporter)).hasText(SAVED, patiently());

            reporter.reload();
            translator.reload();
            assertEquals(
                    List.of(sentence, "Nobody left."),
                    reporter.locator(BODY).all().stream()
                            .map(Locator::inputValue)
                            .toList());
            assertThat(reporter.locator("#slugline")).hasValue("SPRING-TIDE-2");
            assertThat(translator.locator(EDITOR)).hasValue(sentence);
        } finally {
            dragoman.close();
        }
    }

    /** Both write on; gives the whole sentence. */
    private static String type(Page reporter, Page translator, String sentence, String more) {
        for (String word : more.split("(?<= )")) {
            reporter.keyboard().insertText(word);
            translator.keyboard().insertText(word);
        }
        return sentence + more;
    }

    private static Locator status(Page page) {
        return page.locator(".topbar [data-save-status]");
    }

    /** A start takes some seconds, and the longest pause between two tries is half a minute. */
    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }

    private static Page signedIn(String site, String login) {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"));
        Page page = context.newPage();
        page.navigate(site + "/desk/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator(".btn--primary").click();
        page.waitForURL("**/desk");
        return page;
    }
}
