package news.dragoman.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an edition's text goes by, as it was typed: other media and documents, a line each. Beside the working copy. */
@Entity
public class Cited {

    @Id
    private UUID editionId;

    @Column(columnDefinition = "text")
    private String words;

    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Cited() {}

    public Cited(UUID editionId) {
        this.editionId = editionId;
        this.words = "";
    }

    public UUID editionId() {
        return editionId;
    }

    public String words() {
        return words;
    }

    public int version() {
        return version;
    }

    public void say(String words) {
        this.words = words;
        version++;
    }
}
