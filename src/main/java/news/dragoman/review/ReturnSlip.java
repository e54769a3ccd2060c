package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a text was sent back: by whom, which version of it, and what was open in its margin. */
@Entity
@Immutable
public class ReturnSlip {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private UUID entryId;
    private @Nullable UUID versionId;
    private UUID returnedBy;
    private Instant returnedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] threads;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReturnSlip() {}

    /**
     * Notes a return.
     *
     * @param entryId the line of the record
     * @param versionId the version that was sent back; null where none ever came
     * @param threads what was said about it and not settled
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public ReturnSlip(
            UUID editionId,
            UUID entryId,
            @Nullable UUID versionId,
            UUID returnedBy,
            Instant returnedAt,
            Collection<UUID> threads) {
        this.editionId = editionId;
        this.entryId = entryId;
        this.versionId = versionId;
        this.returnedBy = returnedBy;
        this.returnedAt = returnedAt;
        this.threads = threads.toArray(UUID[]::new);
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    public UUID returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    /** What went along with it. */
    public List<UUID> threads() {
        return List.of(threads);
    }
}
