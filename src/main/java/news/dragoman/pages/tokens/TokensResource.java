package news.dragoman.pages.tokens;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.web.fields.Wrong;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Makes, lists and ends a person's own tokens. */
@Path(TokensResource.ADDRESS)
@Audience(Audience.Of.NEWSROOM)
public class TokensResource {
    static final String ADDRESS = Cookies.PATH + "/me/tokens";
    private static final int UNPROCESSABLE = 422;

    private final Tokens tokens;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    TokensResource(Tokens tokens, CurrentPerson current, Asking asking, Words words) {
        this.tokens = tokens;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** The token that was just made; empty on every other page. */
    private record Shown(String secret, String name) {
        static final Shown NOTHING = new Shown("", "");
    }

    @GET
    public Response show(@RestQuery @Nullable String done) {
        return page(200, Shown.NOTHING, "ended".equals(done) ? "ended" : "", TokenForm.fresh(), List.of());
    }

    /**
     * Makes a token and shows it, in this very answer and never again: to redirect, the secret would have to lie
     * somewhere in between. The form carries the token's id, so sending it again makes no second one.
     */
    @POST
    public Response make() {
        var form = TokenForm.of(asking.form().orElseThrow());
        var errors = form.errors(say());
        if (errors.isEmpty() && tokens.full(current.person())) {
            errors = List.of(new FieldError("name", say().full(Tokens.MOST_AT_ONCE)));
        }
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, Shown.NOTHING, "", form, errors);
        }
        return tokens.make(
                        form.id(),
                        current.person(),
                        form.name(),
                        form.scopes(),
                        form.lasts().orElseThrow())
                .map(made -> page(200, new Shown(made.secret(), form.name()), "", TokenForm.fresh(), List.of()))
                .orElseGet(() -> page(200, Shown.NOTHING, "before", TokenForm.fresh(), List.of()));
    }

    @POST
    @Path("{token}/end")
    public Response end(@RestPath UUID token) {
        if (!tokens.end(current.person(), token)) {
            throw new NotReadable();
        }
        return Response.seeOther(URI.create(ADDRESS + "?done=ended")).build();
    }

    private Response page(int status, Shown shown, String note, TokenForm form, List<FieldError> errors) {
        String page = new TokensPage(
                        shown.secret(),
                        shown.name(),
                        note,
                        new TokensPage.Typed(form.id().toString(), form.name()),
                        Stream.of(Scope.WRITE, Scope.STEPS, Scope.PUBLISH, Scope.MODERATE, Scope.MANAGE)
                                .map(scope -> new TokensPage.Choice(
                                        scope, form.scopes().contains(scope)))
                                .toList(),
                        TokenForm.CHOICES.stream()
                                .map(days ->
                                        new TokensPage.Lasting(days, form.days().equals(Integer.toString(days))))
                                .toList(),
                        tokens.of(current.person()).stream().map(this::row).toList(),
                        new Wrong(errors))
                .setLocale(current.uiLocale())
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private TokensPage.Row row(Tokens.Line line) {
        return new TokensPage.Row(
                line.id().toString(),
                line.name(),
                line.scopes().stream().sorted().toList(),
                TimeFormats.forMachines(line.created()),
                time(line.created()),
                TimeFormats.forMachines(line.expires()),
                time(line.expires()),
                line.lastUsed() == null ? "" : TimeFormats.forMachines(line.lastUsed()),
                line.lastUsed() == null ? "" : time(line.lastUsed()),
                line.valid());
    }

    private String time(Instant at) {
        String pattern = current.uiLocale().getLanguage().equals("zh") ? "uuuu年M月d日 HH:mm z" : "d MMM uuuu HH:mm z";
        return DateTimeFormatter.ofPattern(pattern, current.uiLocale()).format(at.atZone(current.zone()));
    }

    private TokensMessages say() {
        return words.in(TokensMessages.class, current.face());
    }
}
