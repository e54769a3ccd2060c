package news.dragoman.pages.foryou;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notices;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a person is told: the list, the way to each thing, and marking as read. */
@Path(Cookies.PATH + "/for-you")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class ForYouResource {

    static final String ADDRESS = Cookies.PATH + "/for-you";

    private final ForYouPages pages;
    private final Notices notices;
    private final CurrentPerson current;
    private final Clock clock;

    ForYouResource(ForYouPages pages, Notices notices, CurrentPerson current, Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public String page(@RestQuery @Nullable UUID before) {
        return pages.page(before).setLocale(current.uiLocale()).render();
    }

    /** Leads to what a notice speaks of. To have been there is to have read it; a browser that looks ahead has not. */
    @GET
    @Path("{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
    public Response open(@RestPath UUID id, @RestHeader("Sec-Purpose") @Nullable String purpose) {
        var me = current.person().id();
        var notice = QuarkusTransaction.requiringNew()
                .call(() -> notices.ofPerson(id, me).orElseThrow(NotReadable::new));
        if (purpose == null) {
            notices.read(id, me, clock.instant());
        }
        var card = QuarkusTransaction.requiringNew()
                .call(() -> pages.cards(Set.of(notice.storyId())).get(notice.editionId()));
        return Response.seeOther(URI.create(card == null ? ADDRESS : onward(notice, card)))
                .build();
    }

    /** Marks as read what the page showed, and what is older. */
    @POST
    @Path("read")
    public Response read(@RestForm @Nullable UUID newest) {
        if (newest != null) {
            notices.readAll(current.person().id(), newest, clock.instant());
        }
        return Response.seeOther(URI.create(ADDRESS)).build();
    }

    private String onward(Notice notice, DeskCard card) {
        if (notice.kind() == Notice.Kind.COUNTERSIGN
                && Audience.Of.FOUR_EYES.admits(current.person().roles())) {
            return Cookies.PATH + "/countersign";
        }
        if (notice.kind() == Notice.Kind.READER_CORRECTION || notice.kind() == Notice.Kind.READER_TIP) {
            return Cookies.PATH + "/passed-on";
        }
        if (notice.kind() == Notice.Kind.TASK && card.taskSince().isPresent() && card.readable()) {
            return Cookies.PATH + "/editions/" + card.editionId() + "/follow";
        }
        if (notice.kind() == Notice.Kind.ERASURE_ASKED && card.readable()) {
            return Cookies.PATH + "/editions/" + card.editionId() + "/versions";
        }
        return card.mine() || card.myDraft()
                ? Cookies.PATH + "/editions/" + card.editionId()
                : Cookies.PATH + "/stories/" + card.storyId();
    }
}
