package news.dragoman.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.api.view.ReturnAnswerAsk;
import news.dragoman.api.view.ReturnsView;
import news.dragoman.newsroom.Returning;
import news.dragoman.people.Scope;
import news.dragoman.review.ReturnPoint;
import news.dragoman.story.Edition;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Why a text was returned, and what was done about it. */
@Path("/api/editions/{edition}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Editions")
public class ReturnsResource {
    private final Returning returning;
    private final Stories stories;
    private final StoryNaming naming;
    private final EditionViews views;
    private final Sight sight;
    private final Once once;
    private final CurrentPerson current;

    ReturnsResource(
            Returning returning,
            Stories stories,
            StoryNaming naming,
            EditionViews views,
            Sight sight,
            Once once,
            CurrentPerson current) {
        this.returning = returning;
        this.stories = stories;
        this.naming = naming;
        this.views = views;
        this.sight = sight;
        this.once = once;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listReturns", summary = "What an edition was returned for, the newest first")
    public ReturnsView returns(@RestPath UUID edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> view(sight.edition(edition).edition()));
    }

    @POST
    @Path("{point}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    @Operation(operationId = "answerReturn", summary = "Say that a reason was seen to, or open it again")
    public RestResponse<ReturnsView> answer(
            @RestPath UUID edition,
            @RestPath UUID point,
            @RestHeader(Once.KEY) @Nullable String key,
            ReturnAnswerAsk ask) {
        QuarkusTransaction.requiringNew().run(() -> sight.edition(edition));
        return once.answer(key, ask, ReturnsView.class, () -> {
            returning.answer(edition, point, ask.done(), Objects.requireNonNullElse(ask.text(), ""), current.person());
            return Once.Outcome.ok(view(sight.edition(edition).edition()), null);
        });
    }

    private ReturnsView view(Edition edition) {
        var story = stories.findById(edition.storyId());
        var all = returning.all(edition.id(), current.person());
        var people = new HashSet<UUID>();
        all.forEach(slip -> {
            people.add(slip.slip().returnedBy());
            slip.points().forEach(p -> p.answeredBy().ifPresent(people::add));
        });
        var names = naming.in(story, people, List.of());
        return new ReturnsView(
                all.stream()
                        .map(slip -> new ReturnsView.ReturnedOnce(
                                slip.slip().id(),
                                views.person(slip.slip().returnedBy(), names),
                                slip.slip().returnedAt(),
                                slip.version().map(Version::number).orElse(null),
                                slip.points().stream().map(p -> point(p, names)).toList(),
                                slip.slip().threads(),
                                slip.open(),
                                slip.again()))
                        .toList(),
                returning.offered(edition, story.deskId()).stream()
                        .map(r -> new ReturnsView.ReasonChoice(
                                r.id(), r.in(current.face().tag())))
                        .toList());
    }

    private ReturnsView.ReturnedFor point(ReturnPoint point, StoryNames names) {
        return new ReturnsView.ReturnedFor(
                point.id(),
                point.reasonId().orElse(null),
                point.in(current.face().tag()),
                point.answeredBy().map(by -> views.person(by, names)).orElse(null),
                point.answeredAt().orElse(null),
                point.answer().orElse(null));
    }
}
