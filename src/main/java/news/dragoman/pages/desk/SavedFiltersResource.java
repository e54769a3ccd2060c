package news.dragoman.pages.desk;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import news.dragoman.people.SavedFilters;
import news.dragoman.people.SavedFilters.Outcome;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Keeps, renames and forgets what a person looks for again and again. */
@Path(Cookies.PATH + "/filters")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class SavedFiltersResource {

    private static final int UNPROCESSABLE = 422;

    private final SavedFilters filters;
    private final DeskPages pages;
    private final CurrentPerson current;
    private final Words words;

    SavedFiltersResource(SavedFilters filters, DeskPages pages, CurrentPerson current, Words words) {
        this.filters = filters;
        this.pages = pages;
        this.current = current;
        this.words = words;
    }

    /** Keeps what the desk's address leaves out and lets in. */
    @POST
    @Transactional
    public Response keep(@RestForm @Nullable String name, @RestForm @Nullable String back) {
        var here = Filters.at(text(back));
        return answer(filters.keep(current.person().id(), text(name), here.query()), here, "filter-name", text(name));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response rename(@RestPath UUID id, @RestForm @Nullable String name, @RestForm @Nullable String back) {
        return answer(
                filters.rename(current.person().id(), id, text(name)),
                Filters.at(text(back)),
                "filter-" + id,
                text(name));
    }

    @POST
    @Path("{id}/forget")
    @Transactional
    public Response forget(@RestPath UUID id, @RestForm @Nullable String back) {
        filters.forget(current.person().id(), id);
        return Response.seeOther(URI.create(Filters.at(text(back)).here())).build();
    }

    private Response answer(Outcome outcome, Filters here, String field, String typed) {
        if (outcome == Outcome.KEPT) {
            return Response.seeOther(URI.create(here.here())).build();
        }
        String wrong = words.in(DeskMessages.class, current.face()).notKept(outcome, SavedFilters.MOST);
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(pages.page(here, new DeskPage.Typed(typed, new FieldError(field, wrong)))
                        .setLocale(current.uiLocale())
                        .render())
                .build();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
