package news.dragoman.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A translation's unit as it stood in a version, with its links and its place. */
@Embeddable
public class FrozenUnit {

    private UUID unitId;
    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private boolean confirmed;
    private @Nullable UUID translatorId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] segments;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "text_id")
    private KeptText text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FrozenUnit() {}

    public FrozenUnit(
            UUID unitId,
            UUID blockId,
            BlockKind kind,
            boolean confirmed,
            @Nullable UUID translatorId,
            List<UUID> segments,
            KeptText text) {
        this.unitId = unitId;
        this.blockId = blockId;
        this.kind = kind;
        this.confirmed = confirmed;
        this.translatorId = translatorId;
        this.segments = segments.toArray(UUID[]::new);
        this.text = text;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID blockId() {
        return blockId;
    }

    public BlockKind kind() {
        return kind;
    }

    public boolean confirmed() {
        return confirmed;
    }

    public @Nullable UUID translatorId() {
        return translatorId;
    }

    public List<UUID> segments() {
        return List.of(segments);
    }

    public String text() {
        return text.content();
    }
}
