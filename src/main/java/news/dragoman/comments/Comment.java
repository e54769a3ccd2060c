package news.dragoman.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote under an article. It is held until a moderator decides; approved, it becomes public some seconds
 * later, until when the decision can be taken back. Its sender can withdraw it at any time, whatever became of it.
 */
@Entity
public class Comment {

    @Id
    private UUID id;

    private UUID editionId;
    private String publicationKey;
    private String articleLanguage;
    private @Nullable String detectedLanguage;

    @Column(columnDefinition = "text")
    private String name;

    @Column(columnDefinition = "text")
    private String body;

    @Column(columnDefinition = "text")
    private @Nullable String shownBody;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private @Nullable String reasonCode;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID editedBy;
    private @Nullable Instant editedAt;
    private @Nullable Instant publicFrom;
    private String noticeLanguage;
    private int noticeVersion;
    private byte[] withdrawSecretHash;
    private byte @Nullable [] fingerprint;
    private byte @Nullable [] likeness;
    private Instant receivedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> flags;

    private @Nullable Instant sealedAt;
    private @Nullable UUID sealedBy;
    private @Nullable UUID decisionId;

    @Enumerated(EnumType.STRING)
    private @Nullable Passing passedAs;

    private @Nullable UUID passedTo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate; comments are made by Arrivals
    protected Comment() {}

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    /** The article's key, which is in all its addresses. */
    public String publicationKey() {
        return publicationKey;
    }

    public Language articleLanguage() {
        return Language.of(articleLanguage);
    }

    /** The language that it seems to be in; empty where its letters do not tell. */
    public Optional<Language> detectedLanguage() {
        return Optional.ofNullable(detectedLanguage).map(Language::of);
    }

    /** What the sender wants to be called; may be empty. */
    public String name() {
        return name;
    }

    /** What was sent, as typed; empty once it is sealed or withdrawn. */
    public String body() {
        return body;
    }

    /** What readers see of it, if they see it. */
    public String shown() {
        return shownBody == null ? body : shownBody;
    }

    public boolean edited() {
        return editedAt != null;
    }

    public CommentState state() {
        return state;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<UUID> editedBy() {
        return Optional.ofNullable(editedBy);
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** From when on readers see it; empty where it is not approved. */
    public Optional<Instant> publicFrom() {
        return Optional.ofNullable(publicFrom);
    }

    public boolean isPublic(Instant now) {
        return publicFrom != null && !publicFrom.isAfter(now);
    }

    public String noticeLanguage() {
        return noticeLanguage;
    }

    public int noticeVersion() {
        return noticeVersion;
    }

    /** Of the network it came from; empty once the day's salt is gone. */
    public Optional<byte[]> fingerprint() {
        return Optional.ofNullable(fingerprint).map(byte[]::clone);
    }

    /** Of its words; the same for the same words on the same day. */
    public Optional<byte[]> likeness() {
        return Optional.ofNullable(likeness).map(byte[]::clone);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Set<Flag> flags() {
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        flags.forEach(flag -> all.add(Flag.valueOf(flag)));
        return all;
    }

    public boolean sealed() {
        return sealedAt != null;
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    public Optional<UUID> sealedBy() {
        return Optional.ofNullable(sealedBy);
    }

    /** Of all comments that were decided in one press; empty where it waits. */
    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** What it was passed on as. */
    public Optional<Passing> passedAs() {
        return Optional.ofNullable(passedAs);
    }

    /** The editor to whom it was sealed. */
    public Optional<UUID> passedTo() {
        return Optional.ofNullable(passedTo);
    }

    /** Grows with every change; who changes it says which one he saw. */
    public int version() {
        return version;
    }
}
