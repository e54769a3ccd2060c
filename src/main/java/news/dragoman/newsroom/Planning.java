package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.workflow.Decision;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Who;
import org.jspecify.annotations.Nullable;

/** When an edition is wanted. The time is the edition's own, and the editors' to set. */
@ApplicationScoped
public class Planning {

    private final Editions editions;
    private final Stories stories;
    private final Access access;
    private final Event<CardChanged> changed;

    Planning(Editions editions, Stories stories, Access access, Event<CardChanged> changed) {
        this.editions = editions;
        this.stories = stories;
        this.access = access;
        this.changed = changed;
    }

    /**
     * Sets when an edition is due.
     *
     * @param shown the time on the person's page; null for none
     * @param due null for no time
     * @throws Refusal if the person is no editor of the edition's language or the story's desk, or somebody else set
     *     another time meanwhile
     */
    @Transactional
    public void due(UUID editionId, @Nullable Instant shown, @Nullable Instant due, Person person) {
        var edition = editions.lockForStep(editionId).orElseThrow(NotReadable::new);
        if (!access.knows(person, edition)) {
            throw new NotReadable();
        }
        if (!plans(person, edition, stories.findById(edition.storyId()))) {
            throw new Refusal(Decision.Kind.NOT_YOU, Who.EDITOR.name());
        }
        var standing = edition.due().orElse(null);
        if (!Objects.equals(standing, shown) && !Objects.equals(standing, due)) {
            throw new Refusal(Decision.Kind.NOT_NOW, "DUE_CHANGED");
        }
        edition.plan(due, edition.proposedTargets());
        changed.fire(new CardChanged(edition.storyId(), editionId));
    }

    /** Whether the person may say when the edition is due. */
    public boolean plans(Person person, Edition edition, Story story) {
        return person.roles().contains(Role.EDITOR)
                && (person.languages().contains(edition.language().tag())
                        || story.deskId().equals(person.deskId()));
    }
}
