package news.dragoman.api;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.DeskAsk;
import news.dragoman.api.view.DeskPolicyView;
import news.dragoman.people.Desk;
import news.dragoman.people.DeskDetails;
import news.dragoman.people.DeskRegister;
import news.dragoman.people.Desks;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.Circle;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Checking;
import news.dragoman.web.fields.LanguagePicks;
import news.dragoman.web.fields.NameRows;
import news.dragoman.web.fields.Zones;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Overtaken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes desks and sets their policies; listDesks lists them. */
@Path("/api/admin/desks")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Circle(Audience.Of.ADMIN)
@Tag(name = "Administration")
public class DeskPoliciesResource {
    private final DeskRegister register;
    private final Desks desks;
    private final Once once;
    private final CurrentPerson current;
    private final Words words;
    private final EntityManager database;

    DeskPoliciesResource(
            DeskRegister register, Desks desks, Once once, CurrentPerson current, Words words, EntityManager database) {
        this.register = register;
        this.desks = desks;
        this.once = once;
        this.current = current;
        this.words = words;
        this.database = database;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.MANAGE)
    @Operation(operationId = "makeDesk", summary = "Make a desk")
    @APIResponseSchema(value = DeskPolicyView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<DeskPolicyView> make(@RestHeader(Once.KEY) @Nullable String key, DeskAsk ask) {
        return once.answer(key, ask, DeskPolicyView.class, () -> {
            Desk made = register.make(details(ask), current.person());
            database.flush();
            return Once.Outcome.created(view(made), etag(made), "/api/admin/desks/" + made.id());
        });
    }

    @GET
    @Path("{desk}")
    @Transactional
    @Operation(operationId = "getDesk", summary = "A desk with its policies")
    public RestResponse<DeskPolicyView> desk(@RestPath UUID desk) {
        Desk found = find(desk);
        return Once.Outcome.ok(view(found), etag(found)).response();
    }

    @PUT
    @Path("{desk}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Needs(Scope.MANAGE)
    @Operation(operationId = "changeDesk", summary = "Change a desk; claims that are open keep the end they have")
    public RestResponse<DeskPolicyView> change(
            @RestPath UUID desk, @RestHeader(Etags.IF_MATCH) @Nullable String ifMatch, DeskAsk ask) {
        Fault.unlessGiven(ask);
        Desk before = find(desk);
        Etags.check(ifMatch, etag(before), () -> new Stale.Both(ask, view(before), etag(before), null, null));
        Desk changed = register.change(desk, Etags.version(ifMatch), details(ask), current.person());
        database.flush();
        return Once.Outcome.ok(view(changed), etag(changed)).response();
    }

    private DeskDetails details(DeskAsk ask) {
        Checking checking = new Checking(words, current.face());
        Locale locale = current.uiLocale();
        var names = NameRows.of(ask.names(), locale).check(checking);
        ZoneId zone = Zones.check("zone", ask.zone(), checking);
        var languages = LanguagePicks.of("languages", ask.languages(), locale).check(checking);
        var targets =
                LanguagePicks.of("defaultTargets", ask.defaultTargets(), locale).check(checking);
        Unfit.unlessFine(checking);
        var details = new DeskDetails(
                ask.code().strip(),
                names,
                zone,
                languages,
                targets,
                Duration.ofMinutes(ask.translationLease()),
                Duration.ofMinutes(ask.editLease()),
                Duration.ofMinutes(ask.leaseWarning()),
                ask.claimLimit(),
                ask.fourEyes(),
                ask.originalFirst(),
                ask.reportersReadTranslations(),
                ask.omissionReason(),
                Objects.requireNonNullElse(ask.overtaken(), Overtaken.WAITS));
        unless(DeskDetails.isCode(details.code()), "code");
        unless(!languages.isEmpty(), "languages");
        unless(languages.containsAll(targets), "defaultTargets");
        unless(DeskDetails.isLease(details.translationLease()), "translationLease");
        unless(DeskDetails.isLease(details.editLease()), "editLease");
        unless(!details.leaseWarning().isNegative() && details.warnsInTime(), "leaseWarning");
        unless(DeskDetails.isClaimLimit(ask.claimLimit()), "claimLimit");
        return details;
    }

    private static void unless(boolean fits, String field) {
        if (!fits) {
            throw new Fault(ProblemKind.MALFORMED, field);
        }
    }

    private static DeskPolicyView view(Desk desk) {
        DeskDetails details = desk.details();
        return new DeskPolicyView(
                desk.id(),
                details.code(),
                details.names(),
                details.zone().getId(),
                details.languages(),
                details.defaultTargets(),
                details.translationLease().toMinutes(),
                details.editLease().toMinutes(),
                details.leaseWarning().toMinutes(),
                details.claimLimit(),
                details.fourEyes(),
                details.originalFirst(),
                details.reportersReadTranslations(),
                details.omissionReason(),
                details.overtaken(),
                desk.version());
    }

    private static String etag(Desk desk) {
        return Etags.of(Long.toString(desk.version()));
    }

    private Desk find(UUID id) {
        return desks.findByIdOptional(id).orElseThrow(NotReadable::new);
    }
}
