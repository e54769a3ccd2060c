package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a preview was taken back before its time. */
@Entity
@Immutable
public class PreviewEnd {

    @Id
    private UUID previewId;

    private UUID endedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PreviewEnd() {}

    public PreviewEnd(UUID previewId, UUID endedBy, Instant at) {
        this.previewId = previewId;
        this.endedBy = endedBy;
        this.at = at;
    }

    public UUID previewId() {
        return previewId;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public Instant at() {
        return at;
    }
}
