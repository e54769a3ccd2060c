package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/**
 * A chief lets one person sign off his own work: once, and for as long as the edition makes no step. Which sign-off used it,
 * the sign-off says.
 */
@Entity
@Immutable
public class Waiver {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private int editionVersion;
    private byte[] contentHash;
    private UUID givenBy;
    private Instant givenAt;
    private UUID entryId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Waiver() {}

    /**
     * @param editionVersion the edition's version, which counts its steps
     * @param contentHash of the text as it stood
     * @param entryId the line of the record that says why
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Waiver(
            UUID storyId,
            UUID editionId,
            int editionVersion,
            byte[] contentHash,
            UUID givenBy,
            Instant givenAt,
            UUID entryId) {
        this.storyId = storyId;
        this.editionId = editionId;
        this.editionVersion = editionVersion;
        this.contentHash = contentHash.clone();
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        this.entryId = entryId;
    }

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    public UUID editionId() {
        return editionId;
    }

    public int editionVersion() {
        return editionVersion;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public UUID entryId() {
        return entryId;
    }

    /** Whether a sign-off approves the very text that stood when it was given. */
    public boolean sawWhatWas(SignOff signOff) {
        return Arrays.equals(contentHash, signOff.contentHash());
    }
}
