package news.dragoman.pages.setup;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import news.dragoman.people.FirstAdministrator;
import news.dragoman.people.Passwords;
import news.dragoman.people.Person;
import news.dragoman.people.PersonDetails;
import news.dragoman.people.Sessions;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Device;
import news.dragoman.web.Network;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Makes the first account. Once there is an administrator nothing is here. */
@Path(SetupResource.ADDRESS)
@Audience(Audience.Of.EVERYBODY)
public class SetupResource {
    static final String ADDRESS = Cookies.PATH + "/setup";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final FirstAdministrator first;
    private final Passwords passwords;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    SetupResource(
            FirstAdministrator first,
            Passwords passwords,
            Sessions sessions,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.first = first;
        this.passwords = passwords;
        this.sessions = sessions;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response show() {
        refuseIfFounded();
        return page(Response.Status.OK.getStatusCode(), SetupForm.blank(current.uiLocale()), Wrong.NOTHING, "");
    }

    @POST
    public Response make(
            @RestForm @Nullable String code,
            @RestForm("new-password") @Nullable String password,
            RoutingContext request) {
        refuseIfFounded();
        SetupForm form = SetupForm.typed(asking.form().orElseThrow(), current.uiLocale());
        String chosen = password == null ? "" : password;
        Checking checking = new Checking(words, current.face());
        PersonDetails details = form.check(checking, current.face());
        checking.password("new-password", passwords.faultOf(chosen));
        if (!checking.fine()) {
            return page(UNPROCESSABLE, form, new Wrong(checking.errors()), "");
        }
        String address = Network.of(request);
        Optional<Instant> wait = first.begin(address);
        if (wait.isPresent()) {
            return page(TOO_MANY_REQUESTS, form, Wrong.NOTHING, say().wait(timeOf(wait.get())));
        }
        try {
            Optional<Person> made = first.make(details, chosen, code == null ? "" : code, address);
            if (made.isPresent()) {
                Cookies.signIn(request, sessions.start(made.get(), Device.of(request)));
                return Response.seeOther(URI.create("/desk/admin/people")).build();
            }
            checking.wrong("code", say().codeWrong());
        } catch (Refusal refusal) {
            checking.wrong("login", refusal);
        }
        return page(UNPROCESSABLE, form, new Wrong(checking.errors()), "");
    }

    private void refuseIfFounded() {
        if (!first.wanted()) {
            throw new NotReadable();
        }
    }

    private Response page(int status, SetupForm form, Wrong wrong, String message) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new SetupPage(form, wrong, message)
                        .setLocale(current.uiLocale())
                        .render())
                .build();
    }

    private String timeOf(Instant until) {
        return DateTimeFormatter.ofPattern("HH:mm:ss z", current.uiLocale()).format(until.atZone(current.zone()));
    }

    private SetupMessages say() {
        return words.in(SetupMessages.class, current.face());
    }
}
