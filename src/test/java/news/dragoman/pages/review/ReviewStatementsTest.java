package news.dragoman.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.journeys.Actor;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How many statements the page takes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewStatementsTest {

    /** Some for signing in, the rest for facts, text, source and names; a bound that a loop over units would break. */
    private static final long BOUND = 30;

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    SessionFactory sessions;

    @Test
    void a_long_text_takes_no_more_statements_than_a_short_one() {
        var room = world.newsroom();
        var nora = Actor.signedIn(room.nora());
        var brief = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var lengthy = editing.take(Step.CLAIM, editing.lengthy(room, 60), room.nora());
        for (String mode : new String[] {"clean", "source", "redline"}) {
            long few = statements(nora, brief, mode);
            long many = statements(nora, lengthy, mode);
            assertEquals(few, many, mode);
            assertTrue(many <= BOUND, () -> mode + " takes " + many + " statements");
        }
    }

    private long statements(Actor actor, Edition edition, String mode) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            actor.opens("/desk/editions/" + edition.id() + "/review?mode=" + mode)
                    .gets(200);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
