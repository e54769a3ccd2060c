package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Desks;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Contributions;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.story.Versions;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reading;
import news.dragoman.workflow.Role;

/** Who may read what: gathers what {@link Reading} judges by. */
@ApplicationScoped
public class Access {

    private final Stories stories;
    private final Editions editions;
    private final Claims claims;
    private final Contributions contributions;
    private final Versions versions;
    private final Desks desks;

    Access(
            Stories stories,
            Editions editions,
            Claims claims,
            Contributions contributions,
            Versions versions,
            Desks desks) {
        this.stories = stories;
        this.editions = editions;
        this.claims = claims;
        this.contributions = contributions;
        this.versions = versions;
        this.desks = desks;
    }

    /** The story, if the person may read anything of it. */
    public Story story(UUID storyId, Person person) {
        var story = stories.findByIdOptional(storyId).orElseThrow(NotReadable::new);
        if (editions.ofStory(storyId).stream().noneMatch(e -> knows(person, e, story))) {
            throw new NotReadable();
        }
        return story;
    }

    /** Whether the person may read the edition's working copy. */
    public boolean readsWorkingCopy(Person person, Edition edition, Story story) {
        return Reading.ofWorkingCopy(edition.kind(), edition.standing()).open(reader(person, edition, story));
    }

    /** Whether the person may read the edition's filed, submitted and signed versions, where there are any. */
    public boolean readsVersions(Person person, Edition edition, Story story) {
        return Reading.FILED.open(reader(person, edition, story))
                && versions.latest(edition.id()).isPresent();
    }

    /**
     * Whether the person may know that the edition exists, where it stands and who holds it: whoever may read some text
     * of it, and for a translation whoever may know one of its sources. So a second translator who claims is told who
     * was first, though the words are not hers to read. To anybody else it does not exist.
     */
    public boolean knows(Person person, Edition edition, Story story) {
        return readsWorkingCopy(person, edition, story)
                || readsVersions(person, edition, story)
                || edition.sources().stream().anyMatch(pin -> knows(person, editions.findById(pin.sourceId()), story));
    }

    private Reading.Reader reader(Person person, Edition edition, Story story) {
        var roles = person.roles();
        String language = edition.language().tag();
        boolean translator = roles.contains(Role.TRANSLATOR)
                && person.pairs().stream().anyMatch(p -> p.from().equals(language) || p.to().equals(language));
        var claim = edition.original() ? null : claims.open(edition.id()).orElse(null);
        return new Reading.Reader(
                reporters(edition).anyMatch(person.id()::equals),
                translator,
                roles.contains(Role.EDITOR) && edits(person, edition, story),
                roles.contains(Role.CHIEF) || roles.contains(Role.AUDITOR),
                claim != null && claim.heldBy(person.id()),
                translator
                        && contributions.ofEdition(edition.id()).stream()
                                .anyMatch(c -> c.personId().equals(person.id())),
                claim == null,
                desks.findById(story.deskId()).reportersReadTranslations());
    }

    /**
     * Editors of the desk or the language. An editor of a translation's language reads its sources too: she signs it
     * off against them.
     */
    private boolean edits(Person person, Edition edition, Story story) {
        var languages = person.languages();
        return story.deskId().equals(person.deskId())
                || languages.contains(edition.language().tag())
                || editions.drawnFrom(edition.id()).stream()
                        .anyMatch(t -> languages.contains(t.language().tag()));
    }

    /** A translation's reporters are those of the editions it is drawn from. */
    private Stream<UUID> reporters(Edition edition) {
        if (edition.kind() == EditionKind.ORIGINAL) {
            return edition.reporters().stream();
        }
        return edition.sources().stream().flatMap(pin -> reporters(editions.findById(pin.sourceId())));
    }
}
