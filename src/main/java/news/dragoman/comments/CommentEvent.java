package news.dragoman.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that became of a comment: who did it, when and why. Only ever added. */
@Entity
@Immutable
public class CommentEvent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID commentId;
    private String kind;
    private @Nullable UUID by;
    private Instant at;
    private @Nullable String reasonCode;

    @Column(columnDefinition = "text")
    private @Nullable String why;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CommentEvent() {}

    /**
     * @param kind what was done, in capitals: {@code APPROVED}
     * @param by nobody where the sender did it
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public CommentEvent(
            UUID commentId,
            String kind,
            @Nullable UUID by,
            Instant at,
            @Nullable String reasonCode,
            @Nullable String why) {
        this.commentId = commentId;
        this.kind = kind;
        this.by = by;
        this.at = at;
        this.reasonCode = reasonCode;
        this.why = why;
    }

    public UUID id() {
        return id;
    }

    public UUID commentId() {
        return commentId;
    }

    public String kind() {
        return kind;
    }

    public Optional<UUID> by() {
        return Optional.ofNullable(by);
    }

    public Instant at() {
        return at;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }
}
