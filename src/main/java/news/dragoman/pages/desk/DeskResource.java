package news.dragoman.pages.desk;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows what is at work, as a board or a list, finds what is out or put aside, and says what of it is mine. */
@Path(Cookies.PATH)
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class DeskResource {

    private final DeskPages pages;
    private final CurrentPerson current;

    DeskResource(DeskPages pages, CurrentPerson current) {
        this.pages = pages;
        this.current = current;
    }

    /**
     * @param after where the page of the list before ended
     * @param done the step that was just taken on what was ticked
     * @param count on how many
     */
    @GET
    @Transactional
    public String desk(
            @Context UriInfo address,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String count) {
        var said = done == null || count == null || !count.matches("[0-9]{1,3}")
                ? null
                : StepForm.of(done)
                        .map(step -> new DeskPage.Done(step, Integer.parseInt(count)))
                        .orElse(null);
        return pages.page(Filters.of(address.getQueryParameters()), after == null ? "" : after, said)
                .setLocale(current.uiLocale())
                .render();
    }
}
