package news.dragoman.pages.translate;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.newsroom.UnitSuggesting;
import news.dragoman.pages.translate.BenchView.Wrong;
import news.dragoman.web.Addresses;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What somebody had typed when the translation went out of his hands: offered, and answered. */
@Path("/desk/editions/{id}")
@Audience(Audience.Of.NEWSROOM)
public class UnitSuggestionResource {

    private final UnitSuggesting suggesting;
    private final BenchViews views;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    UnitSuggestionResource(
            UnitSuggesting suggesting, BenchViews views, CurrentPerson current, Asking asking, Words words) {
        this.suggesting = suggesting;
        this.views = views;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    /** What a script is told. */
    record Offered(String status) {}

    @POST
    @Path("units/{unitId}/suggestions")
    public Response suggest(
            @RestPath UUID id,
            @RestPath UUID unitId,
            @RestForm @Nullable String text,
            @RestForm @Nullable String suggestionId) {
        String typed = text == null ? "" : text;
        try {
            suggesting.suggest(id, unitId, uuid(suggestionId), typed, current.person());
        } catch (Refusal refusal) {
            return refused(id, unitId, refusal, typed);
        }
        return asking.byScript()
                ? Response.ok(new Offered("offered"), MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : Response.seeOther(URI.create("/desk/editions/" + id + "/translate?unit=" + unitId + "#u-" + unitId))
                        .build();
    }

    @POST
    @Path("unit-suggestions/{suggestion}/accept")
    public Response accept(@RestPath UUID id, @RestPath UUID suggestion, @RestForm @Nullable String back) {
        suggesting.accept(id, suggestion, current.person());
        return onward(id, back);
    }

    @POST
    @Path("unit-suggestions/{suggestion}/dismiss")
    public Response dismiss(@RestPath UUID id, @RestPath UUID suggestion, @RestForm @Nullable String back) {
        suggesting.dismiss(id, suggestion, current.person());
        return onward(id, back);
    }

    @POST
    @Path("unit-suggestions/{suggestion}/withdraw")
    public Response withdraw(@RestPath UUID id, @RestPath UUID suggestion, @RestForm @Nullable String back) {
        suggesting.withdraw(id, suggestion, current.person());
        return onward(id, back);
    }

    private Response refused(UUID id, UUID unit, Refusal refusal, String typed) {
        if (asking.byScript()) {
            throw refusal;
        }
        var reasons = refusal.refused().reasons().stream()
                .map(reason -> words.reason(reason, current.face()))
                .toList();
        try {
            return Answers.page(
                    Failure.of(refusal.refused().kind()).status(),
                    views.of(id, unit, Wrong.refused(unit, reasons), typed),
                    current.uiLocale());
        } catch (NotReadable unreadable) {
            throw refusal; // the plain page shows the reasons and what was typed
        }
    }

    private static Response onward(UUID id, @Nullable String back) {
        return Response.seeOther(URI.create(
                        Addresses.inNewsroom(back == null ? "" : back).orElse("/desk/editions/" + id + "/translate")))
                .build();
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException odd) {
            throw new BadRequestException("suggestionId", odd);
        }
    }
}
