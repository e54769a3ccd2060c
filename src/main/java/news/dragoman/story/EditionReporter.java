package news.dragoman.story;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of an original's reporters: the writer, or somebody who was added. */
@Embeddable
public class EditionReporter {

    private UUID personId;
    private UUID addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EditionReporter() {}

    public EditionReporter(UUID personId, UUID addedBy, Instant addedAt) {
        this.personId = personId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public UUID personId() {
        return personId;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditionReporter r && personId.equals(r.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
