package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import news.dragoman.api.view.NoticeView;
import news.dragoman.api.view.NoticesPage;
import news.dragoman.api.view.ReadAsk;
import news.dragoman.api.view.UnreadView;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.ForYou;
import news.dragoman.notify.Notices;
import news.dragoman.people.Scope;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the person is told: For you. */
@Path("/api/notices")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "People")
public class NoticesResource {
    private final ForYou forYou;
    private final Notices notices;
    private final EditionViews views;
    private final Once once;
    private final CurrentPerson current;
    private final Clock clock;

    NoticesResource(ForYou forYou, Notices notices, EditionViews views, Once once, CurrentPerson current, Clock clock) {
        this.forYou = forYou;
        this.notices = notices;
        this.views = views;
        this.once = once;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listNotices", summary = "What the person is told, newest first")
    public NoticesPage notices(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int size = Cursor.size(limit);
        var found =
                forYou.of(current.person(), Cursor.of(cursor).map(Cursor::id).orElse(null), size);
        return new NoticesPage(
                found.items().stream().map(this::view).toList(),
                notices.unread(current.person().id()),
                found.more()
                        ? new Cursor(
                                        found.items().get(size - 1).notice().at(),
                                        found.items().get(size - 1).notice().id())
                                .text()
                        : null);
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "readNotices", summary = "Mark as read what was shown, and what is older")
    public RestResponse<UnreadView> read(@RestHeader(Once.KEY) @Nullable String key, ReadAsk ask) {
        return once.answer(key, ask, UnreadView.class, () -> {
            notices.readAll(current.person().id(), ask.newest(), clock.instant());
            return Once.Outcome.ok(
                    new UnreadView(notices.unread(current.person().id())), null);
        });
    }

    private NoticeView view(ForYou.Item item) {
        var notice = item.notice();
        Optional<DeskCard> card = item.card();
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.storyId(),
                notice.editionId(),
                card.map(DeskCard::slugline).orElse(null),
                item.by()
                        .flatMap(person -> item.names().map(names -> views.person(person, names)))
                        .orElse(null),
                item.reason().orElse(null),
                notice.number().orElse(null),
                notice.at(),
                notice.unread());
    }
}
