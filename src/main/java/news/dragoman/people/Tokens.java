package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The tokens with which people's own programs call the API. Each is shown once, stored as a hash, and over when its time
 * is, when its person ends it, and like a sign-in when the person gets a new password or role or no longer works here.
 */
@ApplicationScoped
public class Tokens {
    /** By this a token is known where it does not belong: in a commit, a log, a mail. */
    public static final String PREFIX = "dragoman_";

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 60;

    /** Whoever needs a program for longer makes a new token each year. */
    public static final int MOST_DAYS = 366;

    /** More than anybody has programs; a runaway script makes no more. */
    public static final int MOST_AT_ONCE = 50;

    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);

    private final Rows rows = new Rows();
    private final People people;
    private final Clock clock;

    Tokens(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** A token that was just made; its secret is nowhere else. */
    public record Made(UUID id, String secret) {}

    /** Whose program calls, with which token, and what it may do. */
    public record Bearer(Person person, UUID token, Set<Scope> scopes) {}

    /**
     * A token as its person sees it.
     *
     * @param lastUsed to the minute; null if it never was
     * @param valid whether it still opens anything
     */
    public record Line(
            UUID id,
            String name,
            Set<Scope> scopes,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed,
            boolean valid) {}

    /**
     * Makes a token.
     *
     * @param days how long it lasts, 1 to {@link #MOST_DAYS}
     * @throws IllegalArgumentException if name or days are out of range, or the person has {@link #MOST_AT_ONCE} already
     */
    @Transactional
    public Made make(Person person, String name, Set<Scope> scopes, int days) {
        return make(Ids.next(), person, name, scopes, days).orElseThrow();
    }

    /**
     * Makes a token once: nothing if there is one of that id already, whose secret nobody can show again.
     *
     * @throws IllegalArgumentException as above
     */
    @Transactional
    public Optional<Made> make(UUID id, Person person, String name, Set<Scope> scopes, int days) {
        if (rows.findByIdOptional(id).isPresent()) {
            return Optional.empty();
        }
        if (name.isBlank() || name.length() > NAME_LIMIT || days < 1 || days > MOST_DAYS || full(person)) {
            throw new IllegalArgumentException("No token for that long, under that name, or beside so many");
        }
        String secret = PREFIX + Secrets.fresh();
        Instant now = clock.instant();
        rows.delete("expires < ?1 or ended < ?1", now.minus(KEPT_AFTER_THE_END));
        rows.persist(new AccessToken(
                id, person.id(), Secrets.hash(secret), name.strip(), scopes, now, Duration.ofDays(days)));
        return Optional.of(new Made(id, secret));
    }

    /** Whether the person has as many tokens as there may be. */
    @Transactional
    public boolean full(Person person) {
        return of(person).stream().filter(Line::valid).count() >= MOST_AT_ONCE;
    }

    /** Whose token that is, if it still holds. */
    @Transactional
    public Optional<Bearer> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Secrets.hash(secret);
        Optional<AccessToken> token = rows.find("hash", hash).firstResultOptional();
        Optional<Bearer> bearer = token.flatMap(row -> people.findByIdOptional(row.personId())
                .filter(person -> row.validFor(person, now))
                .map(person -> new Bearer(person, row.id(), row.scopes())));
        if (bearer.isPresent() && token.get().wantsNoticing(now)) {
            // A statement of its own, so that two requests at once do not collide over the row.
            rows.update("lastUsed = ?1 where hash = ?2 and (lastUsed is null or lastUsed < ?1)", now, hash);
        }
        return bearer;
    }

    /** A person's tokens, newest first; those that are over for a while yet. */
    @Transactional
    public List<Line> of(Person person) {
        Instant now = clock.instant();
        return rows.list("personId = ?1 and ended is null order by created desc, id desc", person.id()).stream()
                .map(row -> row.line(person, now))
                .toList();
    }

    /** Ends one of the person's own tokens; says whether there was one. */
    @Transactional
    public boolean end(Person person, UUID token) {
        var own = rows.findByIdOptional(token).filter(row -> row.personId().equals(person.id()));
        own.ifPresent(row -> row.end(clock.instant()));
        return own.isPresent();
    }

    /** Ends every token of a person. */
    @Transactional
    public void endAll(UUID personId) {
        rows.update("ended = ?1 where personId = ?2 and ended is null", clock.instant(), personId);
    }

    private static class Rows implements PanacheRepositoryBase<AccessToken, UUID> {}
}
