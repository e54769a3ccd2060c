package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import news.dragoman.translation.Unit;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself keeps every source sentence answered or left out: never both, never neither. */
@QuarkusTest
class AccountingTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    EntityManager database;

    private List<UUID> units;

    @BeforeEach
    void the_English_rows_of_a_filed_story() {
        var room = world.newsroom();
        units = scene.units(scene.in(scene.filed(room, room.lin(), "FERRY"), "en")).stream()
                .map(Unit::id)
                .toList();
    }

    @Test
    void a_sentence_that_nobody_answers_is_refused() {
        refused(() -> unlink(units.get(1)));
    }

    @Test
    void a_sentence_may_move_to_another_unit_within_one_transaction() {
        assertDoesNotThrow(() -> inOne(() -> move(units.get(1), units.get(2))));
    }

    @Test
    void a_sentence_answered_by_two_units_may_not_be_left_out_by_one_of_them() {
        assertDoesNotThrow(() -> inOne(() -> share(units.get(1), units.get(2))));
        refused(() -> leaveOut(units.get(1)));
    }

    @Test
    void a_sentence_may_be_left_out_by_the_one_unit_that_has_it_and_by_no_second() {
        assertDoesNotThrow(() -> inOne(() -> leaveOut(units.get(1))));
        refused(() -> {
            share(units.get(1), units.get(2));
            leaveOut(units.get(2));
        });
    }

    @Test
    void a_unit_does_not_go_while_its_sentence_is_in_the_source() {
        refused(() -> {
            unlink(units.get(1));
            run("delete from unit where id = ?1", units.get(1));
        });
    }

    private void refused(Runnable change) {
        var thrown = assertThrows(RuntimeException.class, () -> inOne(change));
        assertTrue(reasons(thrown).contains("answered by no unit, or both answered and left out"), reasons(thrown));
    }

    private static void inOne(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }

    private void unlink(UUID unit) {
        run("delete from unit_segment where unit_id = ?1", unit);
    }

    private void move(UUID from, UUID to) {
        share(from, to);
        unlink(from);
    }

    private void share(UUID from, UUID to) {
        run(
                "insert into unit_segment select ?1, position + 1, segment_id, version_id from unit_segment"
                        + " where unit_id = ?2",
                to,
                from);
    }

    private void leaveOut(UUID unit) {
        run("update unit set omitted = true where id = ?1", unit);
    }

    private void run(String sql, UUID... ids) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, ids[i]);
        }
        query.executeUpdate();
    }

    private static String reasons(Throwable thrown) {
        var words = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            words.append(t.getMessage()).append('\n');
            for (Throwable s : t.getSuppressed()) {
                words.append(reasons(s));
            }
        }
        return words.toString();
    }
}
