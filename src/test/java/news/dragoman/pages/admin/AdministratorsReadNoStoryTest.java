package news.dragoman.pages.admin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dragoman.journeys.Actor;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever manages people and settings reads no story: not its text, not its slugline, on no page and by no program. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministratorsReadNoStoryTest {
    private static final List<String> SECRETS =
            List.of("OTTER-CROSSING", "渡轮停航", "昨夜大雨", "Ferries stop", "It rained all night");

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void no_page_and_no_answer_shows_an_administrator_a_word_of_a_story() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.zhou(), "OTTER-CROSSING", null);
        var original = scene.filed(room, room.lin(), "OTTER-CROSSING");
        var english = scene.in(original, "en");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "Ferries stop", "It rained all night.");
        // The words are there for whoever may read them, so that the search below can fail.
        String bench = Actor.signedIn(room.hana())
                .opens("/desk/editions/" + english.id() + "/translate")
                .gets(200)
                .page()
                .outerHtml();
        assertTrue(bench.contains("Ferries stop") && bench.contains("昨夜大雨"));

        var otto = Actor.signedIn(room.otto());
        String secret = tokens.make(room.otto(), "all", java.util.Set.of(Scope.values()), 1)
                .secret();
        Stream<Executable> pages = pages(draft, original, english).stream()
                .map(path -> () -> otto.opens(path).seesNowhere(SECRETS.toArray(String[]::new)));
        Stream<Executable> answers = answers(draft, original, english).stream().map(path -> () -> {
            String body = given().header("Authorization", "Bearer " + secret)
                    .get(path)
                    .asString();
            SECRETS.forEach(word -> assertFalse(body.contains(word), path + " says " + word));
        });
        Stream<Executable> administration = Stream.of(
                        "/desk/admin/people?q=Hana",
                        "/desk/admin/people/" + room.hana().id(),
                        "/desk/admin/people/" + room.hana().id() + "/leaving",
                        "/desk/admin/personas",
                        "/desk/admin/desks",
                        "/desk/admin/desks/" + room.desk().id(),
                        "/desk/grants",
                        "/desk/me")
                .map(path -> () -> otto.opens(path).gets(200).seesNowhere(SECRETS.toArray(String[]::new)));
        assertAll(Stream.of(pages, answers, administration).flatMap(all -> all));
    }

    private static List<String> pages(Edition... editions) {
        var paths = new ArrayList<>(List.of("/desk", "/desk?view=list", "/desk?stage=draft", "/desk?mine=work"));
        for (Edition edition : editions) {
            paths.add("/desk/stories/" + edition.storyId());
            String base = "/desk/editions/" + edition.id();
            Stream.of(
                            "",
                            "/draft",
                            "/translate",
                            "/review",
                            "/review?mode=source",
                            "/review?mode=redline",
                            "/versions/1")
                    .map(base::concat)
                    .forEach(paths::add);
        }
        return paths;
    }

    private static List<String> answers(Edition... editions) {
        var paths = new ArrayList<>(List.of("/api/me", "/api/stories", "/api/editions", "/api/claims", "/api/people"));
        for (Edition edition : editions) {
            paths.add("/api/stories/" + edition.storyId());
            paths.add("/api/stories/" + edition.storyId() + "/history");
            String base = "/api/editions/" + edition.id();
            Stream.of("", "/text", "/units", "/versions", "/versions/1", "/steps", "/details", "/due")
                    .map(base::concat)
                    .forEach(paths::add);
        }
        return paths;
    }
}
