package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] answers;

    private boolean omitted;

    @Column(columnDefinition = "text")
    private @Nullable String omission;

    @Column(columnDefinition = "text")
    private @Nullable String origin;

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
            List<UUID> answers,
            boolean omitted,
            @Nullable String omission,
            @Nullable String origin,
            KeptText text) {
        this.unitId = unitId;
        this.blockId = blockId;
        this.kind = kind;
        this.confirmed = confirmed;
        this.translatorId = translatorId;
        this.segments = segments.toArray(UUID[]::new);
        this.answers = answers.toArray(UUID[]::new);
        this.omitted = omitted;
        this.omission = omission;
        this.origin = origin;
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

    /** For each of its segments the source version in which it was read; none in versions cut before this was kept. */
    public List<UUID> answers() {
        return List.of(answers);
    }

    /** Whether its segments were left out on purpose. */
    public boolean omitted() {
        return omitted;
    }

    public Optional<String> omission() {
        return Optional.ofNullable(omission);
    }

    /** Where an addition came from. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    public String text() {
        return text.content();
    }

    /** Its words as they are kept: readable, sealed or erased. */
    public KeptText kept() {
        return text;
    }
}
