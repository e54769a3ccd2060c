package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import news.dragoman.api.view.RemovalView;
import news.dragoman.newsroom.Removing;
import news.dragoman.story.StoryNaming;
import news.dragoman.story.TextRemoval;
import news.dragoman.web.CurrentPerson;

/** Shows removals of words as the story names people. */
@RequestScoped
class RemovalViews {
    private final StoryNaming naming;
    private final EditionViews views;
    private final Sight sight;
    private final Removing removing;
    private final CurrentPerson current;

    RemovalViews(StoryNaming naming, EditionViews views, Sight sight, Removing removing, CurrentPerson current) {
        this.naming = naming;
        this.views = views;
        this.sight = sight;
        this.removing = removing;
        this.current = current;
    }

    RemovalView of(TextRemoval removal) {
        var story = sight.edition(removal.editionId()).story();
        var people = new HashSet<UUID>();
        people.add(removal.askedBy());
        removal.confirmedBy().ifPresent(people::add);
        removal.droppedBy().ifPresent(people::add);
        var names = naming.in(story, people, List.of());
        var asked = removing.asked(removal, current.person());
        return new RemovalView(
                removal.id(),
                removal.editionId(),
                removal.blockId(),
                removal.kind(),
                removal.reason().content(),
                asked.wordings(),
                asked.words().isEmpty() ? null : asked.words(),
                views.person(removal.askedBy(), names),
                removal.askedAt(),
                removal.confirmedBy().map(p -> views.person(p, names)).orElse(null),
                removal.doneAt().orElse(null),
                removal.droppedAt().orElse(null),
                removal.versions(),
                removal.copies());
    }
}
