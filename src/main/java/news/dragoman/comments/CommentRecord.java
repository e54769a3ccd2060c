package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided of comments, by whom, when and why: read by those who answer for it. It holds no comment's words. */
@ApplicationScoped
public class CommentRecord {

    private final EntityManager em;

    CommentRecord(EntityManager em) {
        this.em = em;
    }

    /**
     * One line of it.
     *
     * @param comment null where the comments of an article were closed or opened
     * @param by null where the sender did it
     * @param flags what the comment was flagged for, with a blank between
     */
    public record Line(
            UUID id,
            Instant at,
            @Nullable UUID comment,
            UUID edition,
            @Nullable String key,
            @Nullable String language,
            String kind,
            @Nullable UUID by,
            @Nullable String reason,
            @Nullable String why,
            String flags) {}

    /**
     * What happened from a moment on and before another, in order.
     *
     * @param most no more lines than that
     */
    public List<Line> between(Instant from, Instant before, int most) {
        List<?> rows = em.createNativeQuery("""
                        select id, at, comment_id, edition_id, publication_key, article_language, kind, by, reason_code,
                            why, flags
                        from (
                            select e.id, e.at, e.comment_id, c.edition_id, c.publication_key, c.article_language,
                                e.kind, e.by, e.reason_code, e.why, array_to_string(c.flags, ' ') as flags
                            from comment_event e join comment c on c.id = e.comment_id
                            where e.at >= :since and e.at < :before and (e.by is not null or e.kind = 'WITHDRAWN')
                            union all
                            select t.id, t.at, null, t.edition_id, null, null,
                                case when t.open then 'OPENED' else 'CLOSED' end, t.by, null, null, ''
                            from commenting t where t.at >= :since and t.at < :before) as both_kinds
                        order by at, id""", Object[].class)
                .setParameter("since", from)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CommentRecord::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (Instant) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }
}
