package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Sessions;
import news.dragoman.web.Cookies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * Base of tests in a browser: {@code visit(Look.PHONE, hana).open("/desk").accessible().shoot("desk")}. Subclasses carry
 * {@code @QuarkusTest}. Without a Chromium they are skipped, loudly; where {@code CI} is {@code true} they fail. The tag
 * lets a second run, on another JDK, leave them out: they test what a browser makes of the pages.
 */
@Tag("browser")
public abstract class BrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Sessions sessions;

    @Inject
    PersonAccounts accounts;

    private final List<Visit> visits = new ArrayList<>();

    @BeforeEach
    void there_is_a_browser() {
        if (Chromium.find().isEmpty()) {
            System.err.println(Chromium.advice());
            if ("true".equals(System.getenv("CI"))) {
                fail(Chromium.advice());
            }
            Assumptions.abort("no Chromium");
        }
    }

    @AfterEach
    void nothing_went_wrong_in_the_browser() {
        List<String> faults =
                visits.stream().flatMap(visit -> visit.leave().stream()).toList();
        visits.clear();
        assertEquals("", String.join("\n", faults), "errors on the browser's console");
    }

    /** A visitor who is not signed in. */
    protected Visit visit(Look look) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(site.toString())
                        .setViewportSize(look.screen().width, look.screen().height)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setHasTouch(look.screen() == Screen.PHONE)
                        .setIsMobile(look.screen() == Screen.PHONE)
                        .setLocale(look.language())
                        .setJavaScriptEnabled(look.script()));
        context.addCookies(List.of(newsroomCookie(Cookies.LANGUAGE, look.language())));
        Visit visit = new Visit(context, look);
        visits.add(visit);
        return visit;
    }

    /** Somebody who has signed in before; his password is not asked for. */
    protected Visit visit(Look look, Person person) {
        Visit visit = visit(look);
        accounts.chooseInterface(person.id(), look.language());
        visit.context().addCookies(List.of(newsroomCookie(Cookies.SESSION, sessions.start(person))));
        return visit;
    }

    /** Ends a visit before the test does, as a sweep of many wants. */
    protected void done(Visit visit) {
        assertEquals("", String.join("\n", leaving(visit)), "errors on the browser's console");
    }

    /** Ends a visit and gives its faults instead of failing. */
    List<String> leaving(Visit visit) {
        visits.remove(visit);
        return visit.leave();
    }

    private Cookie newsroomCookie(String name, String value) {
        return new Cookie(name, value).setDomain(site.getHost()).setPath(Cookies.PATH);
    }
}
