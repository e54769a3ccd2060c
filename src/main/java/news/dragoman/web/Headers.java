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
            "img-src 'self' data:",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    private static final String FEATURES =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /** Before everything else, so that failures carry the headers too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(Headers::add, FIRST);
    }

    private static void add(RoutingContext request) {
        HttpServerResponse answer = request.response();
        answer.putHeader("Content-Security-Policy", CONTENT_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                // Not no-referrer: browsers would then send "Origin: null" with our own forms.
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Permissions-Policy", FEATURES)
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.request().isSSL()) {
            // A year, as long as browsers' own lists ask for; only for this host, as others are not ours to bind.
            answer.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        String path = Objects.requireNonNullElse(request.request().path(), "");
        boolean newsroom = path.equals(Cookies.PATH) || path.startsWith(Cookies.PATH + "/");
        boolean programs = path.startsWith("/api/");
        if (newsroom || programs) {
            answer.putHeader("Cache-Control", "no-store");
        }
        if (isAsset(path)) {
            // Overrides the static files' own rule, which would keep yesterday's script for a day.
            request.addHeadersEndHandler(done -> answer.putHeader("Cache-Control", keep(request)));
        }
        request.next();
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
