package news.dragoman.pages.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import news.dragoman.journeys.Actor;
import news.dragoman.newsroom.Conversations;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.review.NoteThread;
import news.dragoman.story.Edition;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A long translation costs the database no more than a short one: to open, to look at again, and to save a sentence of. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchStatementsTest {

    /** Some for signing in and the bell, the rest for the bench; a bound that a loop over rows would break. */
    private static final long BOUND = 24;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    UnitWriting writing;

    @Inject
    Conversations conversations;

    @Inject
    EntityManager em;

    @Inject
    SessionFactory sessions;

    @Test
    void four_hundred_rows_with_notes_take_no_more_statements_than_forty() {
        var room = world.newsroom();
        var hana = Actor.signedIn(room.hana());
        var forty = translation(room, 40);
        var fourHundred = translation(room, 400);
        assertEquals(403, scene.units(fourHundred).size());
        for (String path : List.of("/translate", "/translate/now")) {
            long few = statements(hana, forty, path);
            long many = statements(hana, fourHundred, path);
            System.out.println(path + " takes " + many + " statements, at 40 rows " + few);
            assertEquals(few, many, path);
            assertTrue(many <= BOUND, () -> path + " takes " + many + " statements");
        }
    }

    @Test
    void a_save_touches_its_row_its_history_and_at_most_once_a_minute_the_lease() {
        var room = world.newsroom();
        var english = translation(room, 400);
        var row = scene.units(english).get(20).id();
        save(english, row, 0, "It rained.", room);
        long began = transaction();
        save(english, row, 1, "It rained hard.", room);
        save(english, row, 2, "It rained very hard.", room);
        var written = writtenSince(began);
        System.out.println("Two saves of a row among 403 wrote rows of " + written);
        assertEquals(1, written.remove("unit"), "the row");
        assertEquals(2, written.remove("save_receipt"), "what makes a repeated save the same");
        assertTrue(written.getOrDefault("claim", 0) <= 1, written::toString);
        assertTrue(Set.of("claim", "contribution", "unit_past").containsAll(written.keySet()), written::toString);
        assertTrue(written.values().stream().allMatch(count -> count <= 1), written::toString);
    }

    /** The number of the next transaction: what is written from now on carries that one or a later. */
    private long transaction() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) em.createNativeQuery(
                                        "select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)")
                                .getSingleResult())
                        .longValue());
    }

    /** By table, the rows that were written since, by whomever: the database marks each with its transaction. */
    private TreeMap<String, Integer> writtenSince(long began) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var counts = new TreeMap<String, Integer>();
            for (Object table : em.createNativeQuery(
                            "select tablename from pg_tables where schemaname = 'public'"
                                    + " and has_table_privilege(schemaname || '.' || quote_ident(tablename), 'select')",
                            String.class)
                    .getResultList()) {
                int rows = ((Number) em.createNativeQuery("select count(*) from \"" + table
                                        + "\" where cast(cast(xmin as text) as bigint) >= ?1")
                                .setParameter(1, began)
                                .getSingleResult())
                        .intValue();
                if (rows > 0) {
                    counts.put((String) table, rows);
                }
            }
            return counts;
        });
    }

    private Edition translation(World.Newsroom room, int sentences) {
        var english =
                scene.claimed(scene.ferry(room, "船没有出港。\n".repeat(sentences).strip()), "en", room.hana());
        for (int number : new int[] {3, sentences / 2, sentences}) {
            conversations.begin(
                    english.id(),
                    scene.units(english).get(number).id(),
                    NoteThread.Kind.NOTE,
                    new Conversations.Words(UUID.randomUUID(), "Look at the map.", Set.of()),
                    room.hana());
        }
        return english;
    }

    private void save(Edition english, UUID row, int base, String text, World.Newsroom room) {
        writing.save(english.id(), row, new Save(UUID.randomUUID(), base, text), false, room.hana());
    }

    /** The fewest of several counts: the clock's own work may fall into one of them. */
    private long statements(Actor actor, Edition edition, String path) {
        return LongStream.generate(() -> counted(actor, edition, path))
                .limit(4)
                .min()
                .orElseThrow();
    }

    private long counted(Actor actor, Edition edition, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            actor.opens("/desk/editions/" + edition.id() + path).gets(200);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
