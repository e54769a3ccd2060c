package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Story;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Reading;
import news.dragoman.workflow.Role;

/** Who may read what: gathers what {@link Reading} judges by. */
@ApplicationScoped
public class Access {

    private final StoryFiles files;

    Access(StoryFiles files) {
        this.files = files;
    }

    /** The story, if the person may read anything of it. */
    public Story story(UUID storyId, Person person) {
        return file(storyId, person).story();
    }

    /** The story with all that is known of it, if the person may read anything of it. */
    StoryFile file(UUID storyId, Person person) {
        var file = files.find(storyId).orElseThrow(NotReadable::new);
        if (file.editions().stream().noneMatch(e -> knows(person, e, file))) {
            throw new NotReadable();
        }
        return file;
    }

    /** Whether the person may read a text of the story, and not only know that there is one. */
    boolean readsSomeText(UUID storyId, Person person) {
        return files.find(storyId).stream()
                .anyMatch(file -> file.editions().stream()
                        .anyMatch(e -> readsWorkingCopy(person, e, file) || readsVersions(person, e, file)));
    }

    /** Whether the person may read the edition's working copy. */
    public boolean readsWorkingCopy(Person person, Edition edition) {
        return readsWorkingCopy(person, edition, files.of(edition.storyId()));
    }

    public boolean readsWorkingCopy(Person person, Edition edition, StoryFile file) {
        return Reading.ofWorkingCopy(edition.kind(), edition.standing()).open(reader(person, edition, file));
    }

    /** Whether the person may read the edition's filed, submitted and signed versions, where there are any. */
    public boolean readsVersions(Person person, Edition edition, StoryFile file) {
        return !file.versions(edition.id()).isEmpty() && Reading.FILED.open(reader(person, edition, file));
    }

    /**
     * Whether the person may know that the edition exists, where it stands and who holds it: whoever may read some text
     * of it, and for a translation whoever may know one of its sources. So a second translator who claims is told who
     * was first, though the words are not hers to read. To anybody else it does not exist.
     */
    public boolean knows(Person person, Edition edition) {
        return knows(person, edition, files.of(edition.storyId()));
    }

    public boolean knows(Person person, Edition edition, StoryFile file) {
        return readsWorkingCopy(person, edition, file)
                || readsVersions(person, edition, file)
                || file.sources(edition).anyMatch(source -> knows(person, source, file));
    }

    private static Reading.Reader reader(Person person, Edition edition, StoryFile file) {
        var roles = person.roles();
        String language = edition.language().tag();
        boolean translator = roles.contains(Role.TRANSLATOR)
                && person.pairs().stream().anyMatch(p -> p.from().equals(language) || p.to().equals(language));
        var claim = edition.original() ? null : file.claim(edition.id()).orElse(null);
        return new Reading.Reader(
                itsReporter(person, edition, file),
                translator,
                roles.contains(Role.EDITOR) && edits(person, edition, file),
                roles.contains(Role.CHIEF) || roles.contains(Role.AUDITOR),
                claim != null && claim.heldBy(person.id()),
                translator
                        && (file.lost(edition.id(), person.id())
                                || file.contributions(edition.id()).stream()
                                        .anyMatch(c -> c.personId().equals(person.id()))),
                claim == null,
                file.desk().reportersReadTranslations());
    }

    /**
     * Editors of the desk or the language. An editor of a translation's language reads its sources too: she signs it
     * off against them.
     */
    private static boolean edits(Person person, Edition edition, StoryFile file) {
        var languages = person.languages();
        return file.story().deskId().equals(person.deskId())
                || languages.contains(edition.language().tag())
                || file.drawnFrom(edition).stream()
                        .anyMatch(t -> languages.contains(t.language().tag()));
    }

    /** A translation's reporters are those of the editions it is drawn from. */
    private static boolean itsReporter(Person person, Edition edition, StoryFile file) {
        return edition.original()
                ? edition.reporters().contains(person.id())
                : file.sources(edition).anyMatch(source -> itsReporter(person, source, file));
    }
}
