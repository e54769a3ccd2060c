package news.dragoman.pages.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import news.dragoman.journeys.Actor;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.story.Edition;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How many statements the page takes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoryStatementsTest {

    /** One for the session, one for the cards, the rest for the story's file, its texts, names and history. */
    private static final long BOUND = 24;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    SessionFactory sessions;

    @Test
    void a_story_in_eight_languages_takes_no_more_statements_than_one_in_two() {
        var room = world.newsroom();
        var nora = Actor.signedIn(room.nora());
        var two = scene.filed(room, room.lin(), "TWO");
        scene.claimed(two, "en", room.hana());
        var eight = scene.filed(room, room.lin(), "EIGHT");
        scene.claimed(eight, "en", room.hana());
        for (String language : List.of("ug", "bo", "ko", "my", "vi", "yue")) {
            newsroom.request(eight.id(), Language.of(language), null, room.nora());
        }
        long few = statements(nora, two);
        assertEquals(8, nora.opens(address(eight)).page().select(".ed").size());
        long many = statements(nora, eight);
        System.out.println("The story page takes " + many + " statements");
        assertEquals(few, many);
        assertTrue(many <= BOUND, () -> many + " statements");
    }

    /** The fewest of several counts: the clock's own work may fall into one of them. */
    private long statements(Actor actor, Edition any) {
        return LongStream.generate(() -> counted(actor, any)).limit(4).min().orElseThrow();
    }

    private long counted(Actor actor, Edition any) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            actor.opens(address(any)).gets(200);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static String address(Edition any) {
        return "/desk/stories/" + any.storyId();
    }
}
