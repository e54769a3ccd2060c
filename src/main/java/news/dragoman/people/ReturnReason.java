package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Why an editor of a desk may send a text back, in the words of the desk. */
@Entity
public class ReturnReason {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID deskId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Fits fits;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> words;

    private boolean retired;

    /** What is returned for it. */
    public enum Fits {
        BOTH,
        TRANSLATION,
        ORIGINAL
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReturnReason() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    ReturnReason(UUID deskId, int position, Fits fits, Map<String, String> words) {
        this.deskId = deskId;
        this.position = position;
        this.fits = fits;
        this.words = new TreeMap<>(words);
    }

    public UUID id() {
        return id;
    }

    public UUID deskId() {
        return deskId;
    }

    public Fits fits() {
        return fits;
    }

    public boolean fits(boolean original) {
        return fits == Fits.BOTH || fits == (original ? Fits.ORIGINAL : Fits.TRANSLATION);
    }

    /** Its words by language of the interface. */
    public Map<String, String> words() {
        return Map.copyOf(words);
    }

    /** Its words for somebody who reads that language; in another one where the desk has none in it. */
    public String in(String tag) {
        return new Names(words).best(tag);
    }

    /** Whether it is no longer offered. What was returned for it keeps its words. */
    public boolean retired() {
        return retired;
    }

    void stand(int position, Fits fits, Map<String, String> words) {
        this.position = position;
        this.fits = fits;
        this.words = new TreeMap<>(words);
    }

    void retire() {
        retired = true;
    }
}
