package news.dragoman.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing at passwords, by login and by address, on every instance at once.
 *
 * <p>A few mistakes cost nothing. After that each further one doubles the wait, up to a quarter of an hour; nobody is
 * locked out for good, and what is tried during a wait does not prolong it. Logins and addresses are stored as keyed
 * hashes and forgotten when the window has passed.
 */
@ApplicationScoped
public class SignInAttempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** As many mistakes as an honest person makes with a new password. */
    static final int FREE_BY_LOGIN = 5;

    /** A whole newsroom may come from one address. */
    static final int FREE_BY_ADDRESS = 20;

    /** 72 bits of a hash tell all networks apart. */
    private static final int MARK = 12;

    private final EntityManager database;
    private final Clock clock;
    private @Nullable SecretKeySpec key;

    SignInAttempts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An attempt that may go on, counted as a failure until it is {@link #forgive forgiven}. */
    public record Attempt(String login, String address) {}

    /**
     * Checks what somebody says, unless there were too many mistakes before.
     *
     * @param check what they get if it is right; empty if it is not
     */
    <T> Guess<T> guess(Attempt attempt, Supplier<Optional<T>> check) {
        Optional<Instant> until = begin(attempt);
        if (until.isPresent()) {
            return new Guess.Wait<>(until.get());
        }
        Optional<T> right = check.get();
        if (right.isEmpty()) {
            return new Guess.Wrong<>();
        }
        forgive(attempt);
        return new Guess.Right<>(right.get());
    }

    /** When to try again, or nothing if now will do; in that case the attempt counts from here on. */
    @Transactional
    public Optional<Instant> begin(Attempt attempt) {
        Instant now = clock.instant();
        String login = subject("login", Person.normalLogin(attempt.login()));
        String address = subject("address", attempt.address());
        // Counting and adding must not interleave with another try at the same login or from the same address.
        lock(address);
        lock(login);
        database.createNativeQuery("delete from sign_in_attempt where at < ?1")
                .setParameter(1, now.minus(WINDOW))
                .executeUpdate();
        Instant free = later(waitUntil(login, FREE_BY_LOGIN), waitUntil(address, FREE_BY_ADDRESS));
        if (free.isAfter(now)) {
            return Optional.of(free);
        }
        add(login, now);
        add(address, now);
        return Optional.empty();
    }

    /** The password was right: the mistakes made with this login are forgotten, and this try at this address. */
    @Transactional
    public void forgive(Attempt attempt) {
        database.createNativeQuery("delete from sign_in_attempt where subject = ?1")
                .setParameter(1, subject("login", Person.normalLogin(attempt.login())))
                .executeUpdate();
        database.createNativeQuery(
                        "delete from sign_in_attempt where id = (select max(id) from sign_in_attempt where subject = ?1)")
                .setParameter(1, subject("address", attempt.address()))
                .executeUpdate();
    }

    /** A network by a name that tells nobody where it is. */
    @Transactional
    String mark(String address) {
        return subject("address", address).substring(0, MARK);
    }

    static Duration waitAfter(int failures, int free) {
        int over = failures - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(over, 10));
        return doubled.compareTo(WINDOW) < 0 ? doubled : WINDOW;
    }

    private Instant waitUntil(String subject, int free) {
        List<Instant> failures = database.createNativeQuery(
                        "select at from sign_in_attempt where subject = ?1 order by at desc")
                .setParameter(1, subject)
                .getResultList();
        return failures.isEmpty() ? Instant.EPOCH : failures.get(0).plus(waitAfter(failures.size(), free));
    }

    private void add(String subject, Instant now) {
        database.createNativeQuery("insert into sign_in_attempt (subject, at) values (?1, ?2)")
                .setParameter(1, subject)
                .setParameter(2, now)
                .executeUpdate();
    }

    private void lock(String subject) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held")
                .setParameter(1, subject)
                .getResultList();
    }

    private String subject(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((kind + ':' + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            byte[] secret = (byte[])
                    database.createNativeQuery("select secret from installation_secret where name = 'sign-in-attempts'")
                            .getSingleResult();
            key = new SecretKeySpec(secret, "HmacSHA256");
        }
        return key;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
