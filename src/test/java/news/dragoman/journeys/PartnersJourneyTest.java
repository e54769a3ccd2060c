package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.people.PartnerKeys;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The Harbour Post prints what is published in English. Otto gives it a key, which gets lost. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersJourneyTest {

    @Inject
    World world;

    @Test
    void otto_makes_a_key_sees_it_used_and_ends_it_at_once_when_it_is_lost() {
        var room = world.newsroom();
        String post = "Harbour Post " + room.number();
        Actor otto = Actor.signedIn(room.otto()).opens("/desk/admin/people").follows("Partners");
        otto.presses("Make the key", Map.of("name", post)).gets(422).sees("Tick at least one language.");
        assertEquals(post, otto.page().select("[name=name]").val());
        String form = otto.page().select("[name=id]").val();
        otto.presses("Make the key", Map.of("language", "en")).gets(200).sees("Copy the key now", post);
        String key = otto.page().select(".once__code").text();
        assertTrue(key.startsWith(PartnerKeys.PREFIX), key);
        assertEquals(401, ask("/api/ninjs/en", key + "x"));
        assertEquals(200, ask("/api/ninjs/en", key));
        assertEquals(404, ask("/api/ninjs/zh-Hans", key), "not ticked");
        assertEquals(401, ask("/api/stories", key), "it opens nothing else");
        otto.posts("/desk/admin/partners", Map.of("id", form, "name", post, "language", "en"))
                .gets(200)
                .sees("This key was made already")
                .seesNowhere(key);
        var row = otto.opens("/desk/admin/partners").seesNowhere(key).page().selectFirst("tr:contains(" + post + ")");
        assertEquals(3, row.select("td[data-label]").size());
        assertEquals(2, row.select("time").size(), "made, and used");

        String id = row.selectFirst("form").attr("action").split("/")[4];
        Actor nora = Actor.signedIn(room.nora());
        nora.opens("/desk/admin/partners").gets(404);
        nora.posts("/desk/admin/partners/" + id + "/end", Map.of()).gets(404);
        assertEquals(200, ask("/api/ninjs/en", key));
        otto.presses("End the key for " + post).gets(200).sees("The key has ended.");
        assertEquals(401, ask("/api/ninjs/en", key), "from one request to the next");
        assertTrue(otto.page().selectFirst("tr:contains(" + post + ")").text().contains("ended "));
        otto.posts("/desk/admin/partners/" + id + "/end", Map.of()).gets(200);
        Actor.signedIn(room.ana())
                .opens("/desk/grants")
                .sees("made a partner’s key", "ended a partner’s key", "partner: " + post);
    }

    private static int ask(String path, String key) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + key)
                .get(path)
                .statusCode();
    }
}
