package news.dragoman.pages.me;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dragoman.people.Guess;
import news.dragoman.people.OwnPassword;
import news.dragoman.people.Passwords;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Sessions;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Device;
import news.dragoman.web.Interface;
import news.dragoman.web.KeptForm;
import news.dragoman.web.Network;
import news.dragoman.web.Theme;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Rival;
import news.dragoman.web.fields.Wrong;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What everybody sets for themselves. Roles, languages and pairs are shown, and are an administrator's to change. */
@Path(MeResource.ADDRESS)
@Audience(Audience.Of.NEWSROOM)
public class MeResource {
    static final String ADDRESS = Cookies.PATH + "/me";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final MePages pages;
    private final PersonAccounts accounts;
    private final OwnPassword ownPassword;
    private final Passwords passwords;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    MeResource(
            MePages pages,
            PersonAccounts accounts,
            OwnPassword ownPassword,
            Passwords passwords,
            Sessions sessions,
            CurrentPerson current,
            Asking asking,
            Words words) {
        this.pages = pages;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.passwords = passwords;
        this.sessions = sessions;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response show(@RestQuery @Nullable String done) {
        return pages.page(
                Response.Status.OK.getStatusCode(),
                pages.stored(),
                Wrong.NOTHING,
                Rival.NONE,
                done == null ? "" : done);
    }

    @POST
    @Path("names")
    public Response rename() {
        KeptForm form = asking.form().orElseThrow();
        NameRows rows = NameRows.typed(form, current.uiLocale());
        Checking checking = checking();
        Map<String, String> names = rows.check(checking);
        if (!checking.fine()) {
            return pages.page(
                    UNPROCESSABLE, with(rows, form.value("version")), new Wrong(checking.errors()), Rival.NONE, "");
        }
        try {
            accounts.rename(current.person().id(), number(form.value("version")), names);
        } catch (Refusal movedOn) {
            var now = pages.me();
            return pages.page(
                    Response.Status.CONFLICT.getStatusCode(),
                    with(rows, Long.toString(now.version())),
                    Wrong.NOTHING,
                    Rival.between(lines(names), lines(now.names())),
                    "moved");
        }
        return to("saved");
    }

    @POST
    @Path("preferences")
    public Response prefer(
            @RestForm @Nullable String language,
            @RestForm @Nullable String zone,
            @RestForm @Nullable String theme,
            @RestForm("single-keys") @Nullable String singleKeys,
            @RestForm("keeps-nothing") @Nullable String keepsNothing,
            RoutingContext request) {
        Checking checking = checking();
        String wanted = zone == null ? "" : zone;
        ZoneId at = Zones.check("zone", wanted, checking);
        Optional<Interface> face = Optional.ofNullable(language).flatMap(Interface::of);
        if (face.isEmpty()) {
            checking.wrong("interface", fields().interfaceWrong());
        }
        if (!checking.fine()) {
            MePages.Typed stored = pages.stored();
            MePages.Typed typed = new MePages.Typed(
                    stored.names(),
                    stored.version(),
                    MePages.interfaces(language == null ? "" : language),
                    wanted,
                    singleKeys != null,
                    keepsNothing != null);
            return pages.page(UNPROCESSABLE, typed, new Wrong(checking.errors()), Rival.NONE, "");
        }
        Cookies.remember(request, Cookies.LANGUAGE, face.orElseThrow().tag());
        Optional.ofNullable(theme)
                .flatMap(Theme::of)
                .ifPresent(one -> Cookies.remember(request, Cookies.THEME, one.code()));
        accounts.prefer(current.person().id(), face.orElseThrow().tag(), at, singleKeys != null, keepsNothing != null);
        return to("saved");
    }

    @POST
    @Path("password")
    public Response changePassword(
            @RestForm @Nullable String password,
            @RestForm("new-password") @Nullable String wanted,
            RoutingContext request) {
        Checking checking = checking();
        String chosen = wanted == null ? "" : wanted;
        checking.password("new-password", passwords.faultOf(chosen));
        int status = UNPROCESSABLE;
        if (checking.fine()) {
            Guess<Person> outcome = ownPassword.change(
                    current.person().id(), password == null ? "" : password, chosen, Network.of(request));
            if (outcome instanceof Guess.Right<Person> right) {
                Cookies.signIn(request, sessions.start(right.what(), Device.of(request)));
                return to("password");
            }
            if (outcome instanceof Guess.Wait<Person> wait) {
                status = TOO_MANY_REQUESTS;
                checking.wrong("password", say().wait(timeOf(wait.until())));
            } else {
                checking.wrong("password", say().wrong());
            }
        }
        return pages.page(status, pages.stored(), new Wrong(checking.errors()), Rival.NONE, "");
    }

    /** Ends one sign-in; the asker's own leads to the door. */
    @POST
    @Path("sign-ins/{id}/end")
    public Response end(@RestPath String id) {
        sessions.end(current.person().id(), id);
        return to("ended");
    }

    @POST
    @Path("sign-ins/end-others")
    public Response endOthers(RoutingContext request) {
        sessions.endOthers(current.person().id(), Cookies.session(request).orElse(""));
        return to("ended-others");
    }

    @POST
    @Path("sign-ins/end-all")
    public Response endAll(RoutingContext request) {
        sessions.endAll(current.person().id());
        Cookies.signOut(request);
        return Response.seeOther(URI.create(Cookies.PATH + "/sign-in")).build();
    }

    private MePages.Typed with(NameRows rows, String version) {
        MePages.Typed stored = pages.stored();
        return new MePages.Typed(
                rows, version, stored.interfaces(), stored.zone(), stored.singleKeys(), stored.keepsNothing());
    }

    private Map<String, String> lines(Map<String, String> names) {
        return Map.of(fields().names(), String.join(" · ", new TreeMap<>(names).values()));
    }

    private Checking checking() {
        return new Checking(words, current.face());
    }

    private FieldsMessages fields() {
        return words.in(FieldsMessages.class, current.face());
    }

    private MeMessages say() {
        return words.in(MeMessages.class, current.face());
    }

    private String timeOf(Instant until) {
        return DateTimeFormatter.ofPattern("HH:mm:ss z", current.uiLocale()).format(until.atZone(current.zone()));
    }

    private static long number(String version) {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static Response to(String done) {
        return Response.seeOther(URI.create(ADDRESS + "?done=" + done)).build();
    }
}
