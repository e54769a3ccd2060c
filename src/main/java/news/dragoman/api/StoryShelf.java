package news.dragoman.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.api.view.StoriesPage;
import news.dragoman.api.view.StoryView;
import news.dragoman.story.Stories;
import news.dragoman.workflow.NotReadable;

/** Leafs through all stories, newest first, and shows those of which the asker may read something. */
@RequestScoped
class StoryShelf {
    /** Somebody who may read little gets a short page with the way on, not a long wait. */
    private static final int MOST_LOOKED_AT = 200;

    private final Stories stories;
    private final EditionViews views;
    private final EntityManager database;

    StoryShelf(Stories stories, EditionViews views, EntityManager database) {
        this.stories = stories;
        this.views = views;
        this.database = database;
    }

    StoriesPage page(Optional<Cursor> after, int size) {
        List<UUID> ids = after(after, MOST_LOOKED_AT + 1);
        var items = new ArrayList<StoryView>();
        int looked = 0;
        while (looked < ids.size() && looked < MOST_LOOKED_AT && items.size() < size) {
            view(ids.get(looked)).ifPresent(items::add);
            looked++;
        }
        return new StoriesPage(
                items, looked < ids.size() ? new Cursor(Instant.EPOCH, ids.get(looked - 1)).text() : null);
    }

    /** Ids of version 7 sort by the time they were made. */
    private List<UUID> after(Optional<Cursor> after, int count) {
        String sql = after.isEmpty()
                ? "select id from story order by id desc"
                : "select id from story where id < :after order by id desc";
        var query = database.createNativeQuery(sql, UUID.class).setMaxResults(count);
        after.ifPresent(cursor -> query.setParameter("after", cursor.id()));
        return query.getResultList();
    }

    private Optional<StoryView> view(UUID id) {
        try {
            return Optional.of(views.of(stories.findById(id)));
        } catch (NotReadable hidden) {
            return Optional.empty();
        }
    }
}
