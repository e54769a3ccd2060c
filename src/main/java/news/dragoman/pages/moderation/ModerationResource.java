package news.dragoman.pages.moderation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows the queue of comments with one of them open. */
@Path(ModerationResource.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.MODERATION)
public class ModerationResource {

    static final String ADDRESS = Cookies.PATH + "/moderation";

    private final ModerationViews views;
    private final CurrentPerson current;

    ModerationResource(ModerationViews views, CurrentPerson current) {
        this.views = views;
        this.current = current;
    }

    /**
     * The page.
     *
     * @param done what was just done, and by which decision; said once more, and with the way back while there is one
     */
    @GET
    @Transactional
    public String page(
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String flag,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String at,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String decision,
            @RestQuery @Nullable String count,
            @RestQuery @Nullable String until) {
        var asked = Asked.of(show, language, article, flag, after, at);
        return new ModerationPage(views.view(asked, Optional.empty(), List.of(), done(done, decision, count, until)))
                .setLocale(current.uiLocale())
                .render();
    }

    /** What of it may have changed, for a page that stays open. */
    @GET
    @Path("now")
    @Transactional
    public String now(
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String flag,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String at) {
        var asked = Asked.of(show, language, article, flag, after, at);
        return new NowFragment(views.view(asked, Optional.empty(), List.of(), Optional.empty()))
                .setLocale(current.uiLocale())
                .render();
    }

    private Optional<ModerationView.Done> done(
            @Nullable String done, @Nullable String decision, @Nullable String count, @Nullable String until) {
        var deed = Optional.ofNullable(done).flatMap(Deed::of);
        UUID id = Optional.ofNullable(decision)
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(new UUID(0, 0));
        int many = count != null && count.matches("\\d{1,6}") ? Integer.parseInt(count) : 1;
        String time = until != null && until.matches("\\d{2}:\\d{2}") ? until : "";
        return deed.flatMap(one -> views.done(one.name(), id, many, time));
    }
}
