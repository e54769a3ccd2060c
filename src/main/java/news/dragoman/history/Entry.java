package news.dragoman.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of the record of a story. It holds ids, never text or names; the database refuses to change or delete it. */
@Entity
@Immutable
@SQLRestriction("story_id is not null") // the other lines of the table are a HouseEntry
public class Entry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private @Nullable UUID actorId;
    private @Nullable UUID subjectId;
    private @Nullable UUID versionId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "reason_id")
    private @Nullable KeptText reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] remarks = {};

    private Instant at;

    private @Nullable Instant untilTime;
    private @Nullable ZoneId untilZone;

    /** What is special about a step, for the record and its readers. */
    public enum Remark {
        /** Signed by somebody who had a hand in the words, as the desk allows with a reason. */
        SOLO,
        /** Signed by somebody who had a hand in the words, as a chief has let him this once. */
        WAIVED,
        /** Countersigned by a chief who has found something wrong. */
        FAULT,
        /** Signed as pinned to an older source version. */
        PINNED,
        /** Submitted and taken into editing by the same person in one action. */
        AND_EDIT,
        /** Opened by filing, as the desk's default or the reporter's wish. */
        BY_FILING,
        /** Put out by the clock as it was signed, though its source had moved since. */
        AS_PINNED,
        /** The version holds what stood there when an older one was brought back. */
        SET_ASIDE,
        /** Put aside because it, or what it is drawn from, was joined into another story. */
        JOINED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Entry() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public Entry(
            UUID storyId,
            UUID editionId,
            Step step,
            @Nullable Stage fromStage,
            Stage toStage,
            @Nullable UUID actorId,
            Instant at) {
        this.storyId = storyId;
        this.editionId = editionId;
        this.step = step;
        this.fromStage = fromStage;
        this.toStage = toStage;
        this.actorId = actorId;
        this.at = at;
    }

    /** Whom the step concerns beside the actor: who was given it, or from whom it was taken. */
    public Entry about(@Nullable UUID subject) {
        this.subjectId = subject;
        return this;
    }

    /** The version that the step cut or published. */
    public Entry version(@Nullable UUID version) {
        this.versionId = version;
        return this;
    }

    public Entry because(@Nullable KeptText reason) {
        this.reason = reason;
        return this;
    }

    /** The time that the step is about: when something is to be published, or until when an embargo stands. */
    public Entry until(ZonedDateTime time) {
        this.untilTime = time.toInstant();
        this.untilZone = time.getZone();
        return this;
    }

    public Entry remark(Set<Remark> remarks) {
        this.remarks = remarks.stream().map(Remark::name).sorted().toArray(String[]::new);
        return this;
    }

    /** The same step, with the same reason, on another edition of the story. */
    public Entry alsoOn(UUID edition, Stage stage) {
        return alsoOn(edition, stage, stage);
    }

    /** The same where that edition moves too. */
    public Entry alsoOn(UUID edition, Stage from, Stage to) {
        var also = new Entry(storyId, edition, step, from, to, actorId, at).because(reason);
        also.untilTime = untilTime;
        also.untilZone = untilZone;
        return also;
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

    public Step step() {
        return step;
    }

    public Optional<Stage> fromStage() {
        return Optional.ofNullable(fromStage);
    }

    public Stage toStage() {
        return toStage;
    }

    /** Who did it; empty for the clock. */
    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    public Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }

    public Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason).map(KeptText::content);
    }

    /** The time that the step is about, in the zone in which it was said. */
    public Optional<ZonedDateTime> until() {
        return untilTime == null || untilZone == null ? Optional.empty() : Optional.of(untilTime.atZone(untilZone));
    }

    /** The reason as it is kept. */
    public Optional<KeptText> keptReason() {
        return Optional.ofNullable(reason);
    }

    public Set<Remark> remarks() {
        return Arrays.stream(remarks).map(Remark::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public Instant at() {
        return at;
    }
}
