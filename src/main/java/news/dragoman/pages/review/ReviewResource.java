package news.dragoman.pages.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The editor's page. Everything it changes, it changes by the steps and the saves of other addresses. */
@Path("/desk/editions/{id}/review")
@Audience(Audience.Of.NEWSROOM)
public class ReviewResource {

    private final ReviewViews views;
    private final CurrentPerson current;

    ReviewResource(ReviewViews views, CurrentPerson current) {
        this.views = views;
        this.current = current;
    }

    /** The page; whoever comes while the edition is elsewhere is sent there. */
    @GET
    public Response page(
            @RestPath UUID id,
            @RestQuery @Nullable String mode,
            @RestQuery @Nullable String against,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String block) {
        return views.of(
                        id,
                        new Reading(mode, against),
                        uuid(unit).or(() -> uuid(block)).orElse(null))
                .map(view -> html(new ReviewPage(view)))
                .orElseGet(() ->
                        Response.seeOther(URI.create("/desk/editions/" + id)).build());
    }

    /** What follows from the text as it stands, with its hash and the versions of what it is made of. */
    @GET
    @Path("panel")
    public Response panel(@RestPath UUID id, @RestQuery @Nullable String mode, @RestQuery @Nullable String against) {
        return html(
                new PanelFragment(views.of(id, new Reading(mode, against), null).orElseThrow(NotReadable::new)));
    }

    /** What others have done to it, for a page that stays open and looks again by itself. */
    @GET
    @Path("now")
    @Produces(MediaType.TEXT_HTML)
    public String now(@RestPath UUID id, @RestQuery @Nullable String mode, @RestQuery @Nullable String against) {
        return new NowFragment(views.again(id, new Reading(mode, against)).orElseThrow(NotReadable::new))
                .setLocale(current.uiLocale())
                .render();
    }

    /** One block, read or open for editing. */
    @GET
    @Path("rows/{block}")
    public Response row(
            @RestPath UUID id,
            @RestPath UUID block,
            @RestQuery @Nullable String mode,
            @RestQuery @Nullable String against,
            @RestQuery boolean open) {
        var view = views.of(id, new Reading(mode, against), open ? block : null).orElseThrow(NotReadable::new);
        var row = view.rows().stream()
                .filter(r -> r.id().equals(block))
                .findFirst()
                .orElseThrow(NotReadable::new);
        return html(new RowFragment(view, row));
    }

    private static Response html(Object page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty(); // an address typed by hand opens nothing
        }
    }
}
