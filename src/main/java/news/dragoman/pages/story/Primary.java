package news.dragoman.pages.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.dragoman.web.StepForm;

/** Finds the one next step of the page: to go on with what is in one's hands, else to take the first step forward. */
final class Primary {

    private static final Set<StepForm> FORWARD =
            EnumSet.of(StepForm.FILE, StepForm.CLAIM, StepForm.SUBMIT, StepForm.PUBLISH, StepForm.RESTORE);

    private Primary() {}

    static List<EditionView> mark(List<EditionView> views) {
        var mine = views.stream().filter(v -> !v.goOn().isEmpty()).findFirst();
        var marked = new ArrayList<EditionView>();
        boolean found = mine.isPresent();
        for (EditionView view : views) {
            boolean goOn = mine.filter(view::equals).isPresent();
            var offers = new ArrayList<Offer>();
            for (Offer offer : view.offers()) {
                boolean first = !found
                        && FORWARD.contains(offer.step())
                        && offer.missing().isEmpty();
                offers.add(first ? offer.first() : offer);
                found |= first;
            }
            marked.add(view.with(offers, goOn));
        }
        return marked;
    }
}
