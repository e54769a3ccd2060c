package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import news.dragoman.newsroom.Situation;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.StoryNames;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StepForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** The steps on offer: nothing but a filter over what the table decides. Signing off is offered where one reads. */
@RequestScoped
class Offers {

    /** In the order in which they stand on the page. */
    private static final List<Step> ON_THIS_PAGE = List.of(
            Step.FILE,
            Step.CLAIM,
            Step.SUBMIT,
            Step.PUBLISH,
            Step.RESTORE,
            Step.RELEASE,
            Step.RENEW,
            Step.REOPEN,
            Step.RECALL,
            Step.RETURN,
            Step.SPIKE);

    private final Words words;
    private final CurrentPerson current;

    Offers(Words words, CurrentPerson current) {
        this.words = words;
        this.current = current;
    }

    List<Offer> on(Situation situation, StoryNames names) {
        var offers = new ArrayList<Offer>();
        for (Step step : ON_THIS_PAGE) {
            if (step == Step.CLAIM && situation.facts().held()) {
                continue; // one's own claim is prolonged, not claimed again
            }
            var decision = situation.decide(step);
            if (decision.allowed()) {
                offers.add(offer(StepForm.valueOf(step.name()), situation, List.of()));
                if (step == Step.SUBMIT && editsAfterwards(situation)) {
                    offers.add(offer(StepForm.SUBMIT_AND_EDIT, situation, List.of()));
                }
            } else if (decision instanceof Decision.Refused refused && refused.kind() == Decision.Kind.NOT_YET) {
                var missing = refused.reasons().stream()
                        .map(r -> words.reason(
                                r,
                                current.face(),
                                p -> names.of(p, current.face().tag())))
                        .toList();
                offers.add(offer(StepForm.valueOf(step.name()), situation, missing));
            }
        }
        return offers;
    }

    /** Whether the table would let the person claim it once it is submitted. */
    private static boolean editsAfterwards(Situation situation) {
        var facts = situation.facts();
        return situation.edition().stage() == Stage.TRANSLATION
                && facts.actor().is(news.dragoman.workflow.Role.EDITOR)
                && facts.actor().language();
    }

    private static Offer offer(StepForm form, Situation situation, List<String> missing) {
        var edition = situation.edition();
        return new Offer(
                form,
                form.address(edition.id()),
                edition.version(),
                form == StepForm.PUBLISH ? CanonicalText.hex(situation.contentHash()) : "",
                form == StepForm.RETURN || form == StepForm.SPIKE,
                missing,
                false);
    }
}
