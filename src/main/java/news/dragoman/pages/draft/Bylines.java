package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dragoman.newsroom.Situation;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Persona;
import news.dragoman.people.PersonaOwners;
import news.dragoman.people.Personas;
import news.dragoman.story.Credit;
import news.dragoman.story.Edition;
import news.dragoman.story.StoryNames;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.Face;
import news.dragoman.workflow.Role;

/** Who stands in the byline, who could, and who could join the writers. */
@ApplicationScoped
class Bylines {
    private final People people;
    private final Personas personas;
    private final PersonaOwners owners;

    Bylines(People people, Personas personas, PersonaOwners owners) {
        this.people = people;
        this.personas = personas;
        this.owners = owners;
    }

    /** The byline as it stands, in the story's language. */
    List<DraftPage.Chip> chips(Situation situation, Unsaved unsaved, StoryNames names) {
        String tag = situation.edition().language().tag();
        List<Credit> byline = situation.edition().byline();
        return IntStream.range(0, byline.size())
                .mapToObj(i -> chip(i, byline.get(i), names, tag))
                .toList();
    }

    private DraftPage.Chip chip(int index, Credit credit, StoryNames names, String tag) {
        String name = names.of(credit, tag);
        UUID id = credit.personId().or(credit::personaId).or(credit::deskId).orElseThrow();
        boolean locked = credit.personaId().isPresent();
        String initials = locked
                ? personas.findByIdOptional(id).map(Persona::initials).orElse("")
                : Face.of(id, name).initials();
        return new DraftPage.Chip(
                index,
                DraftForm.value(credit),
                name,
                Face.of(id, name, initials),
                locked,
                credit.deskId().isPresent());
    }

    /** Its reporters, one's own pen names and the desk, as far as they are not named yet. */
    List<DraftPage.Choice> creditable(Situation situation, Person person, StoryNames names) {
        var edition = situation.edition();
        String tag = edition.language().tag();
        var free = new ArrayList<DraftPage.Choice>();
        for (UUID reporter : edition.reporters().stream().sorted().toList()) {
            if (!names.hidden(reporter)) {
                offer(free, edition, Credit.person(reporter), names.of(reporter, tag), false);
            }
        }
        for (Persona own : owners.of(person.id())) {
            offer(free, edition, Credit.persona(own.id()), own.nameIn(tag), true);
        }
        var desk = situation.desk();
        offer(free, edition, Credit.desk(desk.id()), desk.nameIn(tag), false);
        return free;
    }

    private static void offer(
            List<DraftPage.Choice> free, Edition edition, Credit credit, String name, boolean locked) {
        if (!edition.byline().contains(credit)) {
            free.add(new DraftPage.Choice(DraftForm.value(credit), name, locked));
        }
    }

    /**
     * Reporters who could join. Whoever writes here under a pen name stays in the list: being left out of it would say
     * who is behind it.
     */
    List<DraftPage.Choice> colleagues(Edition edition, StoryNames names, CurrentPerson current) {
        String tag = current.face().tag();
        return people.list("active").stream()
                .filter(p -> p.roles().contains(Role.REPORTER))
                .filter(p -> !p.id().equals(current.person().id()))
                .filter(p -> names.hidden(p.id()) || !edition.reporters().contains(p.id()))
                .map(p -> new DraftPage.Choice(p.id().toString(), p.nameIn(tag), false))
                .sorted(Comparator.comparing(DraftPage.Choice::name))
                .toList();
    }
}
