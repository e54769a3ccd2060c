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
import news.dragoman.story.Version;
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

/** Takes another report of the same event into this one. */
@Path("/desk/editions/{id}/join")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class JoinResource {

    private final JoinPages pages;
    private final Newsroom newsroom;
    private final CurrentPerson current;
    private final Words words;

    JoinResource(JoinPages pages, Newsroom newsroom, CurrentPerson current, Words words) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.current = current;
        this.words = words;
    }

    @GET
    @Transactional
    public Response page(@RestPath UUID id) {
        return Answers.page(200, pages.of(id, JoinPages.Typed.NOTHING, List.of(), List.of()), current);
    }

    @POST
    public Response join(
            @RestPath UUID id,
            @RestForm @Nullable String version,
            @RestForm @Nullable String other,
            @RestForm @Nullable String note,
            @RestForm @Nullable String weight) {
        var chosen = Answers.uuid(other);
        var typed = new JoinPages.Typed(chosen, note == null ? "" : note, "MINOR".equals(weight));
        if (chosen == null) {
            var error = new FieldError(
                    "other", words.in(SourcesMessages.class, current.face()).chooseOther());
            return Answers.page(422, pages.of(id, typed, List.of(), List.of(error)), current);
        }
        try {
            var ask = Ask.at(Answers.number(version))
                    .about(chosen, Spot.END)
                    .because(typed.note())
                    .weighing(typed.minor() ? Version.Weight.MINOR : Version.Weight.MATERIAL);
            var edition = newsroom.take(Step.JOIN, id, current.person(), ask);
            return Response.seeOther(URI.create("/desk/stories/" + edition.storyId() + "?done=join"))
                    .build();
        } catch (Refusal refusal) {
            return Answers.page(
                    Failure.of(refusal.refused().kind()).status(),
                    pages.of(id, typed, refusal.refused().reasons(), List.of()),
                    current);
        }
    }
}
