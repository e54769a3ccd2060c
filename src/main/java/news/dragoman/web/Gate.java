package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import news.dragoman.people.Partner;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.SignInLog;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.NotReadable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Stands before every endpoint: who is asking, may they, and did the form come from a page of ours. */
class Gate {
    private static final Logger LOG = Logger.getLogger(Gate.class);

    private final Sessions sessions;
    private final Tokens tokens;
    private final Partners partners;
    private final ProgramAnswers programs;
    private final CurrentPerson current;
    private final Asking asking;
    private final Paces paces;
    private final SignInLog log;

    Gate(
            Sessions sessions,
            Tokens tokens,
            Partners partners,
            ProgramAnswers programs,
            CurrentPerson current,
            Asking asking,
            Paces paces,
            SignInLog log) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.partners = partners;
        this.programs = programs;
        this.current = current;
        this.asking = asking;
        this.paces = paces;
        this.log = log;
    }

    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void stand(ResteasyReactiveContainerRequestContext request, ResourceInfo endpoint, RoutingContext routing) {
        Audience.Of audience = audience(endpoint).orElseThrow(() -> {
            LOG.errorf("%s does not say who may call it", endpoint.getResourceMethod());
            return new NotFoundException();
        });
        if (audience == Audience.Of.PROGRAMS) {
            program(scope(endpoint), circle(endpoint), routing);
            return;
        }
        if (audience == Audience.Of.PARTNERS) {
            partners.carry(routing, partner(routing));
            return;
        }
        FormData form = formOf(request);
        if (asking.changesSomething()) {
            asking.sent(KeptForm.of(asking.address(), form));
            if (asking.fromElsewhere()) {
                throw new ForeignForm();
            }
        }
        if (endpoint.getResourceMethod().isAnnotationPresent(ReadersForm.class)) {
            return;
        }
        Cookies.session(routing)
                .flatMap(token -> asking.unattended() ? sessions.findUnattended(token) : sessions.find(token))
                // A page that stands open from before somebody else signed in here writes nothing in his name.
                .filter(person ->
                        asking.drawnFor().stream().allMatch(person.id().toString()::equals))
                .ifPresent(current::is);
        if (asking.changesSomething()) {
            keepPace(routing);
        }
        if (audience.asksWho() && current.optional().isEmpty()) {
            throw new SignedOut(asking.form().orElse(null));
        }
        if (audience.asksWho() && !audience.admits(current.person().roles())) {
            throw new NotReadable();
        }
        if (asking.changesSomething() && !asking.carriesToken(tokenIn(form))) {
            throw new StaleForm(asking.form().orElseThrow());
        }
    }

    /** A bearer token is sent by nobody's browser by itself, so it needs no form's token; a cookie opens nothing here. */
    private void program(Scope scope, Audience.Of circle, RoutingContext routing) {
        String given = routing.request().getHeader("Authorization");
        Tokens.Bearer bearer = BearerToken.in(given).flatMap(tokens::find).orElseThrow(() -> {
            String network = Network.of(routing);
            paces.byStranger(network);
            if (given != null) {
                log.tell(SignInLog.Way.TOKEN, SignInLog.Outcome.WRONG, Optional.empty(), network);
            }
            return new NoBearer(given != null);
        });
        current.calls(bearer);
        if (asking.changesSomething()) {
            paces.fromNetwork(Network.of(routing));
        }
        paces.byProgram(bearer.person().id());
        if (!bytes(routing)) {
            programs.admit(lengthOf(routing)); // what takes bytes has a limit of its own
        }
        if (!bearer.scopes().contains(scope)) {
            throw new ScopeMissing(scope);
        }
        if (!circle.admits(bearer.person().roles())) {
            throw new NotReadable();
        }
    }

    private static boolean bytes(RoutingContext routing) {
        return MediaType.APPLICATION_OCTET_STREAM.equals(routing.request().getHeader("Content-Type"));
    }

    private Partner partner(RoutingContext routing) {
        String given = routing.request().getHeader("Authorization");
        return BearerToken.in(given).flatMap(partners::find).orElseThrow(() -> {
            paces.byStranger(Network.of(routing));
            return new NoBearer(given != null);
        });
    }

    private void keepPace(RoutingContext routing) {
        String network = Network.of(routing);
        current.optional().ifPresentOrElse(person -> paces.byPerson(person.id()), () -> paces.byStranger(network));
        paces.fromNetwork(network);
    }

    private static long lengthOf(RoutingContext routing) {
        String stated = routing.request().getHeader("Content-Length");
        return stated != null && stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }

    private static Scope scope(ResourceInfo endpoint) {
        return Optional.ofNullable(endpoint.getResourceMethod().getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(endpoint.getResourceClass().getAnnotation(Needs.class)))
                .map(Needs::value)
                .orElse(Scope.READ);
    }

    private static Audience.Of circle(ResourceInfo endpoint) {
        return Optional.ofNullable(endpoint.getResourceMethod().getAnnotation(Circle.class))
                .or(() -> Optional.ofNullable(endpoint.getResourceClass().getAnnotation(Circle.class)))
                .map(Circle::value)
                .orElse(Audience.Of.PROGRAMS);
    }

    static Optional<Audience.Of> audience(ResourceInfo endpoint) {
        return Optional.ofNullable(endpoint.getResourceMethod().getAnnotation(Audience.class))
                .or(() -> Optional.ofNullable(endpoint.getResourceClass().getAnnotation(Audience.class)))
                .map(Audience::value);
    }

    private static @Nullable FormData formOf(ResteasyReactiveContainerRequestContext request) {
        return ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    }

    private static @Nullable String tokenIn(@Nullable FormData form) {
        FormValue value = form == null ? null : form.getFirst(Cookies.CSRF);
        return value == null ? null : value.getValue();
    }
}
