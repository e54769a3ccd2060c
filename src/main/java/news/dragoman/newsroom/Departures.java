package news.dragoman.newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dragoman.history.Deed;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.history.HouseEntries;
import news.dragoman.history.HouseEntry;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.PersonAccounts;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Editions;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * Lets people go: their ways in end in one transaction, then each claim of theirs is released in one of its own, in the
 * order every step takes (first the edition's row). The database takes no new claim for them in between, and what a
 * crash leaves over is released by the clock.
 */
@ApplicationScoped
public class Departures {
    private static final int RECENT = 5;

    private final PersonAccounts accounts;
    private final People people;
    private final Claims claims;
    private final Editions editions;
    private final Entries entries;
    private final HouseEntries record;
    private final EntityManager database;
    private final Event<StepTaken> taken;
    private final Clock clock;

    Departures(
            PersonAccounts accounts,
            People people,
            Claims claims,
            Editions editions,
            Entries entries,
            HouseEntries record,
            EntityManager database,
            Event<StepTaken> taken,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.claims = claims;
        this.editions = editions;
        this.entries = entries;
        this.record = record;
        this.database = database;
        this.taken = taken;
        this.clock = clock;
    }

    /** A claim that is left over from a departure. */
    private record LeftOver(UUID claimId, UUID editionId, UUID holderId) {}

    /** What depends on somebody. */
    @Transactional
    public Dependents dependents(UUID personId) {
        Person person = people.findByIdOptional(personId).orElseThrow(NotReadable::new);
        List<Person> others = people.list("active = true and id <> ?1", personId);
        return new Dependents(
                claims.heldBy(personId).size(),
                ((Number) database.createNativeQuery("""
                                        select count(*) from edition e
                                          join edition_reporter r on r.edition_id = e.id and r.person_id = ?1
                                         where e.stage = 'DRAFT'
                                           and not exists (select from edition_reporter o join person p on p.id = o.person_id
                                                            where o.edition_id = e.id and o.person_id <> ?1 and p.active)
                                        """)
                                .setParameter(1, personId)
                                .getSingleResult())
                        .longValue(),
                alone(person, others, Role.EDITOR, Person::languages),
                List.copyOf(alone(person, others, Role.TRANSLATOR, Person::pairs)),
                last(person, others, Role.CHIEF),
                last(person, others, Role.ADMIN));
    }

    /** Lets somebody go and releases what they hold. */
    public void letGo(UUID personId, long basedOn, Person admin) {
        accounts.deactivate(personId, basedOn, admin);
        releaseLeftOver();
    }

    /** Finishes departures: at once after one, and again by the clock. */
    public int releaseLeftOver() {
        List<LeftOver> left = QuarkusTransaction.requiringNew().call(this::leftOver);
        left.forEach(one -> QuarkusTransaction.requiringNew().run(() -> release(one)));
        return left.size();
    }

    private List<LeftOver> leftOver() {
        return claims
                .find("endedAt is null and personId in (select p.id from Person p where p.active = false) order by id")
                .list()
                .stream()
                .map(claim -> new LeftOver(claim.id(), claim.editionId(), claim.personId()))
                .toList();
    }

    /** The entry says who let them go, and whose the claim was. */
    private void release(LeftOver left) {
        var edition = editions.lockForStep(left.editionId()).orElseThrow();
        var claim = claims.findById(left.claimId());
        if (!claim.heldBy(left.holderId())) {
            return; // somebody else has taken it meanwhile, or the clock was faster
        }
        Instant now = clock.instant();
        claim.end(now, Claim.End.RELEASED);
        entries.persist(new Entry(
                        edition.storyId(),
                        edition.id(),
                        Step.RELEASE,
                        edition.stage(),
                        edition.stage(),
                        letGoBy(left.holderId()),
                        now)
                .about(left.holderId()));
        taken.fire(new StepTaken(Step.RELEASE, edition.storyId(), edition.id()));
    }

    private @Nullable UUID letGoBy(UUID personId) {
        return record.ofPerson(personId, RECENT).stream()
                .filter(entry -> entry.deed() == Deed.DEACTIVATE)
                .findFirst()
                .flatMap(HouseEntry::actorId)
                .orElse(null);
    }

    private static <T> Set<T> alone(Person person, List<Person> others, Role role, Function<Person, Set<T>> what) {
        if (!person.roles().contains(role)) {
            return Set.of();
        }
        var left = new HashSet<>(what.apply(person));
        left.removeAll(others.stream()
                .filter(other -> other.roles().contains(role))
                .flatMap(other -> what.apply(other).stream())
                .collect(Collectors.toSet()));
        return left;
    }

    private static boolean last(Person person, List<Person> others, Role role) {
        return person.active()
                && person.roles().contains(role)
                && others.stream().noneMatch(other -> other.roles().contains(role));
    }
}
