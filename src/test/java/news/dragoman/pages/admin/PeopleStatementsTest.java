package news.dragoman.pages.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import news.dragoman.journeys.Actor;
import news.dragoman.workflow.Role;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lists of hundreds take as many statements as lists of one, and no page leaves anybody out. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleStatementsTest {
    private static final long BOUND = 8;

    @Inject
    World world;

    @Inject
    SessionFactory sessions;

    @Test
    void a_list_of_many_takes_as_many_statements_as_one_of_one_and_is_walked_by_key() {
        var room = world.newsroom();
        String word = "Zelkova" + room.number();
        for (int i = 0; i < 60; i++) {
            world.person(room.number(), room.desk(), word + " " + i, "榉" + i, Set.of(Role.TRANSLATOR), Set.of("en"));
        }
        var otto = Actor.signedIn(room.otto());
        long few = statements(otto, "/desk/admin/people?q=" + word + "+7");
        long many = statements(otto, "/desk/admin/people?q=" + word);
        assertEquals(few, many);
        assertTrue(many <= BOUND, many + " statements");
        assertEquals(50, otto.page().select(".ledger tbody tr").size());
        otto.follows("Next page");
        assertEquals(10, otto.page().select(".ledger tbody tr").size());
        assertTrue(otto.page().select("a:contains(Next page)").isEmpty());
        otto.opens("/desk/admin/people?q=榉42").sees(word + " 42");
        otto.opens("/desk/admin/people?q=100%25_").sees("Nobody fits.");
        otto.opens("/desk/admin/people?q=" + word + "&role=CHIEF").sees("Nobody fits.");
        assertTrue(statements(otto, "/desk/grants") <= BOUND + 2);
    }

    private long statements(Actor actor, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            actor.opens(path).gets(200);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
