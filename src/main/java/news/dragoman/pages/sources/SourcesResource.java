package news.dragoman.pages.sources;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Spot;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a translation is drawn from; here it is drawn from one edition more. */
@Path("/desk/editions/{id}/sources")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class SourcesResource {

    private final SourcesPages pages;
    private final Newsroom newsroom;
    private final CurrentPerson current;
    private final Words words;

    SourcesResource(SourcesPages pages, Newsroom newsroom, CurrentPerson current, Words words) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.current = current;
        this.words = words;
    }

    @GET
    @Transactional
    public Response page(@RestPath UUID id) {
        return Answers.page(200, pages.of(id, SourcesPages.Typed.NOTHING, List.of(), List.of()), current);
    }

    @POST
    public Response add(
            @RestPath UUID id,
            @RestForm @Nullable String version,
            @RestForm @Nullable String source,
            @RestForm @Nullable String place,
            @RestForm @Nullable String after) {
        var typed = new SourcesPages.Typed(Answers.uuid(source), place == null ? "END" : place, Answers.uuid(after));
        var chosen = typed.source();
        var page = pages.of(id, typed, List.of(), List.of());
        if (chosen == null) {
            return refused(422, id, typed, "source", say().none());
        }
        if (typed.place().equals("AFTER") && typed.after() == null) {
            return refused(422, id, typed, "after", say().chooseRow());
        }
        try {
            newsroom.take(
                    Step.ADD_SOURCE,
                    id,
                    current.person(),
                    Ask.at(Answers.number(version)).about(chosen, spot(typed)));
            return Response.seeOther(URI.create(
                            page.back().endsWith("/translate") ? page.back() : page.back() + "?done=add-source"))
                    .build();
        } catch (Refusal refusal) {
            return Answers.page(
                    Failure.of(refusal.refused().kind()).status(),
                    pages.of(id, typed, refusal.refused().reasons(), List.of()),
                    current);
        }
    }

    private Response refused(int status, UUID id, SourcesPages.Typed typed, String field, String why) {
        return Answers.page(status, pages.of(id, typed, List.of(), List.of(new FieldError(field, why))), current);
    }

    private SourcesMessages say() {
        return words.in(SourcesMessages.class, current.face());
    }

    private static Spot spot(SourcesPages.Typed typed) {
        var after = typed.after();
        return switch (typed.place()) {
            case "START" -> Spot.START;
            case "AFTER" -> after == null ? Spot.END : Spot.after(after);
            default -> Spot.END;
        };
    }
}
