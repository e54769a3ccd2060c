package news.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every answer tells the browser to refuse, and how long it may keep what it got. */
@ApplicationScoped
public class Headers {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    /** What programs get is for no browser to draw or run. */
    private static final String NOTHING_AT_ALL =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String FEATURES =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    private static final List<Map.Entry<CharSequence, CharSequence>> ALWAYS = List.of(
            header("Content-Security-Policy", CONTENT_POLICY),
            // What frame-ancestors says, for browsers from before it.
            header("X-Frame-Options", "DENY"),
            header("X-Content-Type-Options", "nosniff"),
            // Not no-referrer: browsers would then send "Origin: null" with our own forms.
            header("Referrer-Policy", "same-origin"),
            header("Permissions-Policy", FEATURES),
            header("Cross-Origin-Opener-Policy", "same-origin"),
            header("Cross-Origin-Resource-Policy", "same-origin"));

    /** Before everything else, so that failures carry the headers too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(Headers::add, FIRST);
    }

    /** What goes with every page, for an answer that is given before the routes. */
    public static void forReaders(HttpServerRequest asked) {
        MultiMap headers = asked.response().headers();
        ALWAYS.forEach(one -> headers.set(one.getKey(), one.getValue()));
        if (asked.isSSL()) {
            // A year, as long as browsers' own lists ask for; only for this host, as others are not ours to bind.
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static void add(RoutingContext request) {
        HttpServerResponse answer = request.response();
        String path = Objects.requireNonNullElse(request.request().path(), "");
        boolean programs = path.startsWith("/api/") || path.startsWith("/q/");
        forReaders(request.request());
        if (programs) {
            answer.putHeader("Content-Security-Policy", NOTHING_AT_ALL);
        }
        if (path.startsWith("/photos/")) {
            // Readers of feeds show photos within pages of their own.
            answer.putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        boolean newsroom = path.equals(Cookies.PATH) || path.startsWith(Cookies.PATH + "/");
        if (newsroom || programs) {
            answer.putHeader("Cache-Control", "no-store");
        }
        if (Previewed.at(request.normalizedPath())) {
            Previewed.add(answer);
        }
        // No redirect leaves, even one that was built from a host that the request made up.
        request.addHeadersEndHandler(done -> stay(answer));
        if (isAsset(path)) {
            // Overrides the static files' own rule, which would keep yesterday's script for a day.
            request.addHeadersEndHandler(done -> answer.putHeader("Cache-Control", keep(request)));
        }
        request.next();
    }

    private static Map.Entry<CharSequence, CharSequence> header(String name, String value) {
        return Map.entry(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    private static void stay(HttpServerResponse answer) {
        String location = answer.headers().get("Location");
        if (location != null) {
            answer.putHeader("Location", Addresses.here(location));
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/fonts/");
    }

    private static String keep(RoutingContext request) {
        boolean marked = request.request().getParam("v") != null
                || Objects.requireNonNullElse(request.request().path(), "").startsWith("/fonts/");
        boolean found = request.response().getStatusCode() < 400;
        return marked && found ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
