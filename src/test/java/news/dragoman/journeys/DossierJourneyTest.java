package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An editor sees in one place what a translation quotes, counts and names, beside what its source does. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void nora_finds_the_number_that_stands_alone_and_goes_to_its_row() {
        var room = world.newsroom();
        var english = submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        var nora = Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/review")
                .follows("Dossier");

        assertEquals(
                List.of(
                        "第三 3 | -",
                        "望渡港 | -",
                        "9月4日 --09-04 | 4 September --09-04",
                        "- | 3,200",
                        "3.2万 32,000 | -",
                        "林若川 | Lin Ruochuan",
                        "我们哪里也不去。渔民陈阿海 | We are going nowhere,Chen Ahai",
                        "陈阿海 | Chen Ahai",
                        "1500亩 1,500 mu | 100 hectares 100 ha"),
                lines(nora));
        nora.sees("4 stand alone", "Beside it stands nothing");

        nora.follows("Only what stands alone");
        assertEquals(List.of("第三 3 | -", "望渡港 | -", "- | 3,200", "3.2万 32,000 | -"), lines(nora));
        nora.follows("Names 3");
        assertEquals(List.of("望渡港 | -"), lines(nora));
        nora.follows("Show all of it");
        assertEquals(List.of("望渡港 | -", "林若川 | Lin Ruochuan", "陈阿海 | Chen Ahai"), lines(nora));

        String row = nora.page().selectFirst(".pairs__row a").attr("href");
        nora.follows("Sentence 3");
        assertTrue(nora.address().contains("mode=source"), nora.address());
        assertTrue(
                nora.page().getElementById(row.substring(row.indexOf('#') + 1)) != null,
                row + " is a place on the page");
    }

    @Test
    void who_may_not_read_the_translation_has_no_dossier_and_an_original_has_none() {
        var room = world.newsroom();
        var english = submitted(room);
        String at = "/desk/editions/" + english.id() + "/dossier";
        Actor.signedIn(room.mod()).opens(at).gets(404);
        Actor.signedIn(room.otto()).opens(at).gets(404);
        Actor.signedIn(room.dara()).opens(at).gets(404);
        Actor.signedIn(room.hana()).opens(at).gets(200).sees("Lin Ruochuan");
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + scene.in(english, "zh-Hans").id() + "/dossier")
                .gets(404);
    }

    private Edition submitted(World.Newsroom room) {
        var chinese = scene.ferry(room, "9月4日，有3.2万人坐不上渡轮。记者林若川在码头。\n渔民陈阿海说：“我们哪里也不去。”大水淹了1500亩稻田。");
        var english = scene.claimed(chinese, "en", room.hana());
        scene.translate(
                english,
                room.hana(),
                "Ferries stay in port",
                "People still wait on the quay.",
                "the harbour",
                "On 4 September 3,200 people could not board a ferry.",
                "Our reporter Lin Ruochuan was on the quay.",
                "“We are going nowhere,” said Chen Ahai, a fisherman.",
                "The water flooded 100 hectares of rice.");
        return scene.take(Step.SUBMIT, english, room.hana());
    }

    private static List<String> lines(Actor actor) {
        return actor.page().select(".pairs tr:has(td)").stream()
                .map(row -> side(row, 0) + " | " + side(row, 1))
                .toList();
    }

    private static String side(Element row, int which) {
        var cell = row.select("td").get(which);
        return cell.select(".side").isEmpty() ? "-" : cell.select(".side").text();
    }
}
