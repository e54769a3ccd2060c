package news.dragoman.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dragoman.history.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody found and replaced in a translation, in one go. Its words are unpublished: whoever may read the
 * working copy may read it, and nobody else.
 */
@Entity
public class Replacement {

    @Id
    private UUID id;

    private UUID editionId;
    private UUID asked;
    private UUID personId;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "done")
    private Rows done;

    private @Nullable Instant undoneAt;

    /**
     * A row as it stood before and after.
     *
     * @param confirmed whether its translator was done with it
     * @param version of the unit that it made
     */
    public record Row(UUID unit, String before, boolean confirmed, String after, int version) {}

    /** All rows, as they are kept. */
    public record Rows(List<Row> rows) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Replacement() {}

    /** @param asked the id of the wish: the same wish sent again finds this */
    public Replacement(UUID editionId, UUID asked, UUID personId, List<Row> rows, Instant at) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.asked = asked;
        this.personId = personId;
        this.done = new Rows(rows);
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant at() {
        return at;
    }

    public List<Row> rows() {
        return done.rows();
    }

    public boolean undone() {
        return undoneAt != null;
    }

    /** It was taken back, as far as its rows stood as it had left them. */
    public void undo(Instant at) {
        this.undoneAt = at;
    }
}
