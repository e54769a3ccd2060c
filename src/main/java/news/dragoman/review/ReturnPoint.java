package news.dragoman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.people.ReturnReason;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing for which a text was sent back: a reason of the desk's list or free words, and what was done about it. */
@Entity
public class ReturnPoint {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID slipId;
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reason_id")
    private @Nullable ReturnReason reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "words_id")
    private @Nullable KeptText words;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @Column(columnDefinition = "text")
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReturnPoint() {}

    private ReturnPoint(UUID slipId, int position, @Nullable ReturnReason reason, @Nullable KeptText words) {
        this.slipId = slipId;
        this.position = position;
        this.reason = reason;
        this.words = words;
    }

    /** A reason of the list. */
    public static ReturnPoint of(UUID slip, int position, ReturnReason reason) {
        return new ReturnPoint(slip, position, reason, null);
    }

    /** Free words. */
    public static ReturnPoint of(UUID slip, int position, KeptText words) {
        return new ReturnPoint(slip, position, null, words);
    }

    public UUID id() {
        return id;
    }

    public UUID slipId() {
        return slipId;
    }

    /** What it says to somebody who reads that language. */
    public String in(String tag) {
        return reason != null ? reason.in(tag) : words != null ? words.content() : "";
    }

    /** Whether the editor wrote it himself. */
    public boolean free() {
        return words != null;
    }

    public Optional<UUID> reasonId() {
        return Optional.ofNullable(reason).map(ReturnReason::id);
    }

    public boolean answered() {
        return answeredBy != null;
    }

    public Optional<UUID> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** What whoever answered it says to it. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** It was seen to. */
    public void answer(String said, UUID by, Instant at) {
        answer = said.isEmpty() ? null : said;
        answeredBy = by;
        answeredAt = at;
    }

    /** It was not, after all. */
    public void open() {
        answer = null;
        answeredBy = null;
        answeredAt = null;
    }
}
