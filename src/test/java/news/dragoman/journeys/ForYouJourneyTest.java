package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.LongStream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people are told, from the bar of every page to the thing itself. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForYouJourneyTest {

    /** The session, the notices, the record, the cards and the names; one for the count in the bar. */
    private static final long BOUND = 14;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    SessionFactory sessions;

    @Inject
    EntityManager database;

    @Test
    void Hana_sees_in_the_bar_that_something_is_for_her_opens_it_and_it_is_read() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "FOR-HANA"), "en");
        var hana = Actor.signedIn(room.hana()).follows("For you").gets(200).sees("Nothing for you");
        assertEquals("For you · Dragoman", hana.page().title());

        assign(english, room.nora(), room.hana(), "You know the port.");
        hana.opens("/desk");
        assertTrue(hana.page().title().startsWith("(1) "), hana.page().title());
        hana.follows("For you, 1 new").sees("FOR-HANA", "Nora Whitfield assigned English to you", "You know the port.");
        hana.follows("FOR-HANA").gets(200);
        assertTrue(hana.address().endsWith("/translate"), hana.address());
        assertTrue(!hana.page().title().startsWith("("), hana.page().title());
        hana.follows("For you").sees("FOR-HANA");
        assertEquals(0, hana.page().select("[data-unread]").size());
    }

    @Test
    void all_are_marked_at_once_and_what_came_after_the_page_was_drawn_stays_new() {
        var room = world.newsroom();
        var first = scene.filed(room, room.lin(), "FIRST");
        scene.take(Step.CLAIM, first, room.wei());
        scene.take(Step.RETURN, first, room.wei(), "Who says so?");
        var lin = Actor.signedIn(room.lin()).follows("For you, 1 new").sees("Wei Anqi returned", "Who says so?");
        var second = scene.filed(room, room.lin(), "SECOND");
        scene.take(Step.CLAIM, second, room.wei());
        scene.take(Step.RETURN, second, room.wei(), "When was that?");
        lin.presses("Mark all as read").gets(200);
        assertEquals(1, lin.page().select("[data-unread]").size());
        assertEquals("SECOND", lin.page().select("[data-unread] .told__slug a").text());
        lin.presses("Mark all as read").gets(200);
        assertEquals(
                0, lin.page().select("[data-unread], button:contains(Mark all)").size());
    }

    @Test
    void what_is_for_another_is_not_there_for_me() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "NOT-MINE"), "en");
        assign(english, room.nora(), room.hana(), "");
        var hana = Actor.signedIn(room.hana()).follows("For you, 1 new");
        String address = hana.page().selectFirst(".told__slug a").attr("href");
        var idris = Actor.signedIn(room.idris());
        idris.opens(address).gets(404).seesNowhere("NOT-MINE");
        idris.posts("/desk/for-you/read", Map.of("newest", address.replaceAll(".*/", "")));
        hana.opens("/desk").follows("For you, 1 new");
    }

    @Test
    void whoever_works_under_a_pen_name_is_told_of_by_it() {
        var room = world.newsroom();
        var mask = world.persona(room.idris(), "QS", "Quentin Shaw", "肖昆");
        var english = scene.in(scene.filed(room, room.lin(), "MASKED-NEWS"), "en");
        scene.workUnder(english, mask, room.idris());
        scene.take(Step.CLAIM, english, room.idris());
        newsroom.take(
                Step.HAND_OVER,
                english.id(),
                room.idris(),
                Ask.at(0).to(room.hana().id()).because("Good night."));
        Actor.signedIn(room.hana())
                .follows("For you, 1 new")
                .sees("Quentin Shaw handed English over to you", "Good night.")
                .seesNowhere("Idris", "Calloway", "卡洛韦", room.idris().id().toString());
    }

    @Test
    void of_a_story_that_is_no_longer_hers_to_know_only_so_much_is_said() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "CLOSED-TO-HER"), "en");
        assign(english, room.nora(), room.hana(), "All yours.");
        scene.take(Step.TAKE_OVER, english, room.nora(), "Mistake.");
        var hana = Actor.signedIn(room.hana()).follows("For you, 2 new").sees("CLOSED-TO-HER", "All yours.");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update person set roles = '{REPORTER}' where id = ?1")
                        .setParameter(1, room.hana().id())
                        .executeUpdate());
        hana.opens("/desk/for-you").sees("A story that is no longer open to you");
        hana.seesNowhere("CLOSED-TO-HER", "All yours.", "Mistake.", "Nora Whitfield");
        hana.follows("A story that is no longer open to you").gets(200);
        assertEquals("/desk/for-you", hana.address());
    }

    @Test
    void many_notices_take_no_more_statements_than_few() {
        var room = world.newsroom();
        assign(scene.in(scene.filed(room, room.lin(), "ONE"), "en"), room.nora(), room.idris(), "");
        for (int i = 0; i < 12; i++) {
            assign(scene.in(scene.filed(room, room.lin(), "MANY-" + i), "en"), room.nora(), room.hana(), "Note.");
        }
        long few = statements(Actor.signedIn(room.idris()));
        long many = statements(Actor.signedIn(room.hana()));
        System.out.println("For you takes " + many + " statements");
        assertEquals(few, many);
        assertTrue(many <= BOUND, () -> many + " statements");
    }

    private void assign(Edition edition, Person editor, Person receiver, String note) {
        newsroom.take(
                Step.ASSIGN, edition.id(), editor, Ask.at(0).to(receiver.id()).because(note));
    }

    /** The fewest of several counts: the clock's own work may fall into one of them. */
    private long statements(Actor actor) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    actor.opens("/desk/for-you").gets(200);
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(4)
                .min()
                .orElseThrow();
    }
}
