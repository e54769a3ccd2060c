package news.dragoman.pages.corrections;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.ToFollow;
import news.dragoman.translation.Unit;
import news.dragoman.web.Audience;
import news.dragoman.web.Cookies;
import news.dragoman.web.CorrectionChoice;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StageMark;
import news.dragoman.web.StepForm;
import news.dragoman.workflow.Step;
import org.jboss.resteasy.reactive.RestPath;

/** Shows which rows of a translation its sources have left behind, to whoever may read both. */
@Path(Cookies.PATH + "/editions/{id}/follow")
@Produces(MediaType.TEXT_HTML)
@Audience(Audience.Of.NEWSROOM)
public class FollowResource {

    private final ToFollow toFollow;
    private final CurrentPerson current;

    FollowResource(ToFollow toFollow, CurrentPerson current) {
        this.toFollow = toFollow;
        this.current = current;
    }

    @GET
    @Transactional
    public TemplateInstance page(@RestPath UUID id) {
        var differing = toFollow.of(id, current.person());
        var situation = differing.situation();
        var edition = situation.edition();
        return new FollowPage(
                        Cookies.PATH + "/stories/" + edition.storyId(),
                        situation.story().slugline(),
                        edition.language().nameIn(current.uiLocale()),
                        edition.language().tag(),
                        edition.language().direction().attribute(),
                        StageMark.of(edition.stage(), situation.claim().isPresent()),
                        differing.sources().stream()
                                .map(s -> new FollowPage.Source(
                                        s.language().nameIn(current.uiLocale()), s.from(), s.to()))
                                .toList(),
                        differing.touched().stream().map(FollowResource::row).toList(),
                        press(StepForm.CORRECT, situation),
                        press(StepForm.CLOSE_TASK, situation),
                        edition.sources().stream()
                                .anyMatch(pin -> situation
                                        .file()
                                        .edition(pin.sourceId())
                                        .publicState()
                                        .live()),
                        CorrectionChoice.all(""))
                .setLocale(current.uiLocale());
    }

    private static FollowPage.Row row(ToFollow.Touched touched) {
        return new FollowPage.Row(
                touched.kind(),
                touched.number(),
                touched.unit().filter(Unit::omitted).isPresent(),
                touched.unit().map(Unit::text).orElse(""),
                touched.sentences().stream()
                        .map(s -> new FollowPage.Sentence(
                                s.language().tag(), s.language().direction().attribute(), s.runs()))
                        .toList());
    }

    private static Optional<FollowPage.Press> press(StepForm form, Situation situation) {
        var edition = situation.edition();
        return situation.decide(Step.valueOf(form.name())).allowed()
                ? Optional.of(new FollowPage.Press(form, form.address(edition.id()), edition.version()))
                : Optional.empty();
    }
}
