package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The comments as moderators go through them: lists by state, and how many there are of what. */
@ApplicationScoped
public class ModerationQueue {

    private final EntityManager em;
    private final Comments comments;

    ModerationQueue(EntityManager em, Comments comments) {
        this.em = em;
        this.comments = comments;
    }

    /** How many there are under one heading: a language's tag, an edition's id, a flag. */
    public record Tally(String of, long count) {}

    /**
     * A part of a list, the oldest first where they wait, else the latest decision first.
     *
     * @param after the last one of the part before; null for the first part
     */
    public List<Comment> list(QueueAsk ask, @Nullable UUID after, int count) {
        boolean waiting = ask.show() == QueueAsk.Show.WAITING;
        String key = waiting ? "received_at" : "decided_at";
        Query query = bound(
                ask,
                "select c.id from comment c where c.state = :state" + where(ask)
                        + (after == null
                                ? ""
                                : " and (c." + key + ", c.id) " + (waiting ? ">" : "<") + " (select a." + key
                                        + ", a.id from comment a where a.id = :after)")
                        + " order by c." + key + (waiting ? "" : " desc") + ", c.id" + (waiting ? "" : " desc"),
                UUID.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<?> ids = query.setMaxResults(count).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Comment> found =
                comments.list("id in ?1", ids).stream().collect(Collectors.toMap(Comment::id, one -> one));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get((UUID) id)).stream())
                .toList();
    }

    /** The comment after or before one, in the order of its list, among those asked for. */
    public Optional<UUID> beside(QueueAsk ask, Comment one, boolean next) {
        boolean waiting = ask.show() == QueueAsk.Show.WAITING;
        boolean up = waiting == next;
        String key = waiting ? "received_at" : "decided_at";
        Query query = bound(
                        ask,
                        "select c.id from comment c where c.state = :state" + where(ask) + " and (c." + key + ", c.id) "
                                + (up ? ">" : "<") + " (select a." + key + ", a.id from comment a where a.id = :one)"
                                + " order by c." + key + (up ? ", c.id" : " desc, c.id desc"),
                        UUID.class)
                .setParameter("one", one.id())
                .setMaxResults(1);
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** How many there are. */
    public long count(QueueAsk ask) {
        return ((Number) bound(ask, "select count(*) from comment c where c.state = :state" + where(ask), Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** How many wait in the languages, up to a number beyond which nobody counts. */
    public long waiting(QueueAsk ask, int most) {
        return ((Number) bound(
                                ask,
                                "select count(*) from (select 1 from comment c where c.state = :state" + where(ask)
                                        + " limit " + most + ") as counted",
                                Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** How many there are in each state, with the same filters. */
    public Map<QueueAsk.Show, Long> states(QueueAsk ask) {
        Map<QueueAsk.Show, Long> counts = new HashMap<>();
        for (QueueAsk.Show show : QueueAsk.Show.values()) {
            counts.put(show, 0L);
        }
        rows(filtered(
                        ask,
                        "select c.state, count(*) from comment c where c.state <> 'WITHDRAWN'" + where(ask)
                                + " group by c.state"))
                .forEach(row -> counts.put(QueueAsk.Show.of(CommentState.valueOf(row.of())), row.count()));
        return counts;
    }

    /** In which languages they are, whatever is filtered. */
    public List<Tally> languages(QueueAsk ask) {
        var wide = new QueueAsk(ask.show(), ask.mine(), null, null, null);
        return rows(stated(
                wide,
                "select c.article_language, count(*) from comment c where c.state = :state" + where(wide)
                        + " group by 1 order by 1"));
    }

    /** Under which articles they are, in the language asked for; the fullest first. */
    public List<Tally> articles(QueueAsk ask, int most) {
        var wide = new QueueAsk(ask.show(), ask.mine(), ask.language(), null, null);
        return rows(stated(
                        wide,
                        "select cast(c.edition_id as text), count(*) from comment c where c.state = :state"
                                + where(wide) + " group by 1 order by 2 desc, 1")
                .setMaxResults(most));
    }

    /** Which flags they have, in the language and under the article asked for. */
    public List<Tally> flags(QueueAsk ask) {
        var wide = new QueueAsk(ask.show(), ask.mine(), ask.language(), ask.edition(), null);
        return rows(stated(
                wide,
                "select f, count(*) from comment c, unnest(c.flags) f where c.state = :state" + where(wide)
                        + " group by f order by f"));
    }

    /** Those that wait and came from the same network as this one; itself too. In any language of the person's. */
    public List<UUID> sameNetwork(Comment one, QueueAsk ask, int most) {
        return one.fingerprint()
                .map(print -> alike("fingerprint", print, ask, most))
                .orElse(List.of());
    }

    /** Those that wait and say the same as this one; itself too. */
    public List<UUID> sameWords(Comment one, QueueAsk ask, int most) {
        return one.likeness().map(like -> alike("likeness", like, ask, most)).orElse(List.of());
    }

    private List<UUID> alike(String what, byte[] value, QueueAsk ask, int most) {
        var wide = new QueueAsk(QueueAsk.Show.WAITING, ask.mine(), null, null, null);
        List<?> ids = bound(
                        wide,
                        "select c.id from comment c where c.state = :state and c." + what + " = :value" + where(wide)
                                + " order by c.received_at, c.id",
                        UUID.class)
                .setParameter("value", value)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static String where(QueueAsk ask) {
        return (ask.mine() == null ? "" : " and c.article_language = any(:mine)")
                + (ask.language() == null ? "" : " and c.article_language = :language")
                + (ask.edition() == null ? "" : " and c.edition_id = :edition")
                + (ask.flag() == null ? "" : " and :flag = any(c.flags)");
    }

    private Query bound(QueueAsk ask, String sql, Class<?> type) {
        return parameters(ask, em.createNativeQuery(sql, type))
                .setParameter("state", ask.show().state().name());
    }

    private Query stated(QueueAsk ask, String sql) {
        return filtered(ask, sql).setParameter("state", ask.show().state().name());
    }

    private Query filtered(QueueAsk ask, String sql) {
        return parameters(ask, em.createNativeQuery(sql, Object[].class));
    }

    private static Query parameters(QueueAsk ask, Query query) {
        if (ask.mine() != null) {
            query.setParameter("mine", ask.mine().toArray(String[]::new));
        }
        if (ask.language() != null) {
            query.setParameter("language", ask.language());
        }
        if (ask.edition() != null) {
            query.setParameter("edition", ask.edition());
        }
        if (ask.flag() != null) {
            query.setParameter("flag", ask.flag().name());
        }
        return query;
    }

    private static List<Tally> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Tally((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
