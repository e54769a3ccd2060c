package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import news.dragoman.api.view.AccountAsk;
import news.dragoman.api.view.AccountView;
import news.dragoman.api.view.AccountsPage;
import news.dragoman.api.view.DependentsView;
import news.dragoman.api.view.OpenedView;
import news.dragoman.api.view.Pair;
import news.dragoman.newsroom.Departures;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes people on, changes what they are trusted with, gives them codes for a password, and lets them go. */
@Path("/api/admin/people")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.ADMIN)
@Tag(name = "Administration")
public class AccountsResource {
    private final PersonAccounts accounts;
    private final Accounts shown;
    private final Departures departures;
    private final People people;
    private final Once once;
    private final CurrentPerson current;
    private final EntityManager database;

    AccountsResource(
            PersonAccounts accounts,
            Accounts shown,
            Departures departures,
            People people,
            Once once,
            CurrentPerson current,
            EntityManager database) {
        this.accounts = accounts;
        this.shown = shown;
        this.departures = departures;
        this.people = people;
        this.once = once;
        this.current = current;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAccounts",
            summary = "People by login: those who work here, or those who no longer do, found by a part of a name")
    public AccountsPage accounts(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable Role role,
            @RestQuery @Nullable Boolean gone,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        String after = Cursor.of(cursor)
                .flatMap(last -> people.findByIdOptional(last.id()))
                .map(Person::login)
                .orElse("");
        List<Person> found =
                people.search(q == null ? "" : q.replace("\0", ""), role, !Boolean.TRUE.equals(gone), after, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new AccountsPage(
                page.stream().map(shown::view).toList(),
                more ? new Cursor(Instant.EPOCH, page.get(size - 1).id()).text() : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.MANAGE)
    @Operation(operationId = "takeOn", summary = "Take somebody on; with the code they choose their own password")
    @APIResponseSchema(value = OpenedView.class, responseCode = "201", responseDescription = "Taken on")
    public RestResponse<OpenedView> takeOn(@RestHeader(Once.KEY) @Nullable String key, AccountAsk ask) {
        return once.answer(key, ask, OpenedView.class, () -> {
            var opened = accounts.takeOn(shown.details(ask), current.person());
            database.flush();
            return shown.opened(
                    opened, 201, "/api/admin/people/" + opened.person().id());
        });
    }

    @GET
    @Path("{person}")
    @Transactional
    @Operation(operationId = "getAccount", summary = "Somebody’s account")
    public RestResponse<AccountView> account(@RestPath UUID person) {
        return outcome(find(person)).response();
    }

    @PUT
    @Path("{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.MANAGE)
    @Operation(
            operationId = "changeAccount",
            summary = "Change what is known of somebody and what they are trusted with; new roles end their sign-ins")
    public RestResponse<AccountView> change(
            @RestPath UUID person, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, AccountAsk ask) {
        Fault.unlessGiven(ask);
        check(person, ifMatch, ask);
        Person changed = accounts.change(person, Etags.version(ifMatch), shown.details(ask), current.person());
        database.flush();
        return outcome(changed).response();
    }

    @POST
    @Path("{person}/code")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "offerCode", summary = "Make a code with which somebody sets a new password, once")
    public RestResponse<OpenedView> offerCode(
            @RestPath UUID person,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return opens(person, ifMatch, key, "code", accounts::offerCode);
    }

    @POST
    @Path("{person}/sign-out")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "signOut", summary = "End every sign-in and token of somebody’s; their password stays")
    public RestResponse<AccountView> signOut(
            @RestPath UUID person,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return once.answer(key, "sign-out", AccountView.class, () -> {
            check(person, ifMatch, null);
            accounts.signOut(person, current.person());
            database.flush();
            return outcome(find(person));
        });
    }

    @GET
    @Path("{person}/dependents")
    @Operation(operationId = "getDependents", summary = "What would be missing if somebody left")
    public DependentsView dependents(@RestPath UUID person) {
        var found = departures.dependents(person);
        return new DependentsView(
                found.claims(),
                found.drafts(),
                found.languages(),
                found.pairs().stream()
                        .map(pair -> new Pair(pair.from(), pair.to()))
                        .toList(),
                found.lastChief(),
                found.lastAdmin());
    }

    @POST
    @Path("{person}/deactivate")
    @Needs(Scope.MANAGE)
    @Operation(
            operationId = "deactivate",
            summary = "Let somebody go: their sign-ins and tokens end, their claims are released, their name stays")
    public RestResponse<AccountView> deactivate(
            @RestPath UUID person,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return once.answerById(key, "deactivate", AccountView.class, id -> {
            // Each in a transaction of its own: what was read before must not be shown for what is after.
            QuarkusTransaction.requiringNew().run(() -> check(person, ifMatch, null));
            departures.letGo(person, Etags.version(ifMatch), current.person());
            return QuarkusTransaction.requiringNew().call(() -> outcome(find(person)));
        });
    }

    @POST
    @Path("{person}/reactivate")
    @Needs(Scope.MANAGE)
    @Operation(operationId = "reactivate", summary = "Let somebody work here again, with the roles they had")
    public RestResponse<OpenedView> reactivate(
            @RestPath UUID person,
            @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(Once.KEY) @Nullable String key) {
        return opens(person, ifMatch, key, "reactivate", accounts::reactivate);
    }

    /** What ends with a code that somebody chooses a password by. */
    private RestResponse<OpenedView> opens(
            UUID person,
            @Nullable String ifMatch,
            @Nullable String key,
            String wish,
            BiFunction<UUID, Person, PersonAccounts.Opened> deed) {
        return once.answer(key, wish, OpenedView.class, () -> {
            check(person, ifMatch, null);
            var opened = deed.apply(person, current.person());
            database.flush();
            return shown.opened(opened, 200, null);
        });
    }

    private void check(UUID id, @Nullable String ifMatch, @Nullable Object yours) {
        Person person = find(id);
        String etag = Accounts.etag(person);
        Etags.check(ifMatch, etag, () -> new Stale.Both(yours, shown.view(person), etag, null, null));
    }

    private Once.Outcome<AccountView> outcome(Person person) {
        return Once.Outcome.ok(shown.view(person), Accounts.etag(person));
    }

    private Person find(UUID id) {
        return people.findByIdOptional(id).orElseThrow(NotReadable::new);
    }
}
