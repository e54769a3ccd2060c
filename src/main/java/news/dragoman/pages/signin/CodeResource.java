package news.dragoman.pages.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import news.dragoman.people.Guess;
import news.dragoman.people.PasswordByCode;
import news.dragoman.people.Passwords;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Device;
import news.dragoman.web.Network;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.Wrong;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Lets somebody set a password with a one-time code, and signs them in. */
@Path(Cookies.PATH + "/sign-in/code")
@Audience(Audience.Of.EVERYBODY)
public class CodeResource {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final PasswordByCode passwordByCode;
    private final Passwords passwords;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final Words words;
    private final Door door;

    CodeResource(
            PasswordByCode passwordByCode,
            Passwords passwords,
            Sessions sessions,
            CurrentPerson current,
            Words words,
            Door door) {
        this.passwordByCode = passwordByCode;
        this.passwords = passwords;
        this.sessions = sessions;
        this.current = current;
        this.words = words;
        this.door = door;
    }

    @GET
    public Response show() {
        return page(Response.Status.OK.getStatusCode(), "", "", Wrong.NOTHING);
    }

    @POST
    public Response set(
            @RestForm @Nullable String login,
            @RestForm @Nullable String code,
            @RestForm("new-password") @Nullable String password,
            RoutingContext request) {
        String who = login == null ? "" : login;
        String chosen = password == null ? "" : password;
        Checking checking = new Checking(words, current.face());
        checking.password("new-password", passwords.faultOf(chosen));
        if (!checking.fine()) {
            return page(UNPROCESSABLE, who, "", new Wrong(checking.errors()));
        }
        String address = Network.of(request);
        Guess<Person> outcome = passwordByCode.set(who, code == null ? "" : code, chosen, address);
        SignInMessages say = words.in(SignInMessages.class, current.face());
        if (outcome instanceof Guess.Right<Person> right) {
            Cookies.session(request).ifPresent(sessions::end);
            Cookies.signIn(request, sessions.start(right.what(), Device.of(request)));
            return Response.seeOther(URI.create(Cookies.PATH)).build();
        }
        if (outcome instanceof Guess.Wait<Person> wait) {
            return door.later(
                    page(TOO_MANY_REQUESTS, who, say.wait(door.timeOf(wait.until())), Wrong.NOTHING), wait.until());
        }
        return page(UNPROCESSABLE, who, say.codeWrong(), Wrong.NOTHING);
    }

    private Response page(int status, String login, String message, Wrong wrong) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new CodePage(login, message, wrong)
                        .setLocale(current.uiLocale())
                        .render())
                .build();
    }
}
