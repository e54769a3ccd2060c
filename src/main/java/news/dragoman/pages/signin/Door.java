package news.dragoman.pages.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import news.dragoman.people.FirstAdministrator;
import news.dragoman.web.Asking;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.web.SignedOut;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows the sign-in page: when it is asked for, and wherever the newsroom is asked for without a sign-in. */
@ApplicationScoped
class Door {
    static final String ADDRESS = Cookies.PATH + "/sign-in";
    private static final int UNAUTHORIZED = 401;

    private final CurrentPerson current;
    private final Asking asking;
    private final FirstAdministrator first;
    private final Clock clock;

    Door(CurrentPerson current, Asking asking, FirstAdministrator first, Clock clock) {
        this.current = current;
        this.asking = asking;
        this.first = first;
        this.clock = clock;
    }

    /** What a script is told. */
    record Closed(String kind, String signIn) {}

    @ServerExceptionMapper
    Response signedOut(SignedOut signedOut) {
        if (asking.byScript()) {
            return Response.status(UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Closed("SIGNED_OUT", ADDRESS))
                    .build();
        }
        return signedOut.kept().isPresent()
                ? open(UNAUTHORIZED, Cookies.PATH, "", "", signedOut.kept())
                : Response.seeOther(URI.create(address(asking.address()))).build();
    }

    Response open(int status, String next, String login, String message, Optional<KeptForm> kept) {
        String page = new SignInPage(next, address(next), login, message, kept, first.wanted())
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    /** The same answer, saying when to try again. */
    Response later(Response page, Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        return Response.fromResponse(page).header("Retry-After", seconds).build();
    }

    String timeOf(Instant until) {
        return DateTimeFormatter.ofPattern("HH:mm:ss z", current.uiLocale()).format(until.atZone(current.zone()));
    }

    private static String address(String next) {
        return ADDRESS + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
