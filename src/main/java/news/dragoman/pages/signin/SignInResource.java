package news.dragoman.pages.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import news.dragoman.people.Sessions;
import news.dragoman.people.SignIn;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.web.SignedOut;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Lets people in and out. */
@Path(Cookies.PATH)
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final String PAGE = Cookies.PATH + "/sign-in";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final SignIn signIn;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;
    private final Clock clock;

    SignInResource(SignIn signIn, Sessions sessions, CurrentPerson current, Asking asking, Words words, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.current = current;
        this.asking = asking;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Path("sign-in")
    @Audience(Audience.Of.EVERYBODY)
    public Response door(@RestQuery @Nullable String next) {
        String onward = safe(next);
        return current.optional().isPresent()
                ? Response.seeOther(URI.create(onward)).build()
                : page(200, onward, "", "", Optional.empty());
    }

    @POST
    @Path("sign-in")
    @Audience(Audience.Of.EVERYBODY)
    public Response enter(
            @RestForm @Nullable String login,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            RoutingContext request) {
        String who = login == null ? "" : login;
        Optional<KeptForm> kept = asking.form().map(KeptForm::carried);
        SignIn.Outcome outcome = signIn.attempt(
                who,
                password == null ? "" : password,
                request.request().remoteAddress().hostAddress());
        if (outcome instanceof SignIn.Welcome welcome) {
            Cookies.session(request).ifPresent(sessions::end);
            Cookies.signIn(request, welcome.token());
            return kept.isPresent()
                    ? Response.ok(new AgainPage(kept.get())).build()
                    : Response.seeOther(URI.create(safe(next))).build();
        }
        if (outcome instanceof SignIn.Wait wait) {
            return page(TOO_MANY_REQUESTS, safe(next), who, say().wait(timeOf(wait.until())), kept, wait.until());
        }
        return page(UNPROCESSABLE, safe(next), who, say().wrong(), kept);
    }

    @POST
    @Path("sign-out")
    @Audience(Audience.Of.EVERYBODY)
    public Response leave(RoutingContext request) {
        Cookies.session(request).ifPresent(sessions::end);
        Cookies.signOut(request);
        return Response.seeOther(URI.create(PAGE)).build();
    }

    /** The newsroom was asked for without a sign-in: show the door, and keep what was typed. */
    @ServerExceptionMapper
    public Response signedOut(SignedOut signedOut) {
        if (asking.byScript()) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Unauthorized("SIGNED_OUT", PAGE))
                    .build();
        }
        if (signedOut.kept().isPresent()) {
            return page(401, Cookies.PATH, "", "", signedOut.kept());
        }
        String next = URLEncoder.encode(asking.address(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(PAGE + "?next=" + next)).build();
    }

    /** What a script is told. */
    record Unauthorized(String kind, String signIn) {}

    private SignInMessages say() {
        return words.in(SignInMessages.class, current.face());
    }

    private String timeOf(Instant until) {
        return DateTimeFormatter.ofPattern("HH:mm:ss z", current.uiLocale()).format(until.atZone(current.zone()));
    }

    private Response page(int status, String next, String login, String message, Optional<KeptForm> kept) {
        return page(status, next, login, message, kept, null);
    }

    private Response page(
            int status, String next, String login, String message, Optional<KeptForm> kept, @Nullable Instant retry) {
        String here = PAGE + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        String html = new SignInPage(next, here, login, message, kept)
                .setLocale(current.uiLocale())
                .render();
        Response.ResponseBuilder answer = Response.status(status).entity(html);
        if (retry != null) {
            long seconds = Math.max(1, Duration.between(clock.instant(), retry).toSeconds());
            answer.header("Retry-After", seconds);
        }
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static String safe(@Nullable String next) {
        return Optional.ofNullable(next)
                .flatMap(Addresses::inNewsroom)
                .filter(address -> !address.startsWith(PAGE))
                .orElse(Cookies.PATH);
    }
}
