package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That a preview was opened, and when; not from where. */
@Entity
@Immutable
public class PreviewOpening {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID previewId;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PreviewOpening() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public PreviewOpening(UUID previewId, Instant at) {
        this.previewId = previewId;
        this.at = at;
    }

    public UUID previewId() {
        return previewId;
    }

    public Instant at() {
        return at;
    }
}
