package news.dragoman.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.language.PlainText;

/** The filters that people keep. Everybody sees and changes his own alone. */
@ApplicationScoped
public class SavedFilters implements PanacheRepositoryBase<SavedFilter, UUID> {

    /** More than anybody looks through. */
    public static final int MOST = 30;

    private static final int QUERY_LIMIT = 1_000;

    private final Clock clock;

    SavedFilters(Clock clock) {
        this.clock = clock;
    }

    /** How keeping a filter ended. */
    public enum Outcome {
        KEPT,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_UNREADABLE,
        NAME_TAKEN,
        TOO_MANY,
        NOTHING_CHOSEN
    }

    public List<SavedFilter> of(UUID person) {
        return list("personId = ?1 order by name, id", person);
    }

    /** Keeps a filter under a name; one that has the name already looks for this from now on. */
    @Transactional
    public Outcome keep(UUID person, String name, String query) {
        var wrong = wrong(name);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (query.isEmpty() || query.length() > QUERY_LIMIT) {
            return Outcome.NOTHING_CHOSEN;
        }
        var known = find("personId = ?1 and name = ?2", person, name.strip()).firstResultOptional();
        if (known.isPresent()) {
            known.get().lookFor(query);
            return Outcome.KEPT;
        }
        if (count("personId = ?1", person) >= MOST) {
            return Outcome.TOO_MANY;
        }
        persist(new SavedFilter(person, name.strip(), query, clock.instant()));
        return Outcome.KEPT;
    }

    /** Gives one of the person's own another name. */
    @Transactional
    public Outcome rename(UUID person, UUID id, String name) {
        var wrong = wrong(name);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (count("personId = ?1 and name = ?2 and id <> ?3", person, name.strip(), id) > 0) {
            return Outcome.NAME_TAKEN;
        }
        findByIdOptional(id).filter(one -> one.of(person)).ifPresent(one -> one.call(name.strip()));
        return Outcome.KEPT;
    }

    /** Forgets one of the person's own. */
    @Transactional
    public void forget(UUID person, UUID id) {
        delete("id = ?1 and personId = ?2", id, person);
    }

    private static Optional<Outcome> wrong(String name) {
        if (name.isBlank()) {
            return Optional.of(Outcome.NAME_MISSING);
        }
        if (PlainText.fault(name).isPresent()) {
            return Optional.of(Outcome.NAME_UNREADABLE);
        }
        return name.strip().codePointCount(0, name.strip().length()) > SavedFilter.NAME_LIMIT
                ? Optional.of(Outcome.NAME_TOO_LONG)
                : Optional.empty();
    }
}
