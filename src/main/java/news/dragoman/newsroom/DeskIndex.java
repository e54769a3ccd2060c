package news.dragoman.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dragoman.newsroom.DeskStatements.Sought;
import news.dragoman.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what there is on the desk for a person, without its texts: by counts, by windows and by pages. Each question
 * is one statement, however many stories there are. It narrows down; {@link DeskBoard} judges.
 */
@ApplicationScoped
class DeskIndex {

    private final EntityManager em;

    DeskIndex(EntityManager em) {
        this.em = em;
    }

    /** How many editions are of one kind. */
    record Tally(
            Place place,
            String pair,
            @Nullable UUID shownHolder,
            boolean late,
            boolean soon,
            boolean newer,
            boolean expired,
            boolean mine,
            boolean back,
            boolean own,
            boolean fits,
            int count) {}

    /**
     * An edition that was found.
     *
     * @param own whether it was found as the person's own work
     * @param by in which of its texts the words stand; null where nothing was looked for
     */
    record Hit(
            boolean own,
            Place place,
            UUID edition,
            UUID story,
            DeskKey key,
            @Nullable Found by) {}

    /** Which text has the words that were looked for. */
    enum Found {
        SLUGLINE,
        HEADLINE,
        VERSION
    }

    /** What the person may know of, read in one statement and good for a request. */
    DeskSight sight(Person person) {
        List<?> circles = em.createNativeQuery(
                        "select a.id from desk_audience a where a.tokens && cast(:tokens as text[]) order by a.id")
                .setParameter("tokens", DeskSight.tokens(person))
                .getResultList();
        return new DeskSight(person.id(), circles.toArray(Long[]::new), DeskSight.tongues(person));
    }

    List<Tally> tallies(DeskStatement statement) {
        return rows(statement).stream().map(DeskIndex::tally).toList();
    }

    List<Hit> hits(DeskStatement statement) {
        return rows(statement).stream().map(DeskIndex::hit).toList();
    }

    /** What words are looked for by; nothing where no letter, sign or digit is among them. */
    Optional<Sought> sought(String words) {
        var row = new Cells((Object[]) em.createNativeQuery("select array_to_string(search_sought(f, ''), ' '),"
                        + " array_to_string(search_patterns(f), '|') from search_fold(:words) f")
                .setParameter("words", words)
                .getSingleResult());
        var grams = row.words();
        var patterns = row.text();
        return grams.isEmpty() ? Optional.empty() : Optional.of(new Sought(grams, List.of(patterns.split("\\|"))));
    }

    List<UUID> stories(DeskStatement statement) {
        var query = em.createNativeQuery(statement.sql());
        DeskStatements.named(statement).forEach(query::setParameter);
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private List<Object[]> rows(DeskStatement statement) {
        Query query = em.createNativeQuery(statement.sql());
        DeskStatements.named(statement).forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Tally tally(Object[] row) {
        var at = new Cells(row);
        return new Tally(
                Place.valueOf(at.text()),
                at.text(),
                at.next(UUID.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.needed(Boolean.class),
                at.number());
    }

    private static Hit hit(Object[] row) {
        var at = new Cells(row);
        boolean own = at.needed(Boolean.class);
        var place = Place.valueOf(at.text());
        var edition = at.needed(UUID.class);
        var story = at.needed(UUID.class);
        var key = new DeskKey(at.needed(Instant.class), at.number(), at.needed(Instant.class), edition);
        return new Hit(own, place, edition, story, key, at.hasNext() ? at.one(Found.class) : null);
    }
}
