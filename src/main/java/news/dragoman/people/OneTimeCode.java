package news.dragoman.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A secret that is good once. The row holds its hash; the secret was shown once and is nowhere else. */
@Entity
class OneTimeCode {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable UUID personId;
    private String digest;
    private Instant madeAt;
    private Instant expires;
    private @Nullable Instant endedAt;

    /** What it is good for. */
    enum Purpose {
        PASSWORD,
        /** The first administrator's account. */
        SETUP
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected OneTimeCode() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persist
    OneTimeCode(Purpose purpose, @Nullable UUID personId, String digest, Instant now, Duration lasts) {
        this.purpose = purpose;
        this.personId = personId;
        this.digest = digest;
        this.madeAt = now;
        this.expires = now.plus(lasts);
    }

    void end(Instant now) {
        this.endedAt = now;
    }
}
