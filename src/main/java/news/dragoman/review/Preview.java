package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.Immutable;

/**
 * A secret link by which somebody outside reads one version of an edition, for a time. The row holds a hash of the secret,
 * never the secret.
 */
@Entity
@Immutable
public class Preview {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID versionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "for_whom_id")
    private KeptText forWhom;

    private String hash;
    private UUID madeBy;
    private Instant madeAt;
    private Instant expires;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Preview() {}

    public Preview(
            UUID id,
            UUID editionId,
            UUID versionId,
            KeptText forWhom,
            String hash,
            UUID madeBy,
            Instant madeAt,
            Instant expires) {
        this.id = id;
        this.editionId = editionId;
        this.versionId = versionId;
        this.forWhom = forWhom;
        this.hash = hash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expires = expires;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID versionId() {
        return versionId;
    }

    /** The name of whom it was made for. */
    public String forWhom() {
        return forWhom.content();
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expires() {
        return expires;
    }
}
