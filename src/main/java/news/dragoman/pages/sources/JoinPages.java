package news.dragoman.pages.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.newsroom.JoinableReports;
import news.dragoman.story.Claim;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Due;
import news.dragoman.web.FieldError;
import news.dragoman.web.StageMark;
import news.dragoman.web.TextOf;
import news.dragoman.web.Words;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Lays out what could be joined into a report, for an editor of its language. */
@ApplicationScoped
class JoinPages {

    private final Editions editions;
    private final Gatherer gatherer;
    private final JoinableReports joinable;
    private final Access access;
    private final StoryNaming naming;
    private final CurrentPerson current;
    private final Words words;
    private final Clock clock;

    JoinPages(
            Editions editions,
            Gatherer gatherer,
            JoinableReports joinable,
            Access access,
            StoryNaming naming,
            CurrentPerson current,
            Words words,
            Clock clock) {
        this.editions = editions;
        this.gatherer = gatherer;
        this.joinable = joinable;
        this.access = access;
        this.naming = naming;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** What the form brought. */
    record Typed(@Nullable UUID other, String note, boolean minor) {
        static final Typed NOTHING = new Typed(null, "", false);
    }

    /** @throws NotReadable for anything but an original whose working copy the person may read */
    @Transactional
    JoinPage of(UUID id, Typed typed, List<Reason> reasons, List<FieldError> errors) {
        var person = current.person();
        var edition = editions.findByIdOptional(id).filter(Edition::original).orElseThrow(NotReadable::new);
        var situation = gatherer.looking(edition, person);
        if (!access.readsWorkingCopy(person, edition, situation.file())) {
            throw new NotReadable();
        }
        boolean allowed = situation.decide(Step.JOIN).allowed();
        var names = naming.in(
                situation.story(),
                situation.claim().map(Claim::personId).stream().toList(),
                List.of());
        return new JoinPage(
                id,
                edition.storyId(),
                situation.story().slugline(),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                edition.version(),
                allowed,
                allowed
                        ? joinable.with(edition, person).stream()
                                .map(r -> other(r, edition, typed))
                                .toList()
                        : List.of(),
                typed.note(),
                typed.minor(),
                reasons.stream()
                        .map(r -> words.reason(
                                r,
                                current.face(),
                                p -> names.of(p, current.face().tag())))
                        .toList(),
                errors);
    }

    private JoinPage.Other other(JoinableReports.Report report, Edition edition, Typed typed) {
        var language = edition.language();
        return new JoinPage.Other(
                report.edition(),
                report.slugline(),
                Due.of(report.movedAt(), clock.instant(), current.zone(), current.uiLocale())
                        .at(),
                new TextOf(
                        report.headline(), language.tag(), language.direction().attribute()),
                report.edition().equals(typed.other()));
    }
}
