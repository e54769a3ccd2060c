package news.dragoman.pages.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.story.Edition;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.StageMark;
import news.dragoman.web.WebMessages;
import news.dragoman.web.Words;
import news.dragoman.web.reader.ReaderWords;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Step;

/** Lays out the form by which somebody proposes to withdraw an article. */
@RequestScoped
class ProposePages {

    private final Gatherer gatherer;
    private final Access access;
    private final CurrentPerson current;
    private final Words words;

    ProposePages(Gatherer gatherer, Access access, CurrentPerson current, Words words) {
        this.gatherer = gatherer;
        this.access = access;
        this.current = current;
        this.words = words;
    }

    /** What the form brought. */
    record Typed(Map<UUID, String> lines, boolean everywhere, boolean suspend) {
        static final Typed NOTHING = new Typed(Map.of(), false, true);
    }

    /** @throws NotReadable where the person may not know of it */
    @Transactional
    ProposePage of(UUID id, Typed typed, List<Reason> reasons) {
        var person = current.person();
        var situation = gatherer.looking(id, person)
                .filter(s -> access.knows(person, s.edition(), s.file()))
                .orElseThrow(NotReadable::new);
        var edition = situation.edition();
        var others = situation.file().editions().stream()
                .filter(e -> !e.id().equals(id) && e.publicState().live())
                .toList();
        return new ProposePage(
                id.toString(),
                edition.storyId().toString(),
                situation.story().slugline(),
                edition.language().nameIn(current.uiLocale()),
                StageMark.of(edition.stage(), situation.claim().isPresent()),
                situation.decide(Step.PROPOSE_WITHDRAWAL).allowed(),
                line(edition, typed),
                others.stream().map(e -> line(e, typed)).toList(),
                others.stream()
                        .map(e -> e.language().nameIn(current.uiLocale()))
                        .collect(Collectors.joining(
                                words.in(WebMessages.class, current.face()).listComma())),
                typed.everywhere(),
                edition.publicState() == PublicState.LIVE,
                typed.suspend(),
                reasons.stream().map(r -> words.reason(r, current.face())).toList());
    }

    private Line line(Edition edition, Typed typed) {
        var language = edition.language();
        return new Line(
                edition.id().toString(),
                language.tag(),
                language.direction().attribute(),
                language.nameIn(current.uiLocale()),
                ReaderWords.of(language).withdrawnText(),
                typed.lines().getOrDefault(edition.id(), ""));
    }
}
