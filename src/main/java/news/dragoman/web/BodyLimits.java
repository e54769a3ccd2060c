package news.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much may be sent where. The server itself allows what a form with a photo needs; that form alone may use it, and
 * only of somebody who is signed in. Everywhere else the limit is that of words.
 */
@ApplicationScoped
class BodyLimits {

    /** Where the server, and what reads bodies for it, look how much they may read. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    /** A paste of 2 MB is to be refused with what was typed still there, so it has to arrive; a form makes three of each byte. */
    static final long WORDS = 12L << 20;

    /** What a browser may go on sending after it was refused, so that it comes to read why; then it is cut off. */
    private static final long HEARD_OUT = 1L << 30;

    /** After the server's own limit, which is at 2, and before everything that reads. */
    private static final int RIGHT_AFTER = 1;

    private final long photos;

    /** @param megabytes of a photo */
    BodyLimits(@ConfigProperty(name = "dragoman.photos.megabytes", defaultValue = "30") int megabytes) {
        this.photos = (megabytes + 1L) << 20;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, RIGHT_AFTER);
    }

    private void check(RoutingContext request) {
        boolean photo = withPhoto(request);
        long limit = photo ? photos : WORDS;
        long length = length(request);
        if (length <= limit) {
            request.put(LIMIT, limit);
            request.next();
        } else if (photo && length <= HEARD_OUT) {
            hearOut(request);
        } else {
            cutOff(request);
        }
    }

    /** Nothing of it is kept, in memory or elsewhere. */
    private static void hearOut(RoutingContext request) {
        request.request()
                .handler(bytes -> {
                    // read, and let go
                })
                .endHandler(done -> request.response()
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, Cookies.PATH + "/photos/too-large")
                        .end())
                .exceptionHandler(gone -> request.request().connection().close());
        request.request().resume();
    }

    private static void cutOff(RoutingContext request) {
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(done -> request.request().connection().close())
                .end();
    }

    private static boolean withPhoto(RoutingContext request) {
        String path = Objects.requireNonNullElse(request.normalizedPath(), "");
        return request.request().method().equals(HttpMethod.POST)
                && path.startsWith(Cookies.PATH + "/editions/")
                && path.endsWith("/photos")
                && Cookies.session(request).isPresent();
    }

    private static long length(RoutingContext request) {
        String stated = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return stated != null && stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }
}
