package news.dragoman.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file on its way here, in parts: how much of it is here, and what became of it. */
@Entity
public class PhotoUpload {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID personId;
    private long length;
    private long received;
    private Instant begunAt;
    private @Nullable UUID photoId;
    private @Nullable String refusal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> refusedOf = List.of();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PhotoUpload() {}

    /** @param id the page's or program's own */
    public PhotoUpload(UUID id, UUID editionId, UUID personId, long length, Instant begunAt) {
        this.id = id;
        this.editionId = editionId;
        this.personId = personId;
        this.length = length;
        this.begunAt = begunAt;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID personId() {
        return personId;
    }

    /** Of the whole file, in bytes. */
    public long length() {
        return length;
    }

    /** How many bytes are here, from the first on. */
    public long received() {
        return received;
    }

    public boolean whole() {
        return received == length;
    }

    /** The photo that it became. */
    public Optional<UUID> photoId() {
        return Optional.ofNullable(photoId);
    }

    /** Why it became none, as a code. */
    public Optional<PhotoRefused> refusal() {
        return Optional.ofNullable(refusal)
                .map(code -> new PhotoRefused(PhotoRefused.Code.valueOf(code), refusedOf.toArray(String[]::new)));
    }

    void receive(int bytes) {
        received += bytes;
    }

    public void became(UUID photo) {
        photoId = photo;
    }

    public void refused(PhotoRefused why) {
        refusal = why.code().name();
        refusedOf = why.args();
    }
}
