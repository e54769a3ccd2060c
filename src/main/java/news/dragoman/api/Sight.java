package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import news.dragoman.newsroom.Access;
import news.dragoman.newsroom.Gatherer;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.web.CurrentPerson;
import news.dragoman.workflow.NotReadable;

/** What of the newsroom the asker may see; everything else is not there. */
@RequestScoped
class Sight {
    private final Stories stories;
    private final Editions editions;
    private final Access access;
    private final Gatherer gatherer;
    private final CurrentPerson current;
    private final Told told;

    Sight(Stories stories, Editions editions, Access access, Gatherer gatherer, CurrentPerson current, Told told) {
        this.stories = stories;
        this.editions = editions;
        this.access = access;
        this.gatherer = gatherer;
        this.current = current;
        this.told = told;
    }

    /** An edition with its story. */
    record Known(Edition edition, Story story) {}

    /** A story of which the asker may read something. */
    Story story(UUID id) {
        var story = access.story(id, current.person());
        told.about(story.id());
        return story;
    }

    /** An edition of whose existence the asker may know. */
    Known edition(UUID id) {
        return known(editions.findByIdOptional(id).orElseThrow(NotReadable::new));
    }

    /** The same, with nobody changing it until the transaction ends. */
    Known lockedEdition(UUID id) {
        return known(editions.lockForStep(id).orElseThrow(NotReadable::new));
    }

    /** An edition whose working copy the asker may read. */
    Known readable(UUID id) {
        var known = edition(id);
        if (!readsWorkingCopy(known)) {
            throw new NotReadable();
        }
        return known;
    }

    boolean readsWorkingCopy(Known known) {
        return access.readsWorkingCopy(current.person(), known.edition());
    }

    boolean readsVersions(Known known) {
        var file = gatherer.looking(known.edition(), current.person()).file();
        return access.readsVersions(current.person(), known.edition(), file);
    }

    /** An edition of that story, and of no other. */
    UUID editionIn(UUID story, UUID edition) {
        return editions.ofStory(story).stream()
                .map(Edition::id)
                .filter(edition::equals)
                .findFirst()
                .orElseThrow(NotReadable::new);
    }

    /** All editions of a story, to be shown only as far as they are known. */
    List<Edition> family(UUID story) {
        return editions.ofStory(story);
    }

    private Known known(Edition edition) {
        if (!access.knows(current.person(), edition)) {
            throw new NotReadable();
        }
        var story = stories.findById(edition.storyId());
        told.about(story.id());
        return new Known(edition, story);
    }
}
