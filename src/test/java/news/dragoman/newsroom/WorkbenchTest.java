package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.NotReadable;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbenchTest {

    /** As measured; the page adds one for the session and its person. */
    private static final int STATEMENTS = 15;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Workbench workbench;

    @Inject
    SessionFactory sessions;

    @Test
    void opening_four_hundred_sentences_takes_no_more_statements_than_opening_six() {
        var room = world.newsroom();
        var few = scene.claimed(scene.ferry(room), "en", room.hana());
        var many = scene.claimed(scene.ferry(room, "船没有出港。\n".repeat(400).strip()), "en", room.hana());
        assertEquals(403, scene.units(many).size());
        long statements = statements(many, room.hana());
        assertEquals(statements(few, room.hana()), statements);
        System.out.println("The bench is laid out in " + statements + " statements");
        assertTrue(statements <= STATEMENTS, () -> statements + " statements");
    }

    @Test
    void an_original_and_a_translation_that_is_not_his_to_read_are_not_there() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        assertThrows(NotReadable.class, () -> workbench.of(original.id(), room.wei()));
        assertThrows(NotReadable.class, () -> workbench.of(english.id(), room.mod()));
        assertThrows(NotReadable.class, () -> workbench.of(english.id(), room.dara()));
    }

    private long statements(Edition translation, Person person) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = statistics.getPrepareStatementCount();
            workbench.of(translation.id(), person);
            return statistics.getPrepareStatementCount() - before;
        });
    }
}
