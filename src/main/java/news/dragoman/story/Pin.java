package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A source of a translation: another edition of the story, held at an exact version. As soon as the source moves, the
 * units are aligned with the newer version; the pin follows when its holder has resolved every change.
 */
@Embeddable
public class Pin {

    private UUID sourceId;

    @Column(name = "pinned_version_id")
    private UUID versionId;

    @Column(name = "aligned_version_id")
    private UUID alignedId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Pin() {}

    public Pin(UUID sourceId, UUID versionId) {
        this(sourceId, versionId, versionId);
    }

    public Pin(UUID sourceId, UUID versionId, UUID alignedId) {
        this.sourceId = sourceId;
        this.versionId = versionId;
        this.alignedId = alignedId;
    }

    /** The same source, with the units aligned with another version. */
    public Pin alignedWith(UUID version) {
        return new Pin(sourceId, versionId, version);
    }

    /** Held at the version that the units are aligned with, now that every change is resolved. */
    public Pin resolved() {
        return new Pin(sourceId, alignedId, alignedId);
    }

    /** Whether the units are aligned with a version whose changes have not all been resolved. */
    public boolean open() {
        return !versionId.equals(alignedId);
    }

    public UUID sourceId() {
        return sourceId;
    }

    public UUID versionId() {
        return versionId;
    }

    /** The version whose sentences the units answer or leave out, the pinned one or a newer. */
    public UUID alignedId() {
        return alignedId;
    }
}
