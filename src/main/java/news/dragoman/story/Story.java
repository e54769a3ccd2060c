package news.dragoman.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One piece of news. It owns editions, one per language. */
@Entity
public class Story {

    /** The urgency of a story to which nobody gave one. IPTC's scale: 1 is the most urgent, 9 the least. */
    public static final int PLAIN_URGENCY = 5;

    /** The longest slugline, in characters. */
    public static final int SLUGLINE_LIMIT = 60;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slugline;
    private UUID deskId;
    private int urgency;
    private UUID createdBy;
    private Instant createdAt;

    /** Apart from the version, which counts what people describe: a hold does not make their pages old. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant heldSince;

    @OptimisticLock(excluded = true)
    private @Nullable Instant embargoUntil;

    @OptimisticLock(excluded = true)
    private @Nullable ZoneId embargoZone;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "story_persona", joinColumns = @JoinColumn(name = "story_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "persona_id")
    private Map<UUID, UUID> personas = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Story() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Story(String slugline, UUID deskId, int urgency, UUID createdBy, Instant createdAt) {
        this.slugline = slugline;
        this.deskId = deskId;
        this.urgency = urgency;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    /** The short name by which the newsroom calls the story. */
    public String slugline() {
        return slugline;
    }

    public UUID deskId() {
        return deskId;
    }

    /** 1 to 9 after IPTC: 1 is a flash, 2 and 3 urgent, 7 to 9 a feature. */
    public int urgency() {
        return urgency;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Grows with every change of the story's details or an edition's byline. */
    public int version() {
        return version;
    }

    /** Who works in this story under which persona: person to persona. Never to be shown. */
    public Map<UUID, UUID> personas() {
        return Map.copyOf(personas);
    }

    /** Since when the story is under a legal hold; empty while it is not. */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public boolean onHold() {
        return heldSince != null;
    }

    /** For {@code newsroom} alone. */
    public void hold(Instant now) {
        heldSince = now;
    }

    /** For {@code newsroom} alone. */
    public void lift() {
        heldSince = null;
    }

    /** Until when no reader may see anything of the story, in the zone in which that was said; it may be over. */
    public Optional<ZonedDateTime> embargo() {
        return embargoUntil == null || embargoZone == null
                ? Optional.empty()
                : Optional.of(embargoUntil.atZone(embargoZone));
    }

    /** For {@code newsroom} alone. */
    public void embargo(ZonedDateTime until) {
        embargoUntil = until.toInstant();
        embargoZone = until.getZone();
    }

    /** For {@code newsroom} alone. */
    public void endEmbargo() {
        embargoUntil = null;
        embargoZone = null;
    }

    public void describe(String slugline, int urgency) {
        this.slugline = slugline;
        this.urgency = urgency;
    }

    /** From now on, and for all that has happened, the person appears in this story as the persona. */
    public void workUnder(UUID person, UUID persona) {
        personas.put(person, persona);
    }
}
