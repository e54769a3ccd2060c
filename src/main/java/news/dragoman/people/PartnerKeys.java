package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import news.dragoman.history.Change;
import news.dragoman.history.Deed;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which other houses get what is published. An administrator makes each, shows it once and ends it, from one
 * request to the next; both are on record. A key belongs to no person, so it outlives whoever made it, and no time ends it:
 * a partner's archive must not stop because nobody thought of it for a year.
 */
@ApplicationScoped
public class PartnerKeys {
    /** By this a key is known where it does not belong: in a commit, a log, a mail. */
    public static final String PREFIX = Tokens.PREFIX + "partner_";

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 60;

    /** More than any newsroom has partners. */
    public static final int MOST = 200;

    private final Rows rows = new Rows();
    private final Office office;
    private final HouseEntries record;
    private final Clock clock;

    PartnerKeys(Office office, HouseEntries record, Clock clock) {
        this.office = office;
        this.record = record;
        this.clock = clock;
    }

    /**
     * A key as administrators see it.
     *
     * @param lastUsed to the minute; null if it never was
     * @param ended null while it opens something
     */
    public record Line(
            UUID id,
            String name,
            Set<String> languages,
            Instant created,
            @Nullable Instant lastUsed,
            @Nullable Instant ended) {}

    /**
     * Makes a key once, and gives its secret, which is nowhere else: nothing if there is one of that id already.
     *
     * @param languages BCP 47 tags of what the partner gets
     * @throws IllegalArgumentException if it has no name or a longer one than {@link #NAME_LIMIT}, no language, or
     *     {@link #MOST} beside it
     * @throws news.dragoman.workflow.NotReadable if the asker is no administrator
     */
    @Transactional
    public Optional<String> make(UUID id, String name, Set<String> languages, Person admin) {
        office.enter(admin);
        if (rows.findByIdOptional(id).isPresent()) {
            return Optional.empty();
        }
        if (name.isBlank() || name.length() > NAME_LIMIT || languages.isEmpty() || full()) {
            throw new IllegalArgumentException("No key under that name, for no language, or beside so many");
        }
        String secret = PREFIX + Secrets.fresh();
        Instant now = clock.instant();
        rows.persist(new PartnerKey(id, name.strip(), languages, Secrets.hash(secret), admin.id(), now));
        record.persist(new HouseEntry(Deed.MAKE_PARTNER_KEY, admin.id(), now)
                .changing(Map.of(
                        "partner",
                        new Change("", name.strip()),
                        "languages",
                        new Change("", String.join(", ", new TreeSet<>(languages))))));
        return Optional.of(secret);
    }

    /** Whether there are as many as there may be. */
    @Transactional
    public boolean full() {
        return rows.count("ended is null") >= MOST;
    }

    /** Whose key that is, if it still holds. */
    @Transactional
    public Optional<Partner> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Secrets.hash(secret);
        Optional<PartnerKey> key = rows.find("hash", hash).firstResultOptional().filter(PartnerKey::open);
        if (key.isPresent() && key.get().wantsNoticing(now)) {
            // A statement of its own, so that two requests at once do not collide over the row.
            rows.update("lastUsed = ?1 where hash = ?2 and (lastUsed is null or lastUsed < ?1)", now, hash);
        }
        return key.map(PartnerKey::partner);
    }

    /** All of them: those that hold first, then those that have ended, the newest first in each. */
    @Transactional
    public List<Line> all() {
        return rows
                .list("order by case when ended is null then 0 else 1 end, coalesce(ended, created) desc, id desc")
                .stream()
                .map(PartnerKey::line)
                .toList();
    }

    /** Ends a key; says whether there is such a one. Ended again, it stays as it was. */
    @Transactional
    public boolean end(UUID id, Person admin) {
        office.enter(admin);
        PartnerKey key = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (key == null) {
            return false;
        }
        if (key.open()) {
            Instant now = clock.instant();
            key.end(admin.id(), now);
            record.persist(new HouseEntry(Deed.END_PARTNER_KEY, admin.id(), now)
                    .changing(Map.of("partner", new Change(key.partner().name(), ""))));
        }
        return true;
    }

    private static class Rows implements PanacheRepositoryBase<PartnerKey, UUID> {}
}
