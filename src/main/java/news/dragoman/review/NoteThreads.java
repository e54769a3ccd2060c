package news.dragoman.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes and queries, and what is said to them. */
@ApplicationScoped
public class NoteThreads implements PanacheRepositoryBase<NoteThread, UUID> {

    /** One parameter, however many threads: a list of them would be a new statement for every length. */
    private static final String MESSAGES = "select m.* from unnest(cast(:threads as uuid[])) as asked (id)"
            + " join thread_message m on m.thread_id = asked.id order by m.at, m.id";

    /** One thread, locked for a change of its state. */
    public Optional<NoteThread> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The threads of several editions, oldest first. */
    public List<NoteThread> ofEditions(Collection<UUID> editionIds) {
        return editionIds.isEmpty()
                ? List.of()
                : list(
                        "from NoteThread t left join fetch t.quoted left join fetch t.blockText where t.editionId in ?1 order by t.id",
                        editionIds);
    }

    /**
     * What of an edition's threads is in the way of a step.
     *
     * @param unanswered queries that nobody has answered
     * @param blocking what must be resolved and is not
     */
    public record Waiting(int unanswered, int blocking) {
        public static final Waiting NOTHING = new Waiting(0, 0);
    }

    /** What is in the way of each edition; those that nothing waits for are left out. */
    public Map<UUID, Waiting> waiting(Collection<UUID> editionIds) {
        if (editionIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select t.editionId, sum(case when t.kind = QUERY then 1 else 0 end),"
                                + " sum(case when t.kind = MUST_RESOLVE then 1 else 0 end)"
                                + " from NoteThread t where t.editionId in ?1 and t.state = OPEN"
                                + " and t.kind in (QUERY, MUST_RESOLVE) group by t.editionId",
                        Object[].class)
                .setParameter(1, editionIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Waiting(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    /** What is said in these threads, oldest first, by thread. */
    public Map<UUID, List<ThreadMessage>> messages(Collection<UUID> threadIds) {
        if (threadIds.isEmpty()) {
            return Map.of();
        }
        List<?> messages = getEntityManager()
                .createNativeQuery(MESSAGES, ThreadMessage.class)
                .setParameter("threads", threadIds.toArray(UUID[]::new))
                .getResultList();
        return messages.stream().map(ThreadMessage.class::cast).collect(Collectors.groupingBy(ThreadMessage::threadId));
    }

    /** One message. */
    public Optional<ThreadMessage> message(UUID id) {
        return Optional.ofNullable(getEntityManager().find(ThreadMessage.class, id));
    }

    /** Who said these messages, by message. */
    public Map<UUID, UUID> authors(Collection<UUID> messageIds) {
        return messageIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from ThreadMessage m where m.id in ?1", ThreadMessage.class)
                        .setParameter(1, messageIds)
                        .getResultStream()
                        .collect(Collectors.toMap(ThreadMessage::id, ThreadMessage::authorId));
    }

    public void say(ThreadMessage message) {
        getEntityManager().persist(message);
    }
}
