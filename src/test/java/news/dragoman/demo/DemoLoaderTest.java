package news.dragoman.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import news.dragoman.people.People;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.story.Stories;
import news.dragoman.story.Story;
import news.dragoman.workflow.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoLoaderTest {

    @Inject
    DemoTroupe troupe;

    @Inject
    DemoPlay play;

    @Inject
    People people;

    @Inject
    Stories stories;

    @Inject
    Editions editions;

    @Inject
    Claims claims;

    @Test
    void every_story_stands_where_its_file_says_it_stands() {
        troupe.engage();
        play.perform();
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(troupe.engaged());
            for (DemoStories.Story told : DemoStories.load().stories()) {
                Story story = stories.find("slugline", told.slugline()).firstResult();
                for (DemoStories.Edition wanted : told.editions()) {
                    Edition edition = editions.ofStory(story.id()).stream()
                            .filter(e -> e.language().tag().equals(wanted.language()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(told.slugline() + " in " + wanted.language()));
                    String where = told.slugline() + " " + wanted.language();
                    assertEquals(wanted.stage(), edition.stage(), where);
                    var holder = claims.open(edition.id())
                            .map(c -> people.findById(c.personId()).login());
                    assertEquals(
                            switch (wanted.turn()) {
                                case CLAIMED -> wanted.stage() == Stage.EDIT ? wanted.editor() : wanted.translator();
                                case RETURNED -> wanted.translator();
                                case NONE, WAITING -> java.util.Optional.<String>empty();
                            },
                            holder,
                            where);
                }
            }
        });
    }
}
