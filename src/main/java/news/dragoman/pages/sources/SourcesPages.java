package news.dragoman.pages.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.Situation;
import news.dragoman.newsroom.Workbench;
import news.dragoman.story.Edition;
import news.dragoman.story.Pin;
import news.dragoman.story.Version;
import news.dragoman.story.Versions;
import news.dragoman.translation.Unit;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays out what a translation is drawn from, for whoever may read it. */
@ApplicationScoped
class SourcesPages {

    /** So much of a sentence says which it is, in UTF-16 units. */
    private static final int ENOUGH = 60;

    private final Workbench workbench;
    private final Gatherer gatherer;
    private final Versions versions;
    private final Access access;
    private final CurrentPerson current;
    private final Words words;

    SourcesPages(
            Workbench workbench,
            Gatherer gatherer,
            Versions versions,
            Access access,
            CurrentPerson current,
            Words words) {
        this.workbench = workbench;
        this.gatherer = gatherer;
        this.versions = versions;
        this.access = access;
        this.current = current;
        this.words = words;
    }

    /** What the form brought. */
    record Typed(
            @Nullable UUID source, String place, @Nullable UUID after) {
        static final Typed NOTHING = new Typed(null, "END", null);
    }

    /** @throws NotReadable for anything but a translation whose working copy the person may read */
    @Transactional
    SourcesPage of(UUID id, Typed typed, List<Reason> reasons, List<FieldError> errors) {
        var bench = workbench.of(id, current.person());
        var situation = bench.situation();
        var edition = situation.edition();
        var candidates = candidates(situation, typed);
        boolean held =
                situation.claim().filter(c -> c.heldBy(current.person().id())).isPresent();
        return new SourcesPage(
                id,
                edition.storyId(),
                held ? "/desk/editions/" + id + "/translate" : "/desk/stories/" + edition.storyId(),
                situation.story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.version(),
                situation.decide(Step.ADD_SOURCE).allowed(),
                edition.sources().stream().map(pin -> source(situation, pin)).toList(),
                candidates,
                typed.place(),
                rows(bench, typed),
                reasons.stream().map(r -> words.reason(r, current.face())).toList(),
                errors);
    }

    private SourcesPage.Source source(Situation situation, Pin pin) {
        return new SourcesPage.Source(
                situation.file().edition(pin.sourceId()).language().nameIn(current.uiLocale()),
                number(pin.versionId()),
                number(pin.alignedId()));
    }

    private String number(UUID version) {
        Version found = versions.findById(version);
        return Integer.toString(found.number());
    }

    private List<SourcesPage.Candidate> candidates(Situation situation, Typed typed) {
        var file = situation.file();
        return file.addable(situation.edition()).stream()
                .filter(e -> access.knows(current.person(), e, file))
                .map((Edition e) -> new SourcesPage.Candidate(
                        e.id(), e.language().nameIn(current.uiLocale()), e.id().equals(typed.source())))
                .toList();
    }

    private static List<SourcesPage.Row> rows(Workbench.Bench bench, Typed typed) {
        var rows = new ArrayList<SourcesPage.Row>();
        for (Unit unit : bench.units()) {
            String said = unit.text().isBlank()
                    ? unit.segments().stream()
                            .map(bench.sentences()::get)
                            .filter(s -> s != null)
                            .map(Workbench.Sentence::text)
                            .findFirst()
                            .orElse("")
                    : unit.text();
            String number = Integer.toString(rows.size() + 1);
            rows.add(new SourcesPage.Row(
                    unit.id(), unit.kind(), number, shortened(said), unit.id().equals(typed.after())));
        }
        return rows;
    }

    private static String shortened(String words) {
        return words.length() <= ENOUGH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, ENOUGH))) + "…";
    }
}
