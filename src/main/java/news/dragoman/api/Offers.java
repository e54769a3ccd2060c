package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.api.view.OfferView;
import news.dragoman.api.view.OffersView;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.story.CanonicalText;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.Guard;
import news.dragoman.workflow.Step;

/** Says of every step whether the table lets the asker take it now, and if not, every reason why. */
@RequestScoped
class Offers {
    /** Beginning an edition is no step of one that exists, a save is no step of its own, and the clock's are the clock's. */
    private static final Set<Step> NOT_ASKED_FOR = Set.of(
            Step.WRITE, Step.REQUEST, Step.EDIT, Step.EXPIRE, Step.BRING_BACK, Step.SEAL, Step.ASK_ERASURE, Step.ERASE);

    private final Gatherer gatherer;
    private final Sight sight;
    private final Problems problems;
    private final CurrentPerson current;

    Offers(Gatherer gatherer, Sight sight, Problems problems, CurrentPerson current) {
        this.gatherer = gatherer;
        this.sight = sight;
        this.problems = problems;
        this.current = current;
    }

    OffersView of(Sight.Known known) {
        var situation = gatherer.looking(known.edition(), current.person());
        return new OffersView(
                known.edition().id(),
                known.edition().stage(),
                known.edition().version(),
                sight.readsWorkingCopy(known) ? CanonicalText.hex(situation.contentHash()) : null,
                Stream.of(Step.values())
                        .filter(step -> !NOT_ASKED_FOR.contains(step))
                        .map(step -> offer(step, situation))
                        .toList());
    }

    private OfferView offer(Step step, Situation situation) {
        String word = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (situation.decide(step) instanceof Decision.Refused refused) {
            return new OfferView(word, false, null, refused.kind(), problems.worded(refused.reasons()), asks(step));
        }
        var to = ((Decision.Allowed) situation.decide(step)).to();
        return new OfferView(word, true, to, null, List.of(), asks(step));
    }

    /** Looking gives every reason; taking the step needs those that its conditions ask for. */
    private static List<String> asks(Step step) {
        var asks = new ArrayList<String>();
        if (step.guards().contains(Guard.TEXT_AS_READ)) {
            asks.add("contentHash");
        }
        if (step.guards().contains(Guard.REASON_GIVEN)) {
            asks.add("reason");
        }
        if (step.guards().contains(Guard.NOTE_GIVEN)) {
            asks.add("note");
        }
        if (step.timed()) {
            asks.addAll(List.of("local", "zone"));
        }
        if (step.guards().contains(Guard.BLOCKS_CHOSEN)) {
            asks.add("blocks");
        }
        if (step.guards().contains(Guard.NOTICE_GIVEN)) {
            asks.add("notice");
        }
        if (step == Step.JOIN) {
            asks.add("edition");
        }
        if (step == Step.ADD_SOURCE) {
            asks.add("source");
        }
        if (step.guards().contains(Guard.READERS_TOLD)) {
            asks.add("kind");
        }
        if (step.held() == Step.Held.RECEIVER) {
            asks.add("receiver");
        }
        return asks;
    }
}
