package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.history.KeptText;
import news.dragoman.people.Person;
import news.dragoman.story.Story;
import news.dragoman.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * What became of the links by which people outside read a story: they are no steps, and stand in its timeline all the same,
 * for whoever may see the links.
 */
@ApplicationScoped
public class PreviewTrail {

    private static final String SQL = """
            select x.what, x.id, x.edition_id, x.at, x.who, coalesce(t.content, '%s'), v.number
            from (
                select 'MADE' as what, p.id, p.id as preview_id, p.edition_id, p.made_at as at, p.made_by as who from preview p
                union all
                select 'ENDED', e.preview_id, p.id, p.edition_id, e.at, e.ended_by
                    from preview_end e join preview p on p.id = e.preview_id
                union all
                select 'OPENED', o.id, p.id, p.edition_id, o.at, null
                    from preview_opening o join preview p on p.id = o.preview_id) x
              join preview p on p.id = x.preview_id
              join version v on v.id = p.version_id
              join kept_text t on t.id = p.for_whom_id
            where x.edition_id = any (cast(:editions as uuid[]))
            """.formatted(KeptText.BARS);

    private final EntityManager em;
    private final Access access;

    PreviewTrail(EntityManager em, Access access) {
        this.em = em;
        this.access = access;
    }

    /** What happened with a link. */
    public enum What {
        MADE,
        OPENED,
        ENDED
    }

    /**
     * A line of it.
     *
     * @param by who made it or took it back; null for whoever opened it
     * @param forWhom the name of who is to read it
     * @param version the number of the version that it shows
     */
    public record Mark(
            What what,
            UUID id,
            UUID edition,
            Instant at,
            @Nullable UUID by,
            String forWhom,
            int version) {}

    /** Those of the editions whose links the person may see. */
    public Set<UUID> seen(Collection<Situation> situations, Person person) {
        return situations.stream()
                .filter(s -> Previewing.makes(s) || person.roles().contains(Role.AUDITOR))
                .filter(s -> access.readsVersions(person, s.edition(), s.file()))
                .map(s -> s.edition().id())
                .collect(Collectors.toSet());
    }

    /**
     * Some lines, newest first.
     *
     * @param editions those whose links the asker may see
     * @param after null for the newest
     */
    @Transactional
    public List<Mark> page(
            Story story, Set<UUID> editions, Timeline.Filter filter, Timeline.@Nullable Key after, int count) {
        var asked = filter.edition() == null
                ? editions
                : editions.contains(filter.edition()) ? Set.of(filter.edition()) : Set.<UUID>of();
        if (asked.isEmpty()) {
            return List.of();
        }
        var where = new StringBuilder(SQL);
        Map<String, Object> values = new HashMap<>();
        values.put("editions", asked.toArray(UUID[]::new));
        if (filter.person() != null) {
            where.append(" and x.who = any (cast(:who as uuid[]))");
            values.put("who", Timeline.behind(story, filter.person()).toArray(UUID[]::new));
        }
        if (filter.from() != null) {
            where.append(" and x.at >= :from");
            values.put("from", filter.from());
        }
        if (filter.until() != null) {
            where.append(" and x.at < :until");
            values.put("until", filter.until());
        }
        if (after != null) {
            where.append(" and (x.at < :at or x.at = :at and x.id < :id)");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        var query = em.createNativeQuery(
                where.append(" order by x.at desc, x.id desc").toString());
        values.forEach(query::setParameter);
        List<?> rows = query.setMaxResults(count).getResultList();
        return rows.stream().map(row -> mark(new Cells((Object[]) row))).toList();
    }

    private static Mark mark(Cells at) {
        return new Mark(
                Objects.requireNonNull(at.one(What.class)),
                at.needed(UUID.class),
                at.needed(UUID.class),
                at.needed(Instant.class),
                at.next(UUID.class),
                at.text(),
                at.number());
    }
}
