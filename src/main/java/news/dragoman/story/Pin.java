package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A source of a translation: another edition of the story, held at an exact version. */
@Embeddable
public class Pin {

    private UUID sourceId;

    @Column(name = "pinned_version_id")
    private UUID versionId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Pin() {}

    public Pin(UUID sourceId, UUID versionId) {
        this.sourceId = sourceId;
        this.versionId = versionId;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public UUID versionId() {
        return versionId;
    }
}
