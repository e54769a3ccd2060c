package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is signed in where. Kept in the database: a restart signs nobody out, and any instance knows. */
@ApplicationScoped
public class Sessions {
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);

    private final Rows rows = new Rows();
    private final People people;
    private final Clock clock;

    Sessions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * A sign-in that holds.
     *
     * @param id names it, and opens nothing
     * @param device what the browser calls itself, in a word or two; may be empty
     * @param here whether it is the asker's own
     */
    public record SignedIn(String id, String device, Instant since, Instant lastSeen, boolean here) {}

    /** Starts a sign-in and gives the secret for the browser to keep; it is stored nowhere else. */
    @Transactional
    public String start(Person person) {
        return start(person, "");
    }

    /** Starts a sign-in on a device that the person will know again by that name. */
    @Transactional
    public String start(Person person, String device) {
        String token = Secrets.fresh();
        Instant now = clock.instant();
        rows.delete("expires < ?1", now.minus(KEPT_AFTER_THE_END));
        rows.persist(new Session(Secrets.hash(token), person.id(), device, now));
        return token;
    }

    /** Whose sign-in that is, if it still holds; it is used now. */
    @Transactional
    public Optional<Person> find(String token) {
        return find(token, true);
    }

    /** Whose sign-in that is, if it still holds; a page asks by itself, and nobody may sit before it. */
    @Transactional
    public Optional<Person> findUnattended(String token) {
        return find(token, false);
    }

    private Optional<Person> find(String token, boolean used) {
        Instant now = clock.instant();
        String id = Secrets.hash(token);
        Optional<Whose> found = rows
                .getEntityManager()
                .createQuery(
                        "select s, p from Session s join Person p on p.id = s.personId where s.id = ?1", Whose.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .filter(whose -> whose.session().validFor(whose.person(), now))
                .findFirst();
        if (used && found.filter(whose -> whose.session().wantsNoticing(now)).isPresent()) {
            // A statement of its own, so that two requests at once do not collide over the row.
            rows.update("lastSeen = ?1 where id = ?2 and lastSeen < ?1", now, id);
        }
        return found.map(Whose::person);
    }

    /** Signs that browser out. */
    @Transactional
    public void end(String token) {
        rows.findByIdOptional(Secrets.hash(token)).ifPresent(row -> row.end(clock.instant()));
    }

    /**
     * Where a person is signed in, the last used first.
     *
     * @param here the secret of the browser that asks
     */
    @Transactional
    public List<SignedIn> of(UUID personId, String here) {
        Instant now = clock.instant();
        Person person = people.findById(personId);
        return rows.list("personId = ?1 and ended is null order by lastSeen desc, id", personId).stream()
                .filter(row -> row.validFor(person, now))
                .map(row -> new SignedIn(
                        row.id(),
                        row.device(),
                        row.created(),
                        row.lastSeen(),
                        row.id().equals(Secrets.hash(here))))
                .toList();
    }

    /** Ends one sign-in of a person; nothing if it is not theirs. */
    @Transactional
    public void end(UUID personId, String id) {
        rows.update("ended = ?1 where id = ?2 and personId = ?3 and ended is null", clock.instant(), id, personId);
    }

    /** Ends all sign-ins of a person but the one of that browser. */
    @Transactional
    public void endOthers(UUID personId, String here) {
        rows.update(
                "ended = ?1 where personId = ?2 and id <> ?3 and ended is null",
                clock.instant(),
                personId,
                Secrets.hash(here));
    }

    /** Signs a person out everywhere. */
    @Transactional
    public void endAll(UUID personId) {
        rows.update("ended = ?1 where personId = ?2 and ended is null", clock.instant(), personId);
    }

    /**
     * Which of these sign-ins still hold.
     *
     * @param ids as {@link #idOf} gives them
     */
    @Transactional
    public Set<String> holding(Set<String> ids) {
        Instant now = clock.instant();
        List<Session> found = rows.list("id in ?1 and ended is null", ids);
        Map<UUID, Person> whose =
                people
                        .list(
                                "id in ?1",
                                found.stream().map(Session::personId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream()
                .filter(row -> row.validFor(Objects.requireNonNull(whose.get(row.personId())), now))
                .map(Session::id)
                .collect(Collectors.toSet());
    }

    /** What names a sign-in and opens nothing. */
    public String idOf(String token) {
        return Secrets.hash(token);
    }

    /** A sign-in and whose it is, in one statement: every request begins with it. */
    record Whose(Session session, Person person) {}

    private static class Rows implements PanacheRepositoryBase<Session, String> {}
}
