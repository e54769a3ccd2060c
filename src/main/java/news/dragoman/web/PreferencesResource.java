package news.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import news.dragoman.people.PersonAccounts;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The interface's language and colours: kept on this browser, the language with the person too. */
@Path("/desk/preferences")
@Audience(Audience.Of.EVERYBODY)
public class PreferencesResource {
    private final CurrentPerson current;
    private final PersonAccounts accounts;

    PreferencesResource(CurrentPerson current, PersonAccounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @POST
    public Response choose(
            @RestForm @Nullable String language,
            @RestForm @Nullable String theme,
            @RestForm @Nullable String back,
            RoutingContext request) {
        Optional.ofNullable(language).flatMap(Interface::of).ifPresent(one -> {
            Cookies.remember(request, Cookies.LANGUAGE, one.tag());
            current.optional().ifPresent(person -> accounts.chooseInterface(person.id(), one.tag()));
        });
        Optional.ofNullable(theme)
                .flatMap(Theme::of)
                .ifPresent(one -> Cookies.remember(request, Cookies.THEME, one.code()));
        String next = Optional.ofNullable(back).flatMap(Addresses::inNewsroom).orElse(Cookies.PATH);
        return Response.seeOther(URI.create(next)).build();
    }
}
