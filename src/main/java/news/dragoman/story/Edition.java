package news.dragoman.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dragoman.language.Language;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.EditionKind;
import news.dragoman.workflow.PublicState;
import news.dragoman.workflow.Stage;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The story in one language. An ORIGINAL was written by reporters; a TRANSLATION is drawn from other editions of the
 * story, each pinned to an exact version. It is moved by {@code newsroom} alone.
 */
@Entity
public class Edition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID storyId;
    private String language;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage leftStage;

    @Enumerated(EnumType.STRING)
    private PublicState publicState;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] proposedTargets = {};

    private @Nullable UUID joinedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionKind correction;

    @Column(columnDefinition = "text")
    private @Nullable String correctionNote;

    private @Nullable Instant correctingSince;

    /** Read along with the edition, so that no page asks for it apart. */
    @Formula("(select t.opened_at from task t where t.edition_id = id and t.closed_at is null)")
    private @Nullable Instant taskSince;

    /** Likewise: a waiver is good until the edition makes a step. */
    @Formula("(select w.given_by from waiver w where w.edition_id = id and w.edition_version = version)")
    private @Nullable UUID waivedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Formula("(select array_agg(c.signed_by) from countersign c where c.edition_id = id and c.closed_at is null)")
    private UUID @Nullable [] signedAlone;

    private @Nullable Instant scheduledFor;
    private @Nullable ZoneId scheduleZone;
    private @Nullable UUID scheduledBy;
    private @Nullable Instant scheduleNext;
    private @Nullable Instant scheduleOvertaken;

    /** The same. */
    @Formula("(select w.proposed_by from withdrawal w where w.edition_id = id and w.ended_at is null)")
    private @Nullable UUID withdrawalBy;

    private @Nullable Instant due;
    private UUID createdBy;
    private Instant createdAt;
    private Instant movedAt;

    /** Counts stages, not saves: a page stays good while others type. Not Hibernate's version on purpose. */
    private int version;

    @ElementCollection
    @CollectionTable(name = "edition_source", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Pin> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_reporter", joinColumns = @JoinColumn(name = "edition_id"))
    private Set<EditionReporter> reporters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Credit> byline = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Edition() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    private Edition(
            UUID storyId,
            String language,
            EditionKind kind,
            Stage stage,
            @Nullable Instant due,
            UUID createdBy,
            Instant now) {
        this.storyId = storyId;
        this.language = language;
        this.kind = kind;
        this.stage = stage;
        this.publicState = PublicState.NONE;
        this.due = due;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.movedAt = now;
    }

    /** A reporter's new draft. */
    public static Edition original(UUID storyId, Language language, @Nullable Instant due, UUID reporter, Instant now) {
        var edition = new Edition(storyId, language.tag(), EditionKind.ORIGINAL, Stage.DRAFT, due, reporter, now);
        edition.reporters.add(new EditionReporter(reporter, reporter, now));
        return edition;
    }

    /** A translation that waits for somebody to claim it. */
    public static Edition translation(
            UUID storyId, Language language, List<Pin> sources, @Nullable Instant due, UUID requester, Instant now) {
        var edition =
                new Edition(storyId, language.tag(), EditionKind.TRANSLATION, Stage.TRANSLATION, due, requester, now);
        edition.sources.addAll(sources);
        return edition;
    }

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    public Language language() {
        return Language.of(language);
    }

    public EditionKind kind() {
        return kind;
    }

    public boolean original() {
        return kind == EditionKind.ORIGINAL;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Stage> leftStage() {
        return Optional.ofNullable(leftStage);
    }

    /** Where it stands, or stood before it was spiked. */
    public Stage standing() {
        return leftStage == null ? stage : leftStage;
    }

    public PublicState publicState() {
        return publicState;
    }

    /** What it is opened for since it was published; empty while it is not. */
    public Optional<CorrectionKind> correction() {
        return Optional.ofNullable(correction);
    }

    /** What readers will be told; empty for nothing. */
    public Optional<String> correctionNote() {
        return Optional.ofNullable(correctionNote);
    }

    public Optional<Instant> correctingSince() {
        return Optional.ofNullable(correctingSince);
    }

    /** Since when it has to follow a correction of what it is drawn from, as it was when it was read. */
    public Optional<Instant> taskSince() {
        return Optional.ofNullable(taskSince);
    }

    /** The chief who has waived four eyes for its next sign-off, as it was when it was read. */
    public Optional<UUID> waivedBy() {
        return Optional.ofNullable(waivedBy);
    }

    /** Who has signed it alone and was not countersigned yet, as it was when it was read. */
    public Set<UUID> signedAlone() {
        return signedAlone == null ? Set.of() : Set.copyOf(List.of(signedAlone));
    }

    /** Who has proposed to withdraw its article, as it was when it was read; empty while nobody has. */
    public Optional<UUID> withdrawalBy() {
        return Optional.ofNullable(withdrawalBy);
    }

    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it last changed its stage. */
    public Instant movedAt() {
        return movedAt;
    }

    public int version() {
        return version;
    }

    public List<Pin> sources() {
        return List.copyOf(sources);
    }

    /** The pin on one of its sources. */
    public Optional<Pin> source(UUID sourceId) {
        return sources.stream().filter(p -> p.sourceId().equals(sourceId)).findFirst();
    }

    /** For {@code newsroom} alone: holds a source at this version, with the units aligned with that one. */
    public void pin(Pin moved) {
        sources.replaceAll(p -> p.sourceId().equals(moved.sourceId()) ? moved : p);
    }

    /** For {@code newsroom} alone: draws it from one more edition. */
    public void drawFrom(Pin added) {
        sources.add(added);
    }

    /** The edition of another story in which the text of this one stands now; empty if it was not joined. */
    public Optional<UUID> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** For {@code newsroom} alone: puts it aside for good, as its text stands in another edition now. */
    public void joinInto(UUID other, Instant now) {
        move(Stage.SPIKED, now);
        joinedInto = other;
    }

    public List<Credit> byline() {
        return List.copyOf(byline);
    }

    public Set<UUID> reporters() {
        return reporters.stream().map(EditionReporter::personId).collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> proposedTargets() {
        return new TreeSet<>(List.of(proposedTargets));
    }

    /** When the clock is to publish it; empty where it is not. */
    public Optional<Schedule> schedule() {
        return scheduledFor == null || scheduleZone == null || scheduledBy == null || scheduleNext == null
                ? Optional.empty()
                : Optional.of(new Schedule(
                        scheduledFor.atZone(scheduleZone),
                        scheduledBy,
                        scheduleNext,
                        Optional.ofNullable(scheduleOvertaken)));
    }

    /** For {@code newsroom} alone: what is scheduled stands signed. */
    public void schedule(ZonedDateTime at, UUID by) {
        scheduledFor = at.toInstant();
        scheduleZone = at.getZone();
        scheduledBy = by;
        scheduleNext = scheduledFor;
        scheduleOvertaken = null;
        version++;
    }

    /** For {@code newsroom} alone. */
    public void unschedule() {
        forgetSchedule();
        version++;
    }

    private void forgetSchedule() {
        scheduledFor = null;
        scheduleZone = null;
        scheduledBy = null;
        scheduleNext = null;
        scheduleOvertaken = null;
    }

    /**
     * For {@code newsroom} alone: something is in the way of the schedule.
     *
     * @param next when the clock looks again
     */
    public void overtake(Instant now, Instant next) {
        scheduleOvertaken = scheduleOvertaken == null ? now : scheduleOvertaken;
        scheduleNext = next;
    }

    /** For {@code newsroom} alone: nothing is in its way any more. */
    public void keepSchedule() {
        scheduleOvertaken = null;
        scheduleNext = scheduledFor;
    }

    /** For {@code newsroom} alone: the stage, with what must be remembered of the one it left; no schedule outlives it. */
    public void move(Stage to, Instant now) {
        forgetSchedule();
        leftStage = to == Stage.SPIKED ? stage : null;
        stage = to;
        movedAt = now;
        version++;
    }

    /** For {@code newsroom} alone: there is an article now. Only {@link #resume} ends a suspension; publishing ends a withdrawal. */
    public void live() {
        if (publicState == PublicState.NONE || publicState == PublicState.WITHDRAWN) {
            publicState = PublicState.LIVE;
        }
    }

    /**
     * For {@code newsroom} alone: it is opened again.
     *
     * @param note what readers will be told; blank for nothing
     */
    public void correct(CorrectionKind kind, String note, Instant now) {
        correction = kind;
        correctionNote = note.isBlank() ? null : note;
        correctingSince = now;
        due = null; // it was said for the first time that readers got it
    }

    /** For {@code newsroom} alone: it is open for something else, or readers will be told otherwise. Old pages are old now. */
    public void changeNote(CorrectionKind kind, String note) {
        correction = kind;
        correctionNote = note.isBlank() ? null : note;
        version++;
    }

    /** For {@code newsroom} alone: the new words are out, or given up. */
    public void corrected() {
        correction = null;
        correctionNote = null;
        correctingSince = null;
    }

    /** For {@code newsroom} alone: is drawn from exactly these versions again. */
    public void pinAgain(List<Pin> pins) {
        sources.replaceAll(p -> pins.stream()
                .filter(again -> again.sourceId().equals(p.sourceId()))
                .findFirst()
                .orElse(p));
    }

    /** For {@code newsroom} alone. */
    public void suspend() {
        publicState = PublicState.SUSPENDED;
    }

    /** For {@code newsroom} alone. */
    public void resume() {
        publicState = PublicState.LIVE;
    }

    /** For {@code newsroom} alone: readers find that it is gone. */
    public void withdraw() {
        publicState = PublicState.WITHDRAWN;
    }

    public void plan(@Nullable Instant due, Collection<String> proposedTargets) {
        this.due = due;
        this.proposedTargets = new TreeSet<>(proposedTargets).toArray(String[]::new);
    }

    public void creditTo(List<Credit> credits) {
        byline.clear();
        byline.addAll(credits);
    }

    public void join(UUID person, UUID addedBy, Instant now) {
        reporters.add(new EditionReporter(person, addedBy, now));
    }
}
