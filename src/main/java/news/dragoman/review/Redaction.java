package news.dragoman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What was taken out of an edition and its article, by ids: the words stand in earlier versions alone. */
@Entity
@Immutable
public class Redaction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;
    private UUID entryId;
    private Instant at;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] blocks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] units;

    @Column(columnDefinition = "text")
    private String line;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Redaction() {}

    /**
     * @param entryId the line of the record that says who and why
     * @param units a translation's rows that lost their words; none for an original
     * @param line what readers are told; empty for the usual words
     */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Redaction(
            UUID storyId,
            UUID editionId,
            UUID entryId,
            Collection<UUID> blocks,
            Collection<UUID> units,
            String line,
            Instant at) {
        this.storyId = storyId;
        this.editionId = editionId;
        this.entryId = entryId;
        this.blocks = blocks.toArray(UUID[]::new);
        this.units = units.toArray(UUID[]::new);
        this.line = line;
        this.at = at;
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

    public UUID entryId() {
        return entryId;
    }

    public Set<UUID> blocks() {
        return Set.of(blocks);
    }

    public Set<UUID> units() {
        return Set.of(units);
    }

    public String line() {
        return line;
    }

    public Instant at() {
        return at;
    }
}
