package news.dragoman.web.rendered;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import news.dragoman.web.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else and gives readers what lies ready. What does not goes the usual way, one request for all
 * who ask for it at that moment, and {@code ReaderAnswers} puts it here on its way out.
 */
@ApplicationScoped
public class ReadersDoor {

    /** Under which a request carries the flight that it leads. */
    private static final String FLIGHT = Flight.class.getName();

    /** Before the headers of every answer, which it sets itself. */
    private static final int FIRST = 20_000;

    /** Who waited in vain so many times looks for himself. */
    private static final int TRIES = 3;

    /** The first words of addresses where nothing is kept. */
    private static final Set<String> OTHERS = Set.of("desk", "api", "q", "css", "js", "fonts", "photos", "preview");

    private static final Set<String> FILES = Set.of("css", "js", "fonts", "favicon.svg");

    /** What may stand behind a question mark and makes another page: the place in a list. */
    private static final String PLACE = "before=";

    /** All pages from memory are one line of the metrics. */
    private static final String LABEL = "/{page}";

    private final RenderedPages pages;
    private final KeptFiles files;
    private final boolean knowsItsAddress;

    ReadersDoor(
            RenderedPages pages,
            KeptFiles files,
            @ConfigProperty(name = "dragoman.site-address") Optional<URI> address) {
        this.pages = pages;
        this.files = files;
        this.knowsItsAddress = address.isPresent();
    }

    void register(@Observes Filters filters) {
        filters.register(request -> stand(request, 0), FIRST);
    }

    /** A page was rendered that may be kept, for whoever asks for it next. */
    public void keep(RoutingContext request, Rendering page, About about) {
        if (request.get(FLIGHT) instanceof Flight flight) {
            pages.land(flight, page, about);
        } else {
            pages.past();
        }
    }

    private void stand(RoutingContext request, int tries) {
        HttpServerRequest asked = request.request();
        Rendering file = reading(asked) && FILES.contains(firstWord(asked.uri())) ? files.find(asked.uri()) : null;
        if (file != null) {
            give(request, file);
            return;
        }
        Asked what = pages.usable() && tries < TRIES ? what(asked) : null;
        if (what == null) {
            request.next();
            return;
        }
        Rendering page = pages.find(what);
        if (page != null) {
            give(request, page);
            return;
        }
        if (!asked.uri().endsWith(what.address())) {
            request.next(); // something behind a question mark, and nothing here that takes no notice of it
            return;
        }
        Context here = request.vertx().getOrCreateContext();
        pages.join(what, new Flight.Waiting() {
                    @Override
                    public void given(Rendering made) {
                        here.runOnContext(turn -> give(request, made));
                    }

                    @Override
                    public void again() {
                        here.runOnContext(turn -> stand(request, tries + 1));
                    }

                    @Override
                    public void alone() {
                        here.runOnContext(turn -> request.next());
                    }
                })
                .ifPresent(flight -> {
                    request.put(FLIGHT, flight);
                    request.addEndHandler(over -> pages.abandon(flight));
                    request.next();
                });
    }

    /** What is asked for, where that may be something that is kept. */
    private @Nullable Asked what(HttpServerRequest asked) {
        String address = asked.uri();
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        if (!reading(asked) || OTHERS.contains(firstWord(address)) || madeAnew(path)) {
            return null;
        }
        if (query >= 0 && !address.startsWith(PLACE, query + 1)) {
            // Where somebody comes from, mostly: pages that are kept know no other question than the place.
            if (address.indexOf(PLACE, query) >= 0) {
                return null;
            }
            address = address.substring(0, query);
        }
        if (knowsItsAddress) {
            return new Asked("", address);
        }
        var site = asked.authority();
        return site == null ? null : new Asked(asked.scheme() + "://" + site, address);
    }

    /** Comments, and what their senders see of them, are for nobody to wait for together. */
    private static boolean madeAnew(String path) {
        return path.endsWith("/comments") || path.contains("/comments/") || path.endsWith("/terms");
    }

    private static boolean reading(HttpServerRequest asked) {
        return (asked.method() == HttpMethod.GET || asked.method() == HttpMethod.HEAD)
                && asked.uri().startsWith("/")
                && !hasBody(asked);
    }

    /** Some programs say with a GET that its body has no byte. */
    private static boolean hasBody(HttpServerRequest asked) {
        String length = asked.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || asked.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static String firstWord(String address) {
        int end = 1;
        while (end < address.length() && "/?".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(1, end);
    }

    private static void give(RoutingContext request, Rendering page) {
        HttpServerRequest asked = request.request();
        if (asked.response().closed()) {
            return;
        }
        Headers.forReaders(asked);
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(request);
        if (metric != null) {
            metric.setTemplatePath(LABEL);
        }
        Sender.send(asked, page);
    }
}
