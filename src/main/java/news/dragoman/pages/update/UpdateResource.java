package news.dragoman.pages.update;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.SourceUpdates;
import news.dragoman.newsroom.Suggesting;
import news.dragoman.story.Version;
import news.dragoman.web.Asking;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Failure;
import news.dragoman.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes what a reporter has changed in a filed original: sends it, or suggests it to whoever has it in hand. */
@Path("/desk/editions/{id}/update")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class UpdateResource {

    private final UpdatePages pages;
    private final SourceUpdates updates;
    private final Suggesting suggesting;
    private final CurrentPerson current;
    private final Asking asking;

    UpdateResource(
            UpdatePages pages, SourceUpdates updates, Suggesting suggesting, CurrentPerson current, Asking asking) {
        this.pages = pages;
        this.updates = updates;
        this.suggesting = suggesting;
        this.current = current;
        this.asking = asking;
    }

    @GET
    @Transactional
    public Response page(@RestPath UUID id, @RestQuery @Nullable String done) {
        return answer(200, pages.of(id, UpdatePages.Typed.NOTHING, List.of(), done != null));
    }

    @POST
    public Response send(
            @RestPath UUID id, @RestForm @Nullable String note) { // a form is read where one field is named
        var typed = UpdatePages.Typed.of(asking.form().orElseThrow());
        var page = pages.of(id, typed, List.of(), false);
        var words = new ArrayList<SourceUpdates.Words>();
        for (var field : page.blocks()) {
            String text = typed.fields().get(field.name());
            if (text != null && !text.replace("\r\n", "\n").equals(pages.standing(id, field.id()))) {
                words.add(new SourceUpdates.Words(field.id(), typed.base(field.id()), text));
            }
        }
        try {
            if (page.suggesting()) {
                suggesting.suggest(id, words, current.person());
                return Response.seeOther(URI.create(page.address() + "?done=yes"))
                        .build();
            }
            var ask = Ask.at(typed.version())
                    .because(typed.note())
                    .weighing(typed.minor() ? Version.Weight.MINOR : Version.Weight.MATERIAL);
            updates.send(id, ask, words, current.person());
            return Response.seeOther(URI.create("/desk/stories/" + page.storyId() + "?done=update-source"))
                    .build();
        } catch (Refusal refusal) {
            return answer(
                    Failure.of(refusal.refused().kind()).status(),
                    pages.of(id, typed, refusal.refused().reasons(), false));
        }
    }

    private Response answer(int status, UpdatePage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Objects.requireNonNull(
                        page.setLocale(current.uiLocale()).render()))
                .build();
    }
}
