package news.dragoman.pages.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dragoman.live.Look;
import news.dragoman.live.OpenPages;
import news.dragoman.people.Sessions;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Tells an open page to look again: an event says whether something on the desk changed that the person may know of, or
 * the edition that the page shows, or what he is told, and nothing of what it was. The page then asks for itself, like any page.
 */
@Path(Cookies.PATH + "/live")
@Audience(Audience.Of.NEWSROOM)
public class LiveResource {

    /** Milliseconds until a browser whose stream broke tries again: not all of them in one moment. */
    private static final int BACK_AFTER_LEAST = 2_000;

    private static final int BACK_AFTER_MOST = 6_000;

    private final OpenPages pages;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final RoutingContext request;

    LiveResource(OpenPages pages, Sessions sessions, CurrentPerson current, RoutingContext request) {
        this.pages = pages;
        this.sessions = sessions;
        this.current = current;
        this.request = request;
    }

    /**
     * The stream. Where there is none to be had it answers 204, which browsers take for "do not come back": the page
     * looks by itself then, and tries again later.
     *
     * @param desk whether the page shows the desk
     * @param edition the one that the page shows, if it shows one
     * @param comments whether the page shows how many of readers' comments wait: no more than whether that changed is told
     * @param since when the page was drawn, in milliseconds since 1970
     * @param last what the stream before this one said last; goes before {@code since}
     */
    @GET
    @Blocking // who asks is read from the database
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> stream(
            @RestQuery boolean desk,
            @RestQuery @Nullable String edition,
            @RestQuery boolean comments,
            @RestQuery @Nullable String since,
            @RestHeader("Last-Event-ID") @Nullable String last,
            @Context Sse sse) {
        String session = sessions.idOf(Cookies.session(request).orElseThrow());
        HttpServerResponse response = request.response();
        int backAfter = ThreadLocalRandom.current().nextInt(BACK_AFTER_LEAST, BACK_AFTER_MOST);
        return pages.open(
                        current.person(),
                        session,
                        desk,
                        edition(edition),
                        comments
                                && Audience.Of.MODERATION.admits(
                                        current.person().roles()),
                        moment(last == null ? since : last),
                        response::reset)
                .orElseThrow(
                        () -> new WebApplicationException(Response.noContent().build()))
                .map(look -> event(look, sse, backAfter));
    }

    /** The bell with its count, for pages that show nothing else that changes. */
    @GET
    @Path("bell")
    @Produces(MediaType.TEXT_HTML)
    public String bell() {
        return new BellFragment().setLocale(current.uiLocale()).render();
    }

    private static OutboundSseEvent event(Look look, Sse sse, int backAfter) {
        var event = sse.newEventBuilder().id(Long.toString(look.moment())).reconnectDelay(backAfter);
        if (look.still()) {
            return event.comment("still here").build();
        }
        String what = Stream.of(look.desk() ? "desk" : "", look.told() ? "told" : "", look.here() ? "here" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return event.name("look").data(what).build();
    }

    private static @Nullable UUID edition(@Nullable String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException odd) {
            return null; // whoever tampers with an address hears of nothing
        }
    }

    private static @Nullable Instant moment(@Nullable String given) {
        return given != null && given.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(given)) : null;
    }
}
