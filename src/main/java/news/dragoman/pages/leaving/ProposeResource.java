package news.dragoman.pages.leaving;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Proposes to withdraw an article, and suspends it until somebody else decides. */
@Path("/desk/editions/{id}/propose-withdrawal")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class ProposeResource {

    private final ProposePages pages;
    private final Newsroom newsroom;
    private final CurrentPerson current;

    ProposeResource(ProposePages pages, Newsroom newsroom, CurrentPerson current) {
        this.pages = pages;
        this.newsroom = newsroom;
        this.current = current;
    }

    @GET
    public Response page(@RestPath UUID id) {
        return Sent.page(200, pages.of(id, ProposePages.Typed.NOTHING, List.of()), current);
    }

    @POST
    public Response propose(
            @RestPath UUID id,
            @RestForm @Nullable List<String> lineOf,
            @RestForm @Nullable List<String> line,
            @RestForm @Nullable String everywhere,
            @RestForm @Nullable String suspend) {
        var typed = new ProposePages.Typed(
                Sent.lines(lineOf, line),
                !Sent.text(everywhere).isEmpty(),
                !Sent.text(suspend).isEmpty());
        var person = current.person();
        try {
            var ask = Ask.at(0).everywhere(typed.everywhere()).taking(new Ask.Away(Map.of(), typed.lines()));
            return typed.suspend()
                    ? Sent.done(newsroom.suspendAndPropose(id, person, ask), StepForm.SUSPEND_AND_PROPOSE)
                    : Sent.done(newsroom.take(Step.PROPOSE_WITHDRAWAL, id, person, ask), StepForm.PROPOSE_WITHDRAWAL);
        } catch (Refusal refusal) {
            return Sent.page(
                    Failure.of(refusal.refused().kind()).status(),
                    pages.of(id, typed, refusal.refused().reasons()),
                    current);
        }
    }
}
