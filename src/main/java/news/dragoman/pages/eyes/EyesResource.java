package news.dragoman.pages.eyes;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.FourEyesBoard;
import news.dragoman.review.Countersign;
import news.dragoman.story.StoryNames;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TimeFormats;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Shows chiefs and auditors where four eyes have not read a text. What they do about it are steps of the edition. */
@Path(Cookies.PATH)
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.FOUR_EYES)
public class EyesResource {

    private final FourEyesBoard board;
    private final CurrentPerson current;
    private final Clock clock;

    EyesResource(FourEyesBoard board, CurrentPerson current, Clock clock) {
        this.board = board;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("countersign")
    @Transactional
    public TemplateInstance countersign(@RestQuery @Nullable String done) {
        var all = board.alone(current.person());
        return new CountersignPage(
                        all.stream()
                                .filter(one -> one.task().outcome().isEmpty())
                                .map(this::item)
                                .toList(),
                        all.stream()
                                .filter(one -> one.task().outcome().isPresent())
                                .map(this::item)
                                .toList(),
                        done != null)
                .setLocale(current.uiLocale());
    }

    @GET
    @Path("waivers")
    @Transactional
    public TemplateInstance waivers() {
        return new WaiversPage(
                        board.waived(current.person()).stream().map(this::item).toList())
                .setLocale(current.uiLocale());
    }

    private CountersignPage.Item item(FourEyesBoard.Alone one) {
        var task = one.task();
        return new CountersignPage.Item(
                "c-" + task.id(),
                Cookies.PATH + "/editions/" + task.editionId(),
                story(one.card()),
                one.card().slugline(),
                language(one.card()),
                where(one.card()),
                one.card().version(),
                person(task.signedBy(), task.openedAt(), one.names()),
                one.reason(),
                one.lasted().toDays(),
                one.lasted().toHoursPart(),
                one.lasted().toMinutesPart(),
                task.outcome().filter(Countersign.Outcome.FAULT::equals).isPresent(),
                task.closedBy()
                        .map(by -> person(by, task.closedAt().orElseThrow(), one.names()))
                        .orElse(CountersignPage.Person.NOBODY),
                one.note(),
                one.mayClose(),
                task.signedBy().equals(current.person().id()));
    }

    private WaiversPage.Item item(FourEyesBoard.Waived one) {
        return new WaiversPage.Item(
                story(one.card()),
                one.card().slugline(),
                language(one.card()),
                person(one.waiver().givenBy(), one.waiver().givenAt(), one.names()),
                one.reason(),
                one.use(),
                one.signOff()
                        .map(s -> person(s.personId(), s.at(), one.names()))
                        .orElse(CountersignPage.Person.NOBODY),
                one.changed());
    }

    /** What readers find says more than the stage. */
    private static String where(DeskCard card) {
        return card.withdrawn()
                ? "WITHDRAWN"
                : card.suspended() ? "SUSPENDED" : card.stage().name();
    }

    private static String story(DeskCard card) {
        return Cookies.PATH + "/stories/" + card.storyId() + "#e-"
                + card.language().tag();
    }

    private String language(DeskCard card) {
        return card.language().nameIn(current.uiLocale());
    }

    private CountersignPage.Person person(UUID person, Instant at, StoryNames names) {
        return new CountersignPage.Person(
                names.of(person, current.face().tag()),
                TimeFormats.forMachines(at),
                Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at());
    }
}
