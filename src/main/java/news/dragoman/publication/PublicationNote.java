package news.dragoman.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** What readers are told of an article after it was first published: that it was corrected, and how. */
@Entity
@Immutable
public class PublicationNote {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(columnDefinition = "text")
    private String text;

    private Instant at;

    /** What happened to the article, in the words of newspapers. */
    public enum Kind {
        CORRECTION,
        CLARIFICATION,
        UPDATE,
        /** Something was taken out. */
        REDACTION,
        /** It was withdrawn; read once it is back. */
        WITHDRAWAL
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PublicationNote() {}

    /** @param text in the article's language; an update may have none, and what left the usual words */
    @SuppressWarnings("NullAway.Init") // the id comes with persist
    public PublicationNote(UUID editionId, Kind kind, String text, Instant at) {
        this.editionId = editionId;
        this.kind = kind;
        this.text = text;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
