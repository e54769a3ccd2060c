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
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.KeptText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Words that stood in a unit and were written over, or that were typed for it while others came first. */
@Entity
@Immutable
@Table(name = "earlier_text")
public class EarlierText {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;
    private UUID unitId;
    private @Nullable Integer version;
    private @Nullable UUID saveId;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private KeptText text;

    private boolean confirmed;
    private @Nullable UUID translatorId;
    private UUID writtenBy;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private Why why;

    private Instant keptAt;

    /** Why they were put aside. */
    public enum Why {
        /** Somebody else wrote over them. */
        OVERWRITTEN,
        /** They were confirmed. */
        CONFIRMED,
        /** Two texts met: neither goes under, whichever is chosen. */
        CONFLICT,
        /** Their writer went on for five minutes. */
        AGE,
        /** An earlier text or a suggestion was put in their place. */
        REPLACED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EarlierText() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    private EarlierText(
            UUID editionId,
            UUID unitId,
            String text,
            boolean confirmed,
            UUID writtenBy,
            Instant writtenAt,
            Why why,
            Instant now) {
        this.editionId = editionId;
        this.unitId = unitId;
        this.text = new KeptText(text);
        this.confirmed = confirmed;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.why = why;
        this.keptAt = now;
    }

    /**
     * The words that stand in a unit.
     *
     * @param by who counts as their writer where the unit knows nobody: words that came with restructuring
     */
    public static EarlierText standing(Unit unit, UUID by, Why why, Instant now) {
        var text = new EarlierText(
                unit.editionId(),
                unit.id(),
                unit.text(),
                unit.state() == Unit.State.CONFIRMED,
                unit.changedBy().orElse(by),
                unit.changedAt().orElse(now),
                why,
                now);
        text.version = unit.version();
        text.translatorId = unit.translatorId().orElse(null);
        return text;
    }

    /**
     * Words that were typed for a unit and never stood there.
     *
     * @param save that brought them
     * @param translating whether they were typed in translating, and not in editing
     */
    public static EarlierText typed(Unit unit, String words, UUID save, boolean translating, UUID by, Instant now) {
        var text = new EarlierText(unit.editionId(), unit.id(), words, false, by, now, Why.CONFLICT, now);
        text.saveId = save;
        text.translatorId = translating ? by : null;
        return text;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID unitId() {
        return unitId;
    }

    public String text() {
        return text.content();
    }

    public boolean confirmed() {
        return confirmed;
    }

    /** Whose words they count as, where they were written in translating. */
    public Optional<UUID> translatorId() {
        return Optional.ofNullable(translatorId);
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Why why() {
        return why;
    }

    /** When they were put aside. */
    public Instant keptAt() {
        return keptAt;
    }

    /** Whether they ever stood in the unit. */
    public boolean stood() {
        return version != null;
    }
}
