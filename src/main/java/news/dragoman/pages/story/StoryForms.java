package news.dragoman.pages.story;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.language.Languages;
import news.dragoman.newsroom.DeskCard;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.people.Desk;
import news.dragoman.people.Person;
import news.dragoman.people.PersonaOwners;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.Facts;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;

/** The forms of the story page that begin something: another edition, an original in another language, a pen name. */
@RequestScoped
class StoryForms {

    private final Gatherer gatherer;
    private final PersonaOwners personas;
    private final CurrentPerson current;

    StoryForms(Gatherer gatherer, PersonaOwners personas, CurrentPerson current) {
        this.gatherer = gatherer;
        this.personas = personas;
        this.current = current;
    }

    Optional<StoryPage.RequestForm> request(
            Desk desk, Person person, List<DeskCard> cards, List<Edition> family, Typed typed) {
        var facts = gatherer.forNew(desk, person, true, speaks(person, family), Facts.Sources.SOUND, true);
        var sources = cards.stream()
                .filter(c -> c.stage() != Stage.DRAFT && c.stage() != Stage.SPIKED)
                .filter(c -> c.sources().isEmpty() || c.stage() != Stage.TRANSLATION)
                .map(c -> new StoryPage.Choice(
                        c.editionId().toString(),
                        c.language().nameIn(current.uiLocale()),
                        c.editionId().toString().equals(typed.source())))
                .toList();
        var free = free(family, typed);
        return Step.REQUEST.decide(facts).allowed() && !sources.isEmpty() && !free.isEmpty()
                ? Optional.of(new StoryPage.RequestForm(
                        sources,
                        sources.size() == 1
                                ? List.of()
                                : sources.stream()
                                        .map(s -> new StoryPage.Choice(
                                                s.value(),
                                                s.name(),
                                                typed.also().contains(s.value())))
                                        .toList(),
                        free,
                        typed.due()))
                : Optional.empty();
    }

    Optional<StoryPage.OriginalForm> original(Desk desk, Person person, List<Edition> family, Typed typed) {
        var facts = gatherer.forNew(desk, person, true, speaks(person, family), Facts.Sources.SOUND, true);
        var free = free(family, typed);
        return Step.WRITE.decide(facts).allowed() && !free.isEmpty()
                ? Optional.of(new StoryPage.OriginalForm(free))
                : Optional.empty();
    }

    private static boolean speaks(Person person, List<Edition> family) {
        return family.stream()
                .anyMatch(e -> person.languages().contains(e.language().tag()));
    }

    private List<StoryPage.Choice> free(List<Edition> family, Typed typed) {
        var taken = family.stream().map(Edition::language).collect(Collectors.toSet());
        return Languages.KNOWN.stream()
                .filter(l -> !taken.contains(l))
                .map((Language l) -> new StoryPage.Choice(
                        l.tag(), l.nameIn(current.uiLocale()), l.tag().equals(typed.language())))
                .toList();
    }

    StoryPage.PenNames penNames(Story story, Person person) {
        var own = personas.of(person.id());
        var worn = story.personas().get(person.id());
        return new StoryPage.PenNames(
                own.stream()
                        .map(p -> new StoryPage.Choice(p.id().toString(), p.nameIn(tongue()), p.id().equals(worn)))
                        .toList(),
                own.stream()
                        .filter(p -> p.id().equals(worn))
                        .map(p -> p.nameIn(tongue()))
                        .findFirst()
                        .orElse(""));
    }

    private String tongue() {
        return current.face().tag();
    }
}
