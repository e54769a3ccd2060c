package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A pen name. Nothing here leads to the person behind it: that lies apart, in {@link PersonaOwners}. */
@Entity
public class Persona {
    /** What fits into the round mark on a card. */
    public static final int MOST_INITIALS = 4;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String initials;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Persona() {}

    /**
     * @param initials shown where a face would be; its own, never the person's
     * @param names display name by BCP 47 tag
     */
    public Persona(String initials, Map<String, String> names) {
        this.initials = initials;
        this.names = new TreeMap<>(names);
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public String initials() {
        return initials;
    }

    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** The name to show in a text of that language: its own, else one in its script, else any. */
    public String nameIn(String tag) {
        return new Names(names).best(tag);
    }

    /** Whether it has a name fit to print in that language: its own, or one in its script. */
    public boolean hasNameIn(String tag) {
        return new Names(names).suitable(tag).isPresent();
    }

    void describe(String initials, Map<String, String> names) {
        this.initials = initials;
        this.names = new TreeMap<>(names);
    }
}
