package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.Person;
import news.dragoman.story.CanonicalText;
import news.dragoman.story.Schedule;
import news.dragoman.story.StoryNames;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.ReturnChoice;
import news.dragoman.web.StepForm;
import news.dragoman.web.TimeForm;
import news.dragoman.web.Words;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
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
            Step.SCHEDULE,
            Step.UNSCHEDULE,
            Step.RESTORE,
            Step.RELEASE,
            Step.RENEW,
            Step.ASSIGN,
            Step.HAND_OVER,
            Step.TAKE_OVER,
            Step.REOPEN,
            Step.RECALL,
            Step.RETURN,
            Step.SPIKE,
            Step.CORRECT,
            Step.CHANGE_NOTE,
            Step.WAIVE,
            Step.CLOSE_TASK,
            Step.COUNTERSIGN,
            Step.ABANDON,
            Step.SUSPEND,
            Step.RESUME,
            Step.REDACT,
            Step.PROPOSE_WITHDRAWAL,
            Step.WITHDRAW,
            Step.DECLINE_WITHDRAWAL,
            Step.TAKE_BACK_WITHDRAWAL);

    /** Forms that take two steps, by the first of them. */
    private static final Map<StepForm, StepForm> STEP_OF =
            Map.of(StepForm.SUBMIT_AND_EDIT, StepForm.SUBMIT, StepForm.SIGN_OFF_AND_PUBLISH, StepForm.SIGN_OFF);

    private final Returning returning;
    private final Words words;
    private final CurrentPerson current;

    Offers(Returning returning, Words words, CurrentPerson current) {
        this.returning = returning;
        this.words = words;
        this.current = current;
    }

    /**
     * The steps on offer for an edition.
     *
     * @param entitled who may have it in hand
     */
    List<Offer> on(Situation situation, StoryNames names, List<Person> entitled) {
        var offers = new ArrayList<Offer>();
        for (Step step : ON_THIS_PAGE) {
            if (step == Step.CLAIM && situation.facts().held()) {
                continue; // one's own claim is prolonged, not claimed again
            }
            var decision = situation.decide(step);
            if (decision instanceof Decision.Refused refused && refused.kind() != Decision.Kind.NOT_YET) {
                continue;
            }
            var receivers =
                    step.held() == Step.Held.RECEIVER ? receivers(step, names, entitled) : List.<Offer.Receiver>of();
            if (step.held() == Step.Held.RECEIVER && receivers.isEmpty()) {
                continue; // there is nobody to give it to
            }
            if (decision.allowed()) {
                offers.add(offer(StepForm.valueOf(step.name()), situation, receivers, List.of()));
                if (step == Step.SUBMIT && editsAfterwards(situation)) {
                    offers.add(offer(StepForm.SUBMIT_AND_EDIT, situation, List.of(), List.of()));
                }
            } else if (decision instanceof Decision.Refused refused) {
                var missing = refused.reasons().stream()
                        .map(r -> words.reason(
                                r,
                                current.face(),
                                p -> names.of(p, current.face().tag())))
                        .toList();
                offers.add(offer(StepForm.valueOf(step.name()), situation, receivers, missing));
            }
        }
        return offers;
    }

    /** The step on offer for the whole story, whichever of its editions it is asked of: to stop it, or to let it go on. */
    Optional<Offer> onStory(Situation situation) {
        return Stream.of(Step.HOLD, Step.LIFT)
                .filter(step -> situation.decide(step).allowed())
                .map(step -> offer(StepForm.valueOf(step.name()), situation, List.of(), List.of()))
                .findFirst();
    }

    /** What is on offer about the story's embargo: to set or move it, to lift it. */
    List<Offer> onEmbargo(Situation situation) {
        return Stream.of(Step.EMBARGO, Step.LIFT_EMBARGO)
                .filter(step -> situation.decide(step).allowed())
                .map(step -> offer(StepForm.valueOf(step.name()), situation, List.of(), List.of()))
                .toList();
    }

    /** Whether the table would let the person claim it once it is submitted. */
    private static boolean editsAfterwards(Situation situation) {
        var facts = situation.facts();
        return situation.edition().stage() == Stage.TRANSLATION
                && facts.actor().is(news.dragoman.workflow.Role.EDITOR)
                && facts.actor().language();
    }

    private List<ReturnChoice> why(Situation situation) {
        return returning.offered(situation.edition(), situation.desk().id()).stream()
                .map(r ->
                        new ReturnChoice(r.id().toString(), r.in(current.face().tag()), false))
                .toList();
    }

    private List<Offer.Receiver> receivers(Step step, StoryNames names, List<Person> entitled) {
        return entitled.stream()
                .map(Person::id)
                .filter(p ->
                        step != Step.HAND_OVER || !p.equals(current.person().id()))
                .map(p -> new Offer.Receiver(
                        names.mark(p).toString(), names.of(p, current.face().tag())))
                .sorted(Comparator.comparing(Offer.Receiver::name, Collator.getInstance(current.uiLocale())))
                .toList();
    }

    private static boolean asksReason(StepForm form, Situation situation) {
        var facts = situation.facts();
        return form == StepForm.PUBLISH
                ? facts.besideUnexplained()
                : Step.valueOf(STEP_OF.getOrDefault(form, form).name()).guards().contains(Guard.REASON_GIVEN);
    }

    /** With the time that is set already: whoever changes it changes that. */
    private TimeForm time(StepForm form, Situation situation) {
        var set = form == StepForm.SCHEDULE
                ? situation.edition().schedule().map(Schedule::at)
                : situation
                        .story()
                        .embargo()
                        .filter(at -> situation.facts().timing().embargoed());
        var desk = situation.desk().zone();
        return set.map(at -> TimeForm.at(at, desk, current.zone()))
                .orElseGet(() -> TimeForm.empty(desk, current.zone()));
    }

    private Offer offer(StepForm form, Situation situation, List<Offer.Receiver> receivers, List<String> missing) {
        var edition = situation.edition();
        return new Offer(
                form,
                form.address(edition.id()),
                edition.version(),
                form == StepForm.PUBLISH ? CanonicalText.hex(situation.contentHash()) : "",
                asksReason(form, situation),
                form == StepForm.RETURN ? why(situation) : List.of(),
                receivers,
                Step.valueOf(STEP_OF.getOrDefault(form, form).name()).timed()
                        ? Optional.of(time(form, situation))
                        : Optional.empty(),
                form == StepForm.CHANGE_NOTE
                        ? edition.correction()
                                .map(kind -> new Offer.Told(
                                        kind.name(), edition.correctionNote().orElse("")))
                        : Optional.empty(),
                (form == StepForm.CORRECT
                                || form == StepForm.PUBLISH
                                        && edition.correction().isPresent())
                        && situation.drawnFromLive(),
                missing,
                false);
    }
}
