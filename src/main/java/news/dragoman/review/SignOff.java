package news.dragoman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A named editor's approval of one content hash. An edition has at most one that is not void. */
@Entity
public class SignOff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private UUID versionId;
    private byte[] contentHash;
    private UUID personId;
    private Instant at;
    private @Nullable Integer pinnedTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pinned_reason_id")
    private @Nullable KeptText pinnedReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "solo_reason_id")
    private @Nullable KeptText soloReason;

    @Enumerated(EnumType.STRING)
    private @Nullable ReadIn readIn;

    private @Nullable UUID waiverId;
    private boolean beside;
    private @Nullable Instant voidAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SignOff() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public SignOff(UUID editionId, UUID versionId, byte[] contentHash, UUID personId, Instant at) {
        this.editionId = editionId;
        this.versionId = versionId;
        this.contentHash = contentHash.clone();
        this.personId = personId;
        this.at = at;
    }

    /** Signed although the source has a newer version, with the reason. */
    public void asPinnedTo(int sourceVersion, KeptText reason) {
        pinnedTo = sourceVersion;
        pinnedReason = reason;
    }

    /** Signed by somebody who had a hand in the words, with the reason. */
    public void solo(KeptText reason) {
        soloReason = reason;
    }

    /** Notes how the text was shown to whoever signs; null where nobody said. */
    public void readIn(@Nullable ReadIn mode) {
        readIn = mode;
    }

    /** Signed by somebody who had a hand in the words, as a chief has let him this once. */
    public void waived(Waiver waiver) {
        waiverId = waiver.id();
    }

    /** Signed although something that it is drawn from is gone, as readers have it already: a reason was given. */
    public void besideSource() {
        beside = true;
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

    public UUID personId() {
        return personId;
    }

    public Instant at() {
        return at;
    }

    public byte[] contentHash() {
        return contentHash.clone();
    }

    public boolean approves(byte[] hash) {
        return voidAt == null && Arrays.equals(contentHash, hash);
    }

    /** Since when it does not count any more; empty while it stands. */
    public Optional<Instant> voidAt() {
        return Optional.ofNullable(voidAt);
    }

    public Optional<Integer> pinnedTo() {
        return Optional.ofNullable(pinnedTo);
    }

    /** Why it could go without the newer source. */
    public Optional<String> pinnedReason() {
        return Optional.ofNullable(pinnedReason).map(KeptText::content);
    }

    public Optional<ReadIn> readIn() {
        return Optional.ofNullable(readIn);
    }

    public boolean solo() {
        return soloReason != null;
    }

    /** The waiver that let somebody sign who had a hand in the words. */
    public Optional<UUID> waiverId() {
        return Optional.ofNullable(waiverId);
    }

    /** Whether a reason was given why it stays with readers beside a source that is gone. */
    public boolean beside() {
        return beside;
    }

    public void becomeVoid(Instant now) {
        voidAt = now;
    }

    /** What came after it was given up: what it approves is before readers. */
    public void standAgain() {
        voidAt = null;
    }
}
