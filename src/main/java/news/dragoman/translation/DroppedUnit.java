package news.dragoman.translation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.story.BlockKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A unit that was taken out because its sentences left the source: its words are not lost. */
@Entity
@Immutable
@Table(name = "unit_dropped")
public class DroppedUnit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID unitId;
    private UUID editionId;
    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private double position;
    private @Nullable UUID translatorId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] segments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] answers;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private KeptText text;

    private UUID droppedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DroppedUnit() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public DroppedUnit(Unit unit, UUID by, Instant at) {
        this.unitId = unit.id();
        this.editionId = unit.editionId();
        this.blockId = unit.blockId();
        this.kind = unit.kind();
        this.position = unit.position();
        this.translatorId = unit.translatorId().orElse(null);
        this.segments = unit.segments().toArray(UUID[]::new);
        this.answers = unit.links().stream().map(Link::versionId).toArray(UUID[]::new);
        this.text = new KeptText(unit.omission().orElse(unit.text()));
        this.droppedBy = by;
        this.at = at;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID editionId() {
        return editionId;
    }

    /** Its words; of an omission the reason that was given for it. */
    public String text() {
        return text.content();
    }

    public UUID droppedBy() {
        return droppedBy;
    }

    public Instant at() {
        return at;
    }
}
