package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A story from the first word to its reader. Nobody types an address: each goes on by what the page before offers. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FromDeskToReaderTest {

    @Inject
    World world;

    @Test
    void Lin_writes_Hana_translates_Idris_comes_too_late_and_edits_it_later_and_a_reader_reads() {
        var room = world.newsroom();
        String slug = "LANTERN-" + room.number();
        String headline = "Lantern fair returns to the quay, year " + room.number();

        var lin = Actor.signedIn(room.lin()).follows("New story");
        lin.presses("Begin the draft", Map.of("slugline", slug, "language", "zh-Hans"))
                .gets(200);
        lin.presses(
                "Save",
                Map.of(name(lin, "#headline textarea"), "灯会回到码头", name(lin, "#body textarea"), "灯会停了三年。今晚又亮了。"));
        lin.presses("File").gets(200).sees("Filed.");

        var hana = Actor.signingIn(room.hana());
        var idris = Actor.signingIn(room.idris());
        hana.presses(card(hana, slug), "Claim", Map.of()).sees("灯会回到码头");
        idris.presses(card(idris, slug), "Claim", Map.of())
                .gets(409)
                .sees("Hana Voss has it in hand. Wait until it is released")
                .follows("Go back");

        hana.presses("Confirm and next", Map.of("text", headline));
        hana.presses("Confirm and next", Map.of("text", "The fair was away for three years."));
        hana.presses("Submit to editor").gets(422).sees("Not submitted yet", "Sentence 3");
        hana.follows(hana.page().selectFirst("[role=alert]"), "Sentence 3");
        hana.presses("Confirm and next", Map.of("text", "Tonight it is lit again."));
        hana.presses("Submit to editor").gets(200).sees("Submitted.");

        idris.follows(card(idris, slug), slug).gets(200);
        idris.presses(idris.page().getElementById("e-en"), "Claim", Map.of()).gets(200);
        idris.sees("Tonight it is lit again.", "Nothing stands in the way of signing off.")
                .presses("Sign off and publish")
                .gets(200)
                .sees("Signed off and published. Readers see it now.");

        var reader = Actor.reader().opens("/");
        if (!reader.address().startsWith("/en/")) {
            reader.follows("English");
        }
        reader.follows(headline).gets(200).sees("Tonight it is lit again.", "By Lin Ruochuan");
        reader.sees("Translated by Hana Voss. Edited by Idris Calloway.");
        assertTrue(reader.address().startsWith("/en/"), reader.address());
        assertEquals(0, reader.page().select("form[method=post]").size(), "a reader changes nothing");

        idris.follows(card(idris, slug), slug)
                .follows("Readers’ page in English")
                .gets(200);
        assertEquals(reader.address(), idris.address(), "the story page leads to the article");
    }

    /** The card of the story's translation on the board. */
    private static Element card(Actor actor, String slug) {
        if (!actor.address().equals("/desk")) {
            actor.follows("Dragoman, go to the desk");
        }
        return actor.page().select(".board .card").stream()
                .filter(c -> c.select(".slug").text().equals(slug))
                .filter(c -> c.select(".pair abbr").last().text().equals("en"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No card " + slug + ": " + actor.page().select(".board").text()));
    }

    private static String name(Actor actor, String field) {
        return actor.page().selectFirst(field).attr("name");
    }
}
