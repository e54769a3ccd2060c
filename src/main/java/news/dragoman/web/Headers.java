package news.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** What every answer tells the browser to refuse, and how long it may keep what it got. */
@ApplicationScoped
class Headers {
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

    /** Before everything else, so that failures carry the headers too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(Headers::add, FIRST);
    }

    private static void add(RoutingContext request) {
        HttpServerResponse answer = request.response();
        String path = Objects.requireNonNullElse(request.request().path(), "");
        boolean programs = path.startsWith("/api/") || path.startsWith("/q/");
        answer.putHeader("Content-Security-Policy", programs ? NOTHING_AT_ALL : CONTENT_POLICY)
                // What frame-ancestors says, for browsers from before it.
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("X-Content-Type-Options", "nosniff")
                // Not no-referrer: browsers would then send "Origin: null" with our own forms.
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Permissions-Policy", FEATURES)
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                // Readers of feeds show photos within pages of their own.
                .putHeader(
                        "Cross-Origin-Resource-Policy", path.startsWith("/photos/") ? "cross-origin" : "same-origin");
        if (request.request().isSSL()) {
            // A year, as long as browsers' own lists ask for; only for this host, as others are not ours to bind.
            answer.putHeader("Strict-Transport-Security", "max-age=31536000");
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
