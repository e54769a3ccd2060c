package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What somebody looks for on the desk again and again, under a name of his own. Nobody else sees it. */
@Entity
@Table(name = "desk_filter")
public class SavedFilter {

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 40;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID personId;
    private String name;
    private String query;
    private Instant madeAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SavedFilter() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    SavedFilter(UUID personId, String name, String query, Instant now) {
        this.personId = personId;
        this.name = name;
        this.query = query;
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** As it stands in the desk's address after the question mark. */
    public String query() {
        return query;
    }

    boolean of(UUID person) {
        return personId.equals(person);
    }

    void call(String name) {
        this.name = name;
    }

    void lookFor(String query) {
        this.query = query;
    }
}
