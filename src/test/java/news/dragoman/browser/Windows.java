package news.dragoman.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The browser's windows, each as one look wants it. One that a visitor has left is cleared of what he brought and kept,
 * and opens for the next one, who need not load styles, scripts and fonts again: nearly half of a visit.
 */
final class Windows {

    private record Kind(URI site, Look look) {}

    private static final Map<Kind, Deque<BrowserContext>> LEFT = new HashMap<>();

    private Windows() {}

    /** One that is as good as new. */
    static synchronized BrowserContext open(URI site, Look look) {
        BrowserContext left = LEFT.computeIfAbsent(new Kind(site, look), kind -> new ArrayDeque<>())
                .poll();
        return left != null && Chromium.browser().contexts().contains(left) ? left : anew(site, look);
    }

    /** One that nobody has used: its first page loads everything. */
    static BrowserContext anew(URI site, Look look) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(site.toString())
                        .setViewportSize(look.screen().width, look.screen().height)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setHasTouch(look.screen() == Screen.PHONE)
                        .setIsMobile(look.screen() == Screen.PHONE)
                        .setLocale(look.language())
                        .setJavaScriptEnabled(look.script()));
    }

    /** For the next one; it has no page but, at most, the one on which it was cleared. */
    static synchronized void leave(URI site, Look look, BrowserContext window) {
        Page clearing =
                window.pages().isEmpty() ? window.newPage() : window.pages().get(0);
        if (!clearing.url().endsWith("/robots.txt")) {
            clearing.navigate("/robots.txt");
        }
        clearing.evaluate("localStorage.clear()");
        window.clearCookies();
        LEFT.get(new Kind(site, look)).add(window);
    }
}
