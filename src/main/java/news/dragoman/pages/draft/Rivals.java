package news.dragoman.pages.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dragoman.newsroom.Saved;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.StoryNaming;
import news.dragoman.web.CurrentPerson;
import news.dragoman.web.TextOf;

/** Tells who was faster, by the name that the story shows. */
@ApplicationScoped
class Rivals {
    private final Editions editions;
    private final Stories stories;
    private final StoryNaming naming;

    Rivals(Editions editions, Stories stories, StoryNaming naming) {
        this.editions = editions;
        this.stories = stories;
        this.naming = naming;
    }

    /**
     * A text that came first.
     *
     * @param theirs what stands now; empty where it was taken out
     * @param gone whether they took the block out
     * @param version to base the next save on
     * @param clock when, in the asker's zone
     */
    record Rival(String theirs, boolean gone, int version, String by, String clock) {}

    @Transactional
    Rival of(UUID editionId, Saved.Stale stale, CurrentPerson asker) {
        var story = stories.findById(editions.findById(editionId).storyId());
        String by = naming.in(story, List.of(stale.by()), List.of())
                .of(stale.by(), asker.face().tag());
        String theirs = stale.theirs();
        return new Rival(theirs == null ? "" : theirs, theirs == null, stale.version(), by, asker.clock(stale.at()));
    }

    /** A text in the language of its edition. */
    @Transactional
    TextOf passage(UUID editionId, String text) {
        var language = editions.findById(editionId).language();
        return new TextOf(text, language.tag(), language.direction().name().toLowerCase(Locale.ROOT));
    }
}
