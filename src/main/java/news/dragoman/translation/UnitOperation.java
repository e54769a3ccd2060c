package news.dragoman.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.Ids;
import news.dragoman.workflow.Stage;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a translation's rows, kept with the rows it touched. Its words are unpublished: whoever may
 * read the working copy may read it, and nobody else.
 */
@Entity
@Immutable
public class UnitOperation {

    @Id
    private UUID id;

    private UUID editionId;
    private int number;
    private UUID asked;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Operation.Kind kind;

    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    private Rows before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    private Rows after;

    private @Nullable UUID focus;
    private @Nullable UUID undoes;

    /** Rows with their places, as they are kept. */
    public record Rows(List<Placed> rows) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected UnitOperation() {}

    /**
     * @param number the first on its edition is 1
     * @param asked the id of the wish: the same wish sent again finds this
     * @param focus the row that somebody goes on with; null where none is left
     * @param undoes what it takes back
     */
    public UnitOperation(
            UUID editionId,
            int number,
            UUID asked,
            UUID personId,
            Stage stage,
            Operation.Kind kind,
            Trace trace,
            @Nullable UUID focus,
            @Nullable UUID undoes,
            Instant at) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.number = number;
        this.asked = asked;
        this.personId = personId;
        this.stage = stage;
        this.kind = kind;
        this.before = new Rows(trace.before());
        this.after = new Rows(trace.after());
        this.focus = focus;
        this.undoes = undoes;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    /** How many were done on the edition up to this one, undoing included. */
    public int number() {
        return number;
    }

    public UUID personId() {
        return personId;
    }

    public Stage stage() {
        return stage;
    }

    public Operation.Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Trace trace() {
        return new Trace(before.rows(), after.rows());
    }

    public Optional<UUID> focus() {
        return Optional.ofNullable(focus);
    }

    public Optional<UUID> undoes() {
        return Optional.ofNullable(undoes);
    }
}
