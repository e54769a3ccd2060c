package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.options.Cookie;
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
                visits.stream().flatMap(visit -> left(visit).stream()).toList();
        visits.clear();
        assertEquals("", String.join("\n", faults), "errors on the browser's console");
    }

    /** A visitor who is not signed in. */
    protected Visit visit(Look look) {
        return begun(new Visit(Windows.open(site, look), look, true));
    }

    private Visit begun(Visit visit) {
        visits.add(visit);
        return visit.with(newsroomCookie(Cookies.LANGUAGE, visit.look().language()));
    }

    /** Somebody who has signed in before; his password is not asked for. */
    protected Visit visit(Look look, Person person) {
        return signedIn(visit(look), person);
    }

    /** The same in a browser that has been here never before. */
    Visit firstVisit(Look look, Person person) {
        return signedIn(firstVisit(look), person);
    }

    /** A visitor who is not signed in, and whose browser has been here never before. */
    Visit firstVisit(Look look) {
        return begun(new Visit(Windows.anew(site, look), look, false));
    }

    private Visit signedIn(Visit visit, Person person) {
        accounts.chooseInterface(person.id(), visit.look().language());
        return visit.with(newsroomCookie(Cookies.SESSION, sessions.start(person)));
    }

    /** Ends a visit before the test does, as a sweep of many wants. */
    protected void done(Visit visit) {
        assertEquals("", String.join("\n", leaving(visit)), "errors on the browser's console");
    }

    /** Ends a visit and gives its faults instead of failing. */
    List<String> leaving(Visit visit) {
        visits.remove(visit);
        return left(visit);
    }

    private List<String> left(Visit visit) {
        return visit.leave((look, window) -> Windows.leave(site, look, window));
    }

    private Cookie newsroomCookie(String name, String value) {
        return new Cookie(name, value).setDomain(site.getHost()).setPath(Cookies.PATH);
    }
}
