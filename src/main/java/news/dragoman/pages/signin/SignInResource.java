package news.dragoman.pages.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import news.dragoman.people.Guess;
import news.dragoman.people.Sessions;
import news.dragoman.people.SignIn;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Device;
import news.dragoman.web.KeptForm;
import news.dragoman.web.Network;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lets people in and out. */
@Path(Cookies.PATH)
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final SignIn signIn;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;
    private final Door door;

    SignInResource(SignIn signIn, Sessions sessions, CurrentPerson current, Asking asking, Words words, Door door) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.current = current;
        this.asking = asking;
        this.words = words;
        this.door = door;
    }

    @GET
    @Path("sign-in")
    @Audience(Audience.Of.EVERYBODY)
    public Response show(@RestQuery @Nullable String next) {
        String onward = safe(next);
        return current.optional().isPresent()
                ? Response.seeOther(URI.create(onward)).build()
                : door.open(200, onward, "", "", Optional.empty());
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
        Guess<SignIn.Welcome> outcome =
                signIn.attempt(who, password == null ? "" : password, Network.of(request), Device.of(request));
        if (outcome instanceof Guess.Right<SignIn.Welcome> right) {
            Cookies.session(request).ifPresent(sessions::end);
            Cookies.signIn(request, right.what().token());
            return kept.isPresent()
                    ? Response.ok(new AgainPage(kept.get())).build()
                    : Response.seeOther(URI.create(safe(next))).build();
        }
        if (outcome instanceof Guess.Wait<SignIn.Welcome> wait) {
            Response page = door.open(TOO_MANY_REQUESTS, safe(next), who, say().wait(door.timeOf(wait.until())), kept);
            return door.later(page, wait.until());
        }
        return door.open(UNPROCESSABLE, safe(next), who, say().wrong(), kept);
    }

    @POST
    @Path("sign-out")
    @Audience(Audience.Of.EVERYBODY)
    public Response leave(RoutingContext request) {
        Cookies.session(request).ifPresent(sessions::end);
        Cookies.signOut(request);
        return Response.seeOther(URI.create(Door.ADDRESS)).build();
    }

    private SignInMessages say() {
        return words.in(SignInMessages.class, current.face());
    }

    private static String safe(@Nullable String next) {
        return Optional.ofNullable(next)
                .flatMap(Addresses::inNewsroom)
                .filter(address -> !address.startsWith(Door.ADDRESS))
                .orElse(Cookies.PATH);
    }
}
