package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.story.Story;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/** A story's history, newest first, a page at a time, narrowed down. */
@ApplicationScoped
public class Timeline {

    private final Entries entries;

    Timeline(Entries entries) {
        this.entries = entries;
    }

    /**
     * What somebody wants to see of it.
     *
     * @param person the id under which the story shows somebody, who took the step or whom it concerned; null for everybody
     * @param step null for all
     * @param edition null for all
     * @param from and later; null from the beginning
     * @param until and not then any more; null to the end
     */
    public record Filter(
            @Nullable UUID person,
            @Nullable Step step,
            @Nullable UUID edition,
            @Nullable Instant from,
            @Nullable Instant until) {
        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** The last line of the page before. */
    public record Key(Instant at, UUID id) {}

    /**
     * Some lines of it with their reasons.
     *
     * @param known the editions that the asker may know of
     * @param after null for the newest
     */
    @Transactional
    public List<Entry> page(Story story, Collection<UUID> known, Filter filter, @Nullable Key after, int count) {
        if (known.isEmpty() || filter.edition() != null && !known.contains(filter.edition())) {
            return List.of();
        }
        var where = new StringBuilder(
                "from Entry e left join fetch e.reason where e.storyId = :story and e.editionId in :editions");
        Map<String, Object> values = new HashMap<>();
        values.put("story", story.id());
        values.put("editions", filter.edition() == null ? known : List.of(filter.edition()));
        if (filter.person() != null) {
            where.append(" and (e.actorId in :people or e.subjectId in :people)");
            values.put("people", behind(story, filter.person()));
        }
        if (filter.step() != null) {
            where.append(" and e.step = :step");
            values.put("step", filter.step());
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            values.put("from", filter.from());
        }
        if (filter.until() != null) {
            where.append(" and e.at < :until");
            values.put("until", filter.until());
        }
        if (after != null) {
            where.append(" and (e.at < :at or e.at = :at and e.id < :id)");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        return entries.find(where.append(" order by e.at desc, e.id desc").toString(), values)
                .page(0, count)
                .list();
    }

    /** The steps that were taken in a story, and by and on whom. */
    public record Cast(Set<Step> steps, Set<UUID> people) {}

    /** What there is to choose from. */
    @Transactional
    public Cast cast(Story story, Collection<UUID> known) {
        var all = entries.ofStory(story.id()).stream()
                .filter(e -> known.contains(e.editionId()))
                .toList();
        var steps = EnumSet.noneOf(Step.class);
        all.forEach(e -> steps.add(e.step()));
        var people = new ArrayList<UUID>();
        all.forEach(e -> {
            e.actorId().ifPresent(people::add);
            e.subjectId().ifPresent(people::add);
        });
        return new Cast(steps, Set.copyOf(people));
    }

    /** Whoever works under a pen name is found by it, and by it alone. */
    static Set<UUID> behind(Story story, UUID shown) {
        var worn = story.personas();
        var masked = worn.entrySet().stream()
                .filter(e -> e.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!masked.isEmpty()) {
            return masked;
        }
        return worn.containsKey(shown) ? Set.of(new UUID(0, 0)) : Set.of(shown);
    }
}
