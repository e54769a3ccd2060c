package news.dragoman.pages;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.Returning;
import news.dragoman.newsroom.Returning.Slip;
import news.dragoman.newsroom.Situation;
import news.dragoman.review.ReturnPoint;
import news.dragoman.story.StoryNames;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.Version;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.ReturnedMessages;
import news.dragoman.web.TimeFormats;
import news.dragoman.web.Words;
import news.dragoman.workflow.Stage;

/** Draws why a text was returned, for its translator, its reporters and its editor. */
@RequestScoped
public class ReturnViews {
    private final Returning returning;
    private final StoryNaming naming;
    private final Words words;
    private final CurrentPerson current;
    private final Clock clock;

    ReturnViews(Returning returning, StoryNaming naming, Words words, CurrentPerson current, Clock clock) {
        this.returning = returning;
        this.naming = naming;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The last return; nothing where it was never returned, or signed since.
     *
     * @param editable whether the person has the text in hand
     * @param back where a plain form leads back to
     */
    public Optional<ReturnView> of(Situation situation, boolean editable, String back) {
        return returning.last(situation).map(slip -> view(slip, situation, editable, back));
    }

    private ReturnView view(Slip slip, Situation situation, boolean editable, String back) {
        var edition = situation.edition();
        var people = new HashSet<UUID>();
        people.add(slip.slip().returnedBy());
        slip.points().forEach(p -> p.answeredBy().ifPresent(people::add));
        var names = naming.in(situation.story(), people, List.of());
        boolean translating = edition.stage() == Stage.TRANSLATION || edition.stage() == Stage.DRAFT;
        String address = "/desk/editions/" + edition.id();
        int threads = slip.slip().threads().size();
        return new ReturnView(
                edition.id().toString(),
                name(slip.slip().returnedBy(), names),
                at(slip.slip().returnedAt()),
                TimeFormats.forMachines(slip.slip().returnedAt()),
                Integer.toString(slip.round()),
                slip.points().stream().map(p -> point(p, names)).toList(),
                threads == 0 ? "" : Integer.toString(threads),
                Integer.toString(slip.open()),
                slip.again() && !translating ? compare(address, slip.version()) : "",
                translating ? address + "/notes" : "#main",
                translating && editable,
                false,
                back);
    }

    private static String compare(String address, Optional<Version> version) {
        return address + "/review?mode=redline"
                + version.map(v -> "&against=" + v.number()).orElse("");
    }

    private ReturnView.Point point(ReturnPoint point, StoryNames names) {
        return new ReturnView.Point(
                point.id().toString(),
                point.in(current.face().tag()),
                point.free(),
                point.answeredBy()
                        .map(by -> words.in(ReturnedMessages.class, current.face())
                                .doneBy(name(by, names), at(point.answeredAt().orElseThrow())))
                        .orElse(""),
                point.answer().orElse(""));
    }

    private String name(UUID person, StoryNames names) {
        return names.of(person, current.face().tag());
    }

    private String at(Instant moment) {
        return Due.of(moment, clock.instant(), current.zone(), current.uiLocale())
                .at();
    }
}
