package news.dragoman.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

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
        return Optional.ofNullable(request.request().getCookie(SESSION)).map(Cookie::getValue);
    }

    /** Gives this browser the secret of a sign-in; gone with the browser, and at the latest when the sign-in is over. */
    public static void signIn(RoutingContext request, String token) {
        add(request, Cookie.cookie(SESSION, token).setSameSite(CookieSameSite.LAX));
    }

    public static void signOut(RoutingContext request) {
        add(request, Cookie.cookie(SESSION, "").setSameSite(CookieSameSite.LAX).setMaxAge(0));
    }

    /** Remembers a choice of language or colours on this browser. */
    public static void remember(RoutingContext request, String name, String value) {
        add(request, Cookie.cookie(name, value).setSameSite(CookieSameSite.LAX).setMaxAge(YEAR.toSeconds()));
    }

    static void add(RoutingContext request, Cookie cookie) {
        request.response()
                .addCookie(cookie.setPath(PATH)
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL()));
    }
}
