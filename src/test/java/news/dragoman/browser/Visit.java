package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One visitor in a browser context of his own. Whatever the page complains of on the console is kept and fails the test
 * at its end.
 */
public final class Visit {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** How Chromium reports an answer of 400 or more. */
    private static final String ANSWERED = "the server responded with a status of ";

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final List<ConsoleMessage> errors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Integer> expected = new HashSet<>();

    /** Whether the window is good for another visitor. */
    private boolean untouched;

    private final Consumer<ConsoleMessage> hears = message -> {
        if (message.type().equals("error")) {
            errors.add(message);
        }
    };
    private final Consumer<WebError> sees = error -> faults.add(error.error());
    private final Consumer<Response> receives = response -> {
        if (response.request().isNavigationRequest()) {
            documents.add(response.url());
        }
    };

    /** @param untouched whether others may use the window after this visitor */
    Visit(BrowserContext context, Look look, boolean untouched) {
        this.context = context;
        this.look = look;
        this.untouched = untouched;
        this.page = context.newPage();
        context.onConsoleMessage(hears);
        context.onWebError(sees);
        context.onResponse(receives);
    }

    /** Playwright's page, for everything else. */
    public Page page() {
        return page;
    }

    /** Playwright's context: cookies, offline, a clock, a second page. Nobody uses it after that. */
    public BrowserContext context() {
        untouched = false;
        return context;
    }

    /** What the browser brings along. */
    Visit with(Cookie... cookies) {
        context.addCookies(List.of(cookies));
        return this;
    }

    public Look look() {
        return look;
    }

    /** Opens a path of the site and expects it to be there. */
    public Visit open(String path) {
        return open(path, 200);
    }

    /** Opens a path of the site and expects that status in the end. */
    public Visit open(String path, int status) {
        Response response = page.navigate(path);
        assertEquals(status, response.status(), () -> "GET " + path);
        return this;
    }

    /**
     * Answers of these statuses to the page's own requests (a refused save) are no fault in this visit; 0 stands for no
     * answer at all.
     */
    public Visit expecting(Integer... statuses) {
        expected.addAll(List.of(statuses));
        return this;
    }

    /** No violation of WCAG 2.2 AA that axe can find, and no part of the page beyond its edge. */
    public Visit accessible() {
        List<Rule> violations = Axe.violations(page);
        if (!violations.isEmpty()
                && violations.stream().allMatch(rule -> rule.getId().equals("target-size"))) {
            // What a bar at the foot lies over is scrolled from under it: counted is what is too small with nothing
            // over it.
            var screen = page.viewportSize();
            int all = (Integer) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(screen.width, Math.max(screen.height, all));
            violations = Axe.violations(page);
            page.setViewportSize(screen.width, screen.height);
        }
        List<Rule> found = violations;
        assertTrue(
                found.isEmpty(),
                () -> where() + found.stream().map(Visit::readable).collect(Collectors.joining()));
        int beyond = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(beyond <= 0, () -> where() + "\nThe page is " + beyond + " px wider than the screen.");
        return this;
    }

    /**
     * Keeps what is seen as {@code target/screenshots/<name>-<look>.png}, the whole length of the page. Only where the
     * property {@code screenshots} is {@code true}, as in the profile {@code exhaustive}: it takes up to a second each.
     */
    public Visit shoot(String name) {
        if (!Boolean.getBoolean("screenshots")) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + look + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return this;
    }

    /** What went wrong up to now and nobody expected. */
    List<String> complaints() {
        return Stream.concat(
                        faults.stream(),
                        errors.stream()
                                .filter(error -> !wasExpected(error))
                                .map(error -> error.location() + " " + error.text()))
                .toList();
    }

    /**
     * Ends the visit; gives what went wrong in it.
     *
     * @param toOthers takes the window for the next visitor, where it is good for one
     */
    List<String> leave(BiConsumer<Look, BrowserContext> toOthers) {
        if (untouched && faults.isEmpty() && !page.isClosed()) {
            page.close();
            context.offConsoleMessage(hears);
            context.offWebError(sees);
            context.offResponse(receives);
            toOthers.accept(look, context);
        } else {
            context.close();
        }
        return complaints();
    }

    private boolean wasExpected(ConsoleMessage error) {
        String text = error.text();
        if (text.contains("net::ERR_")) {
            return expected.contains(0);
        }
        if (!text.contains(ANSWERED)) {
            return false;
        }
        String url = error.location().split("#")[0].replaceAll(":\\d+:\\d+$", "");
        return documents.contains(url) || expected.stream().anyMatch(status -> text.contains(ANSWERED + status));
    }

    private String where() {
        return page.url() + " (" + look + ")";
    }

    private static String readable(Rule rule) {
        String nodes = rule.getNodes().stream()
                .map(node -> "\n    " + node.getHtml() + "\n      at " + node.getTarget() + "\n      "
                        + node.getFailureSummary().replace("\n", "\n      "))
                .collect(Collectors.joining());
        return "\n  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n  " + rule.getHelpUrl()
                + nodes;
    }
}
