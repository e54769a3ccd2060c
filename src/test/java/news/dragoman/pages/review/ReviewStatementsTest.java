package news.dragoman.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import news.dragoman.journeys.Actor;
import news.dragoman.newsroom.Conversations;
import news.dragoman.review.NoteThread;
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
    Conversations conversations;

    @Inject
    SessionFactory sessions;

    @Test
    void a_long_text_with_a_long_past_takes_no_more_statements_than_a_short_one() {
        var room = world.newsroom();
        var nora = Actor.signedIn(room.nora());
        var brief = editing.take(Step.CLAIM, editing.submitted(room), room.nora());
        var lengthy = editing.take(Step.CLAIM, editing.lengthy(room, 60), room.nora());
        withAPast(brief, room, 1, 1);
        withAPast(lengthy, room, 4, 12);
        for (String mode : new String[] {"clean", "source", "redline"}) {
            long few = statements(nora, brief, mode);
            long many = statements(nora, lengthy, mode);
            assertEquals(few, many, mode);
            assertTrue(many <= BOUND, () -> mode + " takes " + many + " statements");
        }
    }

    /** Returned and submitted again, so that it has more versions, and talked about in threads with two messages each. */
    private void withAPast(Edition edition, World.Newsroom room, int rounds, int threads) {
        for (int round = 0; round < rounds; round++) {
            editing.take(Step.RETURN, edition, room.nora());
            var row = editing.unitsOf(edition).get(round);
            editing.save(edition, row, "Round " + round + " of the ferry.", room.hana());
            editing.take(Step.SUBMIT, edition, room.hana());
            editing.take(Step.CLAIM, edition, room.nora());
        }
        var rows = editing.unitsOf(edition);
        for (int n = 0; n < threads; n++) {
            var thread = conversations.open(
                    edition.id(),
                    new Conversations.About(rows.get(n).id(), null),
                    NoteThread.Kind.NOTE,
                    words("Is berth " + n + " meant?"),
                    room.nora());
            conversations.reply(thread.id(), words("It is."), room.hana());
        }
    }

    private static Conversations.Words words(String text) {
        return new Conversations.Words(UUID.randomUUID(), text, Set.of());
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
