package news.dragoman.pages.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.dragoman.web.Asking;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.KeptForm;
import news.dragoman.web.SignedOut;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows the sign-in page: when it is asked for, and wherever the newsroom is asked for without a sign-in. */
@ApplicationScoped
class Door {
    static final String ADDRESS = Cookies.PATH + "/sign-in";
    private static final int UNAUTHORIZED = 401;

    private final CurrentPerson current;
    private final Asking asking;

    Door(CurrentPerson current, Asking asking) {
        this.current = current;
        this.asking = asking;
    }

    /** What a script is told. */
    record Closed(String kind, String signIn) {}

    @ServerExceptionMapper
    Response signedOut(SignedOut signedOut) {
        if (asking.byScript()) {
            return Response.status(UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Closed("SIGNED_OUT", ADDRESS))
                    .build();
        }
        return signedOut.kept().isPresent()
                ? open(UNAUTHORIZED, Cookies.PATH, "", "", signedOut.kept())
                : Response.seeOther(URI.create(address(asking.address()))).build();
    }

    Response open(int status, String next, String login, String message, Optional<KeptForm> kept) {
        String page = new SignInPage(next, address(next), login, message, kept)
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private static String address(String next) {
        return ADDRESS + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
