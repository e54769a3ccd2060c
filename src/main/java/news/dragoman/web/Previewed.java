package news.dragoman.web;

import io.vertx.core.http.HttpServerResponse;

/**
 * What an answer behind a secret link, or where one could be, tells browsers and robots: draw it and nothing else, keep
 * nothing, list nothing, and tell nobody where you came from, for the address is the secret.
 */
public final class Previewed {

    /** Where previews are. */
    public static final String PATH = "/preview";

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'none'");

    private Previewed() {}

    /** @param path normalized, so that no other spelling of the address goes by */
    static boolean at(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    static void add(HttpServerResponse answer) {
        answer.putHeader("Content-Security-Policy", CONTENT_POLICY)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet");
    }
}
