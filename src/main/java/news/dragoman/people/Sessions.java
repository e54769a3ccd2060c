package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where. Kept in the database: a restart signs nobody out, and any instance knows. */
@ApplicationScoped
public class Sessions {
    private static final int SECRET_BYTES = 32;
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);

    private final Rows rows = new Rows();
    private final SecureRandom random = new SecureRandom();
    private final People people;
    private final Clock clock;

    Sessions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Starts a sign-in and gives the secret for the browser to keep; it is stored nowhere else. */
    @Transactional
    public String start(Person person) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        rows.delete("expires < ?1", now.minus(KEPT_AFTER_THE_END));
        rows.persist(new Session(idOf(token), person.id(), now));
        return token;
    }

    /** Whose sign-in that is, if it still holds. */
    @Transactional
    public Optional<Person> find(String token) {
        Instant now = clock.instant();
        Optional<Session> session = rows.findByIdOptional(idOf(token));
        Optional<Person> person =
                session.flatMap(row -> people.findByIdOptional(row.personId()).filter(who -> row.validFor(who, now)));
        if (person.isPresent() && session.get().wantsNoticing(now)) {
            // A statement of its own, so that two requests at once do not collide over the row.
            rows.update("lastSeen = ?1 where id = ?2 and lastSeen < ?1", now, idOf(token));
        }
        return person;
    }

    /** Signs that browser out. */
    @Transactional
    public void end(String token) {
        rows.findByIdOptional(idOf(token)).ifPresent(row -> row.end(clock.instant()));
    }

    /** Signs a person out everywhere. */
    @Transactional
    public void endAll(UUID personId) {
        rows.update("ended = ?1 where personId = ?2 and ended is null", clock.instant(), personId);
    }

    private static String idOf(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static class Rows implements PanacheRepositoryBase<Session, String> {}
}
