package news.dragoman.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import news.dragoman.api.view.PersonRef;
import news.dragoman.api.view.ReceiversView;
import news.dragoman.newsroom.Colleagues;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.Person;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.Audience;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** To whom work can be given. */
@Path("/api/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Audience(Audience.Of.PROGRAMS)
@Tag(name = "Steps")
public class HandsResource {
    /** The steps that give an edition to somebody, by their words. */
    static final List<String> GIVING = List.of("assign", "hand-over");

    private final Colleagues colleagues;
    private final Gatherer gatherer;
    private final StoryNaming naming;
    private final EditionViews views;
    private final Problems problems;
    private final Sight sight;
    private final CurrentPerson current;

    HandsResource(
            Colleagues colleagues,
            Gatherer gatherer,
            StoryNaming naming,
            EditionViews views,
            Problems problems,
            Sight sight,
            CurrentPerson current) {
        this.colleagues = colleagues;
        this.gatherer = gatherer;
        this.naming = naming;
        this.views = views;
        this.problems = problems;
        this.sight = sight;
        this.current = current;
    }

    @GET
    @Path("receivers")
    @Transactional
    @Operation(operationId = "listReceivers", summary = "To whom an edition can be given, and whether the person may")
    public ReceiversView receivers(@RestPath UUID edition, @RestQuery @Nullable String step) {
        String word = step == null ? GIVING.get(0) : step;
        if (!GIVING.contains(word)) {
            throw new Fault(ProblemKind.MALFORMED, "step");
        }
        var known = sight.edition(edition);
        Situation situation = gatherer.looking(known.edition(), current.person());
        Decision decision = situation.decide(word.equals("assign") ? Step.ASSIGN : Step.HAND_OVER);
        if (decision instanceof Decision.Refused refused) {
            return new ReceiversView(
                    edition, word, false, refused.kind(), problems.worded(refused.reasons()), List.of());
        }
        List<Person> entitled = colleagues.entitled(List.of(situation)).getOrDefault(edition, List.of());
        var names = naming.in(known.story(), entitled.stream().map(Person::id).toList(), List.of());
        return new ReceiversView(
                edition,
                word,
                true,
                null,
                List.of(),
                entitled.stream()
                        .map(Person::id)
                        .filter(person -> word.equals("assign")
                                || !person.equals(current.person().id()))
                        .map(person -> views.person(person, names))
                        .sorted(Comparator.comparing(PersonRef::name)
                                .thenComparing(ref -> ref.id().toString()))
                        .toList());
    }
}
