package news.dragoman.web;

import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this request came: by a page or by a script, from where, and with what typed into it.
 *
 * <p>The token of a form stands in the page and in a cookie that no other site can read or set; a form is ours if both
 * agree. quarkus-rest-csrf does the same, but answers a mistake with a bare 400 that loses what was typed, and gives its
 * cookie to readers too.
 */
@RequestScoped
public class Asking {
    /** As long as a sign-in can last; each page prolongs it. */
    private static final Duration TOKEN_LASTS = Duration.ofDays(7);

    private static final String API = "/api";

    private static final String LIVE = Cookies.PATH + "/live";

    private static final String TOKEN_HEADER = "X-CSRF-TOKEN";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext request;
    private @Nullable KeptForm form;
    private @Nullable String token;

    Asking(RoutingContext request) {
        this.request = request;
    }

    /** What was typed, for a request that sent a form. */
    public Optional<KeptForm> form() {
        return Optional.ofNullable(form);
    }

    void sent(KeptForm form) {
        this.form = form;
    }

    boolean changesSomething() {
        return !SAFE.contains(request.request().method());
    }

    /** Whether a script of ours asks, which wants JSON, not a page. */
    public boolean byScript() {
        String accept = request.request().getHeader("Accept");
        return "dragoman".equals(request.request().getHeader("X-Requested-With"))
                || accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    /** Whether a page asks by itself for what is new: that nobody touches it for hours must not keep a sign-in alive. */
    boolean unattended() {
        String path = request.request().path();
        return request.request().getHeader("X-Unattended") != null
                || path != null && (path.equals(LIVE) || path.startsWith(LIVE + "/"));
    }

    /** For whom the page was drawn whose script asks, by id; nothing where none does. */
    Optional<String> drawnFor() {
        return Optional.ofNullable(request.request().getHeader("X-Person"));
    }

    /** Path and query. */
    public String address() {
        return Addresses.here(request.request().uri());
    }

    public boolean inNewsroom() {
        String path = request.request().path();
        return path != null && (path.equals(Cookies.PATH) || path.startsWith(Cookies.PATH + "/"));
    }

    /** Whether a program asks, by the API. */
    public boolean inApi() {
        String path = request.request().path();
        return path != null && (path.equals(API) || path.startsWith(API + "/"));
    }

    /** Whether another site's page sent this. Browsers say so; what is not a browser says nothing and has the token. */
    boolean fromElsewhere() {
        String site = request.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.request().getHeader("Origin");
        return origin != null && !origin.endsWith("://" + request.request().authority());
    }

    /** Whether the form carries the token that its page was given. */
    boolean carriesToken(@Nullable String fromForm) {
        Optional<String> secret = Cookies.get(request, Cookies.CSRF);
        String header = request.request().getHeader(TOKEN_HEADER);
        String given = header != null ? header : fromForm;
        return given != null && secret.filter(one -> FormToken.same(one, given)).isPresent();
    }

    /** The token for the forms of the page in answer, whose cookie goes along with it; a reader's page has none. */
    public String token() {
        if (token == null) {
            String secret = Cookies.get(request, Cookies.CSRF)
                    .filter(FormToken::wellFormed)
                    .orElseGet(FormToken::fresh);
            token = FormToken.masked(secret);
            if (inNewsroom()) {
                Cookies.add(request, Cookies.CSRF, secret, CookieSameSite.STRICT, TOKEN_LASTS);
            }
        }
        return token;
    }
}
