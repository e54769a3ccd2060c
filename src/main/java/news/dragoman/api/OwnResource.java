package news.dragoman.api;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.KeysAsk;
import news.dragoman.api.view.KeysView;
import news.dragoman.api.view.MeView;
import news.dragoman.api.view.NamesAsk;
import news.dragoman.api.view.OwnTokenView;
import news.dragoman.api.view.OwnTokensPage;
import news.dragoman.api.view.PreferencesAsk;
import news.dragoman.api.view.SignInView;
import news.dragoman.api.view.SignInsPage;
import news.dragoman.people.Keymap;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Shortcut;
import news.dragoman.people.Tokens;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Interface;
import news.dragoman.web.KeyFaults;
import news.dragoman.web.Needs;
import news.dragoman.web.ShortcutMessages;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.FieldsMessages;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.NotReadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The person in whose name the program calls, and what everybody sets for themselves. A program makes no token and changes no password: whoever got hold of one token
 * could else make the way in their own.
 */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class OwnResource {
    private final PersonAccounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Myself myself;
    private final Once once;
    private final CurrentPerson current;
    private final Words words;
    private final EntityManager database;

    OwnResource(
            PersonAccounts accounts,
            Sessions sessions,
            Tokens tokens,
            Myself myself,
            Once once,
            CurrentPerson current,
            Words words,
            EntityManager database) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.myself = myself;
        this.once = once;
        this.current = current;
        this.words = words;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(operationId = "getMe", summary = "The person in whose name the program calls, and its token")
    public RestResponse<MeView> me() {
        return Once.Outcome.ok(myself.view(), myself.etag()).response();
    }

    @PUT
    @Path("names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(operationId = "rename", summary = "Set the names that one goes by")
    public RestResponse<MeView> rename(@RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, NamesAsk ask) {
        Fault.unlessGiven(ask);
        check(ifMatch, ask);
        Checking checking = new Checking(words, current.face());
        Map<String, String> names = NameRows.of(ask.names(), current.uiLocale()).check(checking);
        Unfit.unlessFine(checking);
        accounts.rename(current.person().id(), Etags.version(ifMatch), names);
        return changed();
    }

    @PUT
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(operationId = "prefer", summary = "Set how one wants the newsroom’s pages")
    public RestResponse<MeView> prefer(@RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, PreferencesAsk ask) {
        Fault.unlessGiven(ask);
        check(ifMatch, ask);
        Checking checking = new Checking(words, current.face());
        ZoneId zone = Zones.check("zone", ask.zone(), checking);
        if (Interface.of(ask.language()).isEmpty()) {
            checking.wrong(
                    "language", words.in(FieldsMessages.class, current.face()).interfaceWrong());
        }
        Unfit.unlessFine(checking);
        boolean keeps =
                Objects.requireNonNullElse(ask.keepsNothing(), current.person().keepsNothing());
        accounts.prefer(current.person().id(), ask.language(), zone, ask.singleKeys(), keeps);
        return changed();
    }

    @GET
    @Path("keys")
    @Transactional
    @Operation(operationId = "getKeys", summary = "The keys that the person works with on the newsroom’s pages")
    public RestResponse<KeysView> keys() {
        return Once.Outcome.ok(myself.keys(), myself.etag()).response();
    }

    @PUT
    @Path("keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.WRITE)
    @Operation(
            operationId = "setKeys",
            summary = "Set the keys that one works with; an action that is not named gets everybody’s key again")
    public RestResponse<KeysView> setKeys(@RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, KeysAsk ask) {
        Fault.unlessGiven(ask);
        Etags.check(ifMatch, myself.etag(), () -> new Stale.Both(ask, myself.keys(), myself.etag(), null, null));
        ShortcutMessages say = words.in(ShortcutMessages.class, current.face());
        Checking checking = new Checking(words, current.face());
        Map<Shortcut, String> typed = new EnumMap<>(Shortcut.class);
        ask.keys()
                .forEach((code, key) -> Shortcut.of(code)
                        .ifPresentOrElse(
                                action -> typed.put(action, key), () -> checking.wrong(code, say.noAction(code))));
        Keymap.Outcome outcome = Keymap.wish(typed);
        new KeyFaults(say).of(outcome, typed, "").forEach(error -> checking.wrong(error.field(), error.text()));
        Unfit.unlessFine(checking);
        accounts.press(current.person().id(), Etags.version(ifMatch), outcome.keymap());
        database.flush();
        return keys();
    }

    @GET
    @Path("sign-ins")
    @Operation(operationId = "listSignIns", summary = "Where the person is signed in with a browser")
    public SignInsPage signIns() {
        return new SignInsPage(sessions.of(current.person().id(), "").stream()
                .map(one -> new SignInView(one.id(), one.device(), one.since(), one.lastSeen()))
                .toList());
    }

    @DELETE
    @Path("sign-ins/{session}")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "endSignIn", summary = "End one sign-in; one that is over or never was is no fault")
    public void endSignIn(@RestPath String session) {
        sessions.end(current.person().id(), session);
    }

    @POST
    @Path("sign-ins/end-all")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "endSignIns", summary = "End every sign-in with a browser")
    public RestResponse<SignInsPage> endAll(@RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(key, "end-all", SignInsPage.class, () -> {
            sessions.endAll(current.person().id());
            return Once.Outcome.ok(signIns(), null);
        });
    }

    @GET
    @Path("tokens")
    @Operation(operationId = "listTokens", summary = "The person’s tokens, newest first")
    public OwnTokensPage tokens() {
        return new OwnTokensPage(tokens.of(current.person()).stream()
                .map(line -> new OwnTokenView(
                        line.id(),
                        line.name(),
                        line.scopes(),
                        line.created(),
                        line.expires(),
                        line.lastUsed(),
                        line.valid()))
                .toList());
    }

    @DELETE
    @Path("tokens/{token}")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "endToken", summary = "End one of the person’s tokens, even the one that asks")
    public void endToken(@RestPath UUID token) {
        if (!tokens.end(current.person(), token)) {
            throw new NotReadable();
        }
    }

    private void check(@Nullable String ifMatch, Object yours) {
        Etags.check(ifMatch, myself.etag(), () -> new Stale.Both(yours, myself.view(), myself.etag(), null, null));
    }

    private RestResponse<MeView> changed() {
        database.flush();
        return Once.Outcome.ok(myself.view(), myself.etag()).response();
    }
}
