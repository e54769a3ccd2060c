package news.dragoman.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of comments, and takes decisions back: the only mover of their state beside the sender, who
 * withdraws. State and version stand in the statement itself, so that of two moderators exactly one decides. A decision
 * has an id, one for all that were decided in one press. Who may decide is asked before.
 */
@ApplicationScoped
public class Decisions {

    /** So long a decision can be taken back, and so long nothing of it is public. */
    public static final Duration UNDO = Duration.ofSeconds(5);

    /** A driver cannot tell the type of what is null, so that nothing is sent as an empty text. */
    private static final String SET = """
            state = :state, reason_code = nullif(:reason, ''), decided_by = :by, decided_at = :now,
            decision_id = :decision, passed_as = nullif(:passed, ''), passed_to = cast(nullif(:to, '') as uuid),
            public_from = case when :approves then cast(:public as timestamptz) end,
            """;

    private final EntityManager em;
    private final CommentEvents events;
    private final Clock clock;

    Decisions(EntityManager em, CommentEvents events, Clock clock) {
        this.em = em;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides one comment, also one that was decided before.
     *
     * @param seen the comment as the moderator saw it
     * @return the id of the decision; empty where somebody else, or its sender, was faster
     */
    public Optional<UUID> decide(Comment seen, int version, Verdict verdict, UUID by) {
        UUID decision = UUID.randomUUID();
        Instant now = clock.instant();
        int changed = with(em.createNativeQuery("""
                        update comment set
""" + SET + """
                            shown_body = case when :edits then nullif(:shown, body) else shown_body end,
                            edited_by = case when not :edits then edited_by when :shown <> body then :by end,
                            edited_at = case when not :edits then edited_at
                                when :shown <> body then cast(:now as timestamptz) end,
                            version = version + 1
                        where id = :id and version = :version and state = :from and state <> 'WITHDRAWN'"""), verdict, decision, by, now)
                .setParameter("edits", verdict.shown() != null)
                .setParameter("shown", verdict.shown() == null ? "" : verdict.shown())
                .setParameter("id", seen.id())
                .setParameter("version", version)
                .setParameter("from", seen.state().name())
                .executeUpdate();
        em.clear();
        if (changed == 0) {
            return Optional.empty();
        }
        told(List.of(seen.id()), verdict, by, now);
        return Optional.of(decision);
    }

    /**
     * Rejects comments that wait, all in one decision; what no longer waits is left as it is.
     *
     * @return those that were rejected
     */
    public Many reject(Collection<UUID> ids, RejectReason reason, String note, UUID by) {
        UUID decision = UUID.randomUUID();
        Instant now = clock.instant();
        var verdict = Verdict.reject(reason, note);
        List<UUID> done = ids(with(em.createNativeQuery("""
                        with done as (
                            update comment set
""" + SET + """
                                version = version + 1
                            where id = any(:ids) and state = 'HELD' returning id)
                        select id from done"""), verdict, decision, by, now)
                .setParameter("ids", ids.toArray(UUID[]::new)));
        em.clear();
        told(done, verdict, by, now);
        return new Many(decision, done);
    }

    /** What was decided in one press. */
    public record Many(UUID decision, List<UUID> comments) {}

    /**
     * Takes a decision of one's own back while nothing of it is public: the comments wait again, with what was edited.
     *
     * @return those that wait again; none where it is too late, or somebody has gone on
     */
    public List<UUID> undo(UUID decision, UUID by) {
        Instant now = clock.instant();
        List<UUID> back = ids(em.createNativeQuery("""
                        with back as (
                            update comment set state = 'HELD', reason_code = null, decided_by = null,
                                decided_at = null, public_from = null, decision_id = null, passed_as = null,
                                passed_to = null, version = version + 1
                            where decision_id = :decision and decided_by = :by and decided_at > :since
                                and state <> 'WITHDRAWN'
                            returning id)
                        select id from back""")
                .setParameter("decision", decision)
                .setParameter("by", by)
                .setParameter("since", now.minus(UNDO)));
        em.clear();
        back.forEach(id -> events.persist(new CommentEvent(id, "UNDONE", by, now, null, null)));
        return back;
    }

    private static Query with(Query query, Verdict verdict, UUID decision, UUID by, Instant now) {
        return query.setParameter("state", verdict.state().name())
                .setParameter("reason", text(verdict.reason()))
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("decision", decision)
                .setParameter("passed", text(verdict.as()))
                .setParameter("to", text(verdict.to()))
                .setParameter("approves", verdict.state() == CommentState.APPROVED)
                .setParameter("public", now.plus(UNDO));
    }

    private void told(List<UUID> ids, Verdict verdict, UUID by, Instant now) {
        String note = verdict.note().isBlank() ? null : verdict.note();
        ids.forEach(id -> events.persist(new CommentEvent(id, verdict.kind(), by, now, name(verdict.reason()), note)));
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }

    private static List<UUID> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
