package news.dragoman.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody named with an article, as printed. */
@Embeddable
public class PublicationCredit {

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(columnDefinition = "text")
    private String name;

    private String bylineKey;

    /** What somebody is named for. */
    public enum Part {
        AUTHOR,
        TRANSLATOR,
        EDITOR
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PublicationCredit() {}

    public PublicationCredit(Part part, String name) {
        this.part = part;
        this.name = name;
        this.bylineKey = Byline.key(name);
    }

    public Part part() {
        return part;
    }

    public String name() {
        return name;
    }
}
