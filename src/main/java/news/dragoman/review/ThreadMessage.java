package news.dragoman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody said in a thread. It is never changed. */
@Entity
@Immutable
public class ThreadMessage {

    @Id
    private UUID id;

    private UUID threadId;
    private UUID authorId;

    @Column(columnDefinition = "text")
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] told;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ThreadMessage() {}

    /**
     * Says something.
     *
     * @param id given by the page, so that the same form sent twice says it once
     * @param told whom it mentions, by their own ids
     */
    public ThreadMessage(UUID id, UUID threadId, UUID authorId, String text, Collection<UUID> told, Instant at) {
        this.id = id;
        this.threadId = threadId;
        this.authorId = authorId;
        this.text = text;
        this.told = told.toArray(UUID[]::new);
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID threadId() {
        return threadId;
    }

    public UUID authorId() {
        return authorId;
    }

    public String text() {
        return text;
    }

    public Set<UUID> told() {
        return Set.of(told);
    }

    public Instant at() {
        return at;
    }
}
