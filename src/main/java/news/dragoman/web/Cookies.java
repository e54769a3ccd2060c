package news.dragoman.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookies of the newsroom. All stay on its path, so that a reader's request never carries one. */
public final class Cookies {
    public static final String PATH = "/desk";
    public static final String SESSION = "dragoman";
    public static final String LANGUAGE = "dragoman-language";
    public static final String THEME = "dragoman-theme";
    public static final String CSRF = "csrf-token";

    private static final Duration YEAR = Duration.ofDays(365);

    private Cookies() {}

    /** The secret of this browser's sign-in, if it has one. */
    public static Optional<String> session(RoutingContext request) {
        return get(request, SESSION);
    }

    /** What this browser keeps under that name. */
    static Optional<String> get(RoutingContext request, String name) {
        return Optional.ofNullable(request.request().getCookie(named(request, name)))
                .map(Cookie::getValue);
    }

    /** Gives this browser the secret of a sign-in; gone with the browser, and at the latest when the sign-in is over. */
    public static void signIn(RoutingContext request, String token) {
        add(request, SESSION, token, CookieSameSite.LAX, null);
    }

    public static void signOut(RoutingContext request) {
        add(request, SESSION, "", CookieSameSite.LAX, Duration.ZERO);
    }

    /** Remembers a choice of language or colours on this browser. */
    public static void remember(RoutingContext request, String name, String value) {
        add(request, name, value, CookieSameSite.LAX, YEAR);
    }

    static void add(RoutingContext request, String name, String value, CookieSameSite site, @Nullable Duration lasts) {
        Cookie cookie = Cookie.cookie(named(request, name), value)
                .setSameSite(site)
                .setPath(PATH)
                .setHttpOnly(true)
                .setSecure(request.request().isSSL());
        if (lasts != null) {
            cookie.setMaxAge(lasts.toSeconds());
        }
        request.response().addCookie(cookie);
    }

    /** Over TLS with the prefix by which a browser takes it from no page that came in the clear (RFC 6265bis, 4.1.3). */
    private static String named(RoutingContext request, String name) {
        return request.request().isSSL() ? "__Secure-" + name : name;
    }
}
