package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.people.OneTimeCode.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Codes that are read from one screen and typed into another, once: shown when made, stored as a hash, over after a
 * time. Their 140 random bits are out of reach of guessing, so the hash needs no salt and no stretching.
 */
@ApplicationScoped
public class OneTimeCodes {
    /** A working day and the night before it. */
    public static final Duration LASTS = Duration.ofHours(24);

    /** A newcomer may begin next Monday. */
    public static final Duration LASTS_FOR_A_NEWCOMER = Duration.ofDays(7);

    /** A server may stand for a while before somebody sets it up; each start prints a new code. */
    private static final Duration LASTS_FOR_SETUP = Duration.ofDays(30);

    /** Crockford's: no I, L, O or U, which are misread or make words. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 28;
    private static final int GROUP = 4;

    private final Rows rows = new Rows();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** Makes a code for a new password of somebody's; the codes they had before are over. */
    String offer(UUID personId, Duration lasts) {
        endAll(personId);
        return make(Purpose.PASSWORD, personId, lasts);
    }

    /** Makes a code for the first administrator. Those of other instances and earlier starts stay good. */
    @Transactional
    String invite() {
        return make(Purpose.SETUP, null, LASTS_FOR_SETUP);
    }

    /** Whether a code for that person's new password would be taken now. */
    @Transactional
    boolean opens(UUID personId, String typed) {
        return find(Purpose.PASSWORD, personId, typed, LockModeType.NONE).isPresent();
    }

    /** Uses up a code for that person's new password; false if there is no such code, any more or at all. */
    boolean use(UUID personId, String typed) {
        return use(find(Purpose.PASSWORD, personId, typed, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Uses up a code for the first administrator. */
    boolean useForSetup(String typed) {
        return use(find(Purpose.SETUP, null, typed, LockModeType.PESSIMISTIC_WRITE));
    }

    void endAll(UUID personId) {
        rows.update("endedAt = ?1 where personId = ?2 and endedAt is null", clock.instant(), personId);
    }

    private boolean use(Optional<OneTimeCode> code) {
        code.ifPresent(one -> one.end(clock.instant()));
        return code.isPresent();
    }

    private Optional<OneTimeCode> find(Purpose purpose, @Nullable UUID personId, String typed, LockModeType lock) {
        Instant now = clock.instant();
        String digest = digest(typed);
        return (personId == null
                        ? rows.find(
                                "digest = ?1 and purpose = ?2 and personId is null and endedAt is null and expires > ?3",
                                digest,
                                purpose,
                                now)
                        : rows.find(
                                "digest = ?1 and purpose = ?2 and personId = ?4 and endedAt is null and expires > ?3",
                                digest,
                                purpose,
                                now,
                                personId))
                .withLock(lock)
                .firstResultOptional();
    }

    private String make(Purpose purpose, @Nullable UUID personId, Duration lasts) {
        String code = IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        rows.persist(new OneTimeCode(purpose, personId, digest(code), clock.instant(), lasts));
        return code.replaceAll(".{" + GROUP + "}(?=.)", "$0-");
    }

    /** Of what was meant: small letters, spaces and look-alikes are taken as the code has them. */
    private static String digest(String typed) {
        String meant = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Secrets.hash(meant);
    }

    private static class Rows implements PanacheRepositoryBase<OneTimeCode, UUID> {}
}
