package news.dragoman.translation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.story.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a translation: the source sentences it answers, and one target text. Units that share a block are composed
 * into it, in their order.
 */
@Entity
public class Unit {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID blockId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private double position;

    @Column(columnDefinition = "text")
    private String text;

    private boolean confirmed;
    private @Nullable UUID translatorId;
    private int version;
    private @Nullable UUID changedBy;
    private @Nullable Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "unit_segment", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    private boolean omitted;

    @Column(columnDefinition = "text")
    private @Nullable String omission;

    @Column(columnDefinition = "text")
    private @Nullable String origin;

    private int keptVersion = -1;
    private @Nullable Instant keptAt;

    /** What has been done about a unit so far. */
    public enum State {
        TODO,
        DRAFT,
        CONFIRMED,
        /** Its sentences are left out on purpose. */
        OMITTED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Unit() {}

    /** An empty unit for one source sentence. */
    public Unit(UUID editionId, UUID blockId, BlockKind kind, double position, Link link) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.blockId = blockId;
        this.kind = kind;
        this.position = position;
        this.text = "";
        this.links.add(link);
    }

    /**
     * A unit that restructuring made, or brought back.
     *
     * @param version of its words: higher than any that a page may have read before it was gone
     */
    public Unit(UUID editionId, RowState row, double position, int version, UUID by, Instant at) {
        this.id = row.id();
        this.editionId = editionId;
        this.position = position;
        this.version = version - 1;
        this.text = "";
        this.blockId = row.block();
        this.kind = row.kind();
        take(row, by, at);
        this.version = version;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    /** The block that it is composed into. */
    public UUID blockId() {
        return blockId;
    }

    public BlockKind kind() {
        return kind;
    }

    public double position() {
        return position;
    }

    public String text() {
        return text;
    }

    public State state() {
        if (omitted) {
            return State.OMITTED;
        }
        if (text.isBlank()) {
            return State.TODO;
        }
        return confirmed ? State.CONFIRMED : State.DRAFT;
    }

    /** Whether its translator is done with it: confirmed, or left out. */
    public boolean settled() {
        return state() == State.CONFIRMED || state() == State.OMITTED;
    }

    /** Whose words stand here: the last who changed them while it was translated, whoever edits later. */
    public Optional<UUID> translatorId() {
        return Optional.ofNullable(translatorId);
    }

    /** Grows with every saved change of the text or its confirmation. */
    public int version() {
        return version;
    }

    public Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** The source sentences it answers. */
    public List<UUID> segments() {
        return links.stream().map(Link::segmentId).toList();
    }

    /** The source sentences it answers, each with the version in which it was read. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /** Whether its sentences are left out on purpose; it has no words then. */
    public boolean omitted() {
        return omitted;
    }

    /** Why its sentences are left out, where somebody said so. */
    public Optional<String> omission() {
        return Optional.ofNullable(omission);
    }

    /** Where an addition comes from, where somebody said so. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    /** Whether the words that stand here lie among its earlier texts already. */
    public boolean kept() {
        return keptVersion == version;
    }

    /** Since when its writer goes on without any of his words' having been put aside; nothing if that is not known. */
    public Optional<Instant> keptAt() {
        return Optional.ofNullable(keptAt);
    }

    /** The words that stand here have been put among its earlier texts. */
    public void keep(Instant at) {
        keptVersion = version;
        keptAt = at;
    }

    /** Answers these sentences, each as it was read in a version of its source. The words stay as they are. */
    public void answer(List<Link> answered) {
        if (!links.equals(answered)) {
            links.clear();
            links.addAll(answered);
        }
    }

    /** Becomes what its sentence is in the source by now: as long as it has no words. */
    public void turnInto(BlockKind kind) {
        if (!text.isBlank()) {
            throw new IllegalStateException("somebody has written in it");
        }
        this.kind = kind;
    }

    /** Its place among the edition's units; the numbers have gaps and mean nothing else. */
    public void place(double position) {
        this.position = position;
    }

    /**
     * Changes the words.
     *
     * @param confirmed whether the translator is done with it
     * @param translating whether this is translating, so that the words become the person's own, or editing
     */
    public void write(String text, boolean confirmed, boolean translating, UUID by, Instant at) {
        if (translating && !text.equals(this.text)) {
            translatorId = by;
        }
        if (this.text.isBlank()) {
            keptAt = at; // somebody begins
        }
        this.text = text;
        this.confirmed = confirmed && !text.isBlank();
        version++;
        changedBy = by;
        changedAt = at;
    }

    /**
     * Takes words in that were written before, or by somebody else: they stay whose they were.
     *
     * @param translator whose words they count as; null to leave that as it is
     */
    public void takeIn(String words, boolean confirmed, @Nullable UUID translator, UUID by, Instant at) {
        write(words, confirmed, false, by, at);
        if (translator != null) {
            translatorId = translator;
        }
    }

    /** What it holds, but for its place. */
    public RowState row() {
        return new RowState(id, blockId, kind, text, confirmed, translatorId, links, omitted, omission, origin);
    }

    /** Becomes what restructuring made of it. Only a change of its words counts as a version of them. */
    public void take(RowState row, UUID by, Instant at) {
        if (!row.text().equals(text) || row.omitted() != omitted) {
            version++;
            changedBy = by;
            changedAt = at;
        }
        blockId = row.block();
        kind = row.kind();
        text = row.text();
        confirmed = row.confirmed();
        translatorId = row.translator();
        if (!row.links().equals(links)) {
            links = new ArrayList<>(row.links()); // another list: written anew, and never the same sentence twice
        }
        omitted = row.omitted();
        omission = row.omission();
        origin = row.origin();
    }
}
