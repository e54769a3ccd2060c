package news.dragoman.pages.corrections;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Compliance;
import news.dragoman.review.Task;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.TimeFormats;

/** Shows which languages have followed a correction, as far as the person may know of them. */
@Path(Cookies.PATH + "/corrections")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class CorrectionsResource {

    private final Compliance compliance;
    private final CurrentPerson current;
    private final Clock clock;

    CorrectionsResource(Compliance compliance, CurrentPerson current, Clock clock) {
        this.compliance = compliance;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance board() {
        var lines = compliance.of(current.person()).stream().map(this::line).toList();
        return new CorrectionsPage(lines, (int)
                        lines.stream().filter(CorrectionsPage.Line::isOpen).count())
                .setLocale(current.uiLocale());
    }

    private CorrectionsPage.Line line(Compliance.Line line) {
        var task = line.task();
        var at = task.closedAt().orElse(task.openedAt());
        return new CorrectionsPage.Line(
                Cookies.PATH + "/stories/" + task.storyId() + "#e-"
                        + line.card().language().tag(),
                line.card().slugline(),
                name(line.card().language()),
                line.source().map(this::name).orElse(""),
                line.upstream(),
                task.cause(),
                task.outcome().map(CorrectionsResource::state).orElse(CorrectionsPage.State.OPEN),
                line.shown() && task.closedAt().isEmpty()
                        ? Cookies.PATH + "/editions/" + task.editionId() + "/follow"
                        : "",
                TimeFormats.forMachines(at),
                Due.of(at, clock.instant(), current.zone(), current.uiLocale()).at(),
                line.lasted().toDays(),
                line.lasted().toHoursPart(),
                line.lasted().toMinutesPart());
    }

    private String name(Language language) {
        return language.nameIn(current.uiLocale());
    }

    private static CorrectionsPage.State state(Task.Outcome outcome) {
        return CorrectionsPage.State.valueOf(outcome.name());
    }
}
