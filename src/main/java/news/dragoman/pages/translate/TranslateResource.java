package news.dragoman.pages.translate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.pages.translate.BenchView.Wrong;
import news.dragoman.translation.Operation;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The translator's bench, and the steps that keep one on it when they are refused. */
@Path("/desk/editions/{id}/translate")
@Audience(Audience.Of.NEWSROOM)
public class TranslateResource {

    private final Newsroom newsroom;
    private final BenchViews views;
    private final CurrentPerson current;
    private final Asking asking;
    private final Words words;

    TranslateResource(Newsroom newsroom, BenchViews views, CurrentPerson current, Asking asking, Words words) {
        this.newsroom = newsroom;
        this.views = views;
        this.current = current;
        this.asking = asking;
        this.words = words;
    }

    @GET
    public Response bench(
            @RestPath UUID id,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String did,
            @RestQuery boolean all) {
        return Answers.page(200, views.after(id, uuid(unit), kind(did), all), current.uiLocale());
    }

    /**
     * What others have done to it, for a bench that stays open and looks again by itself.
     *
     * @param unit the row whose notes lie beside it
     */
    @GET
    @Path("now")
    @Produces(MediaType.TEXT_HTML)
    public String now(@RestPath UUID id, @RestQuery @Nullable String unit) {
        var view = views.after(id, uuid(unit), null, false);
        return new NowFragment(view, view.talk().looking())
                .setLocale(current.uiLocale())
                .render();
    }

    /** Submits; what is missing is listed on the bench itself, where it is mended. */
    @POST
    @Path("submit")
    public Response submit(@RestPath UUID id, @RestForm int version, @RestForm @Nullable String edit) {
        try {
            if (edit != null) {
                newsroom.submitAndEdit(id, current.person(), Ask.at(version));
                return Response.seeOther(URI.create("/desk/editions/" + id + "/review"))
                        .build();
            }
            var edition = newsroom.take(Step.SUBMIT, id, current.person(), Ask.at(version));
            return Response.seeOther(URI.create("/desk/stories/" + edition.storyId() + "?done=submit"))
                    .build();
        } catch (Refusal refusal) {
            return refused(id, refusal);
        }
    }

    private Response refused(UUID id, Refusal refusal) {
        if (asking.byScript()) {
            throw refusal;
        }
        var decision = refusal.refused();
        List<String> reasons = decision.reasons().stream()
                .map(reason -> words.reason(reason, current.face()))
                .toList();
        try {
            return Answers.page(
                    Failure.of(decision.kind()).status(),
                    views.of(
                            id,
                            null,
                            new Wrong(null, reasons, null, "", "", decision.kind() == Decision.Kind.NOT_YET),
                            null),
                    current.uiLocale());
        } catch (NotReadable gone) {
            throw refusal; // the bench is not his to see any more: the plain page says why
        }
    }

    private static Operation.@Nullable Kind kind(@Nullable String name) {
        return Stream.of(Operation.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noUnit) {
            return null; // an address typed by hand opens the bench where the work is
        }
    }
}
