package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.Test;

/** Nora takes a translation over while Hana writes; nobody has a script, and no word of either is lost. */
@QuarkusTest
class TakenOverJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void Hana_reads_on_offers_what_she_typed_and_Idris_takes_it_in_and_looks_back() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.workUnder(english, world.persona(room.hana(), "MR" + room.number(), "Mina Rook", "米娜"), room.hana());
        var row = scene.units(english).get(0).id();
        var hana = Actor.signedIn(room.hana()).opens(bench(english));

        scene.take(Step.TAKE_OVER, english, room.nora(), "It is due at noon.");
        scene.take(Step.CLAIM, english, room.idris());

        hana.submits("form[action$='/units/" + row + "']", Map.of("text", "Third day without ferries"))
                .gets(403)
                .sees("took this over from you", "Why: It is due at noon.", "Third day without ferries")
                .submits("form.offering", Map.of())
                .sees("You suggest", "Third day without ferries", "Not answered yet.");

        var idris = Actor.signedIn(room.idris())
                .opens(bench(english))
                .sees("Mina Rook suggests", "Third day without ferries")
                .seesNowhere("Hana Voss");
        idris.submits("form[action$='/units/" + row + "']", Map.of("text", "Ferries idle"));
        idris.submits("form[action$='/accept']", Map.of()).sees("Third day without ferries");
        assertEquals("Third day without ferries", scene.words(english).get(0));

        idris.opens(bench(english) + "?unit=" + row).follows("Earlier texts");
        idris.sees("Earlier texts of sentence 1", "Ferries idle", "Taken in by Idris Calloway")
                .seesNowhere("Hana Voss");
        String page = idris.address();
        String version = idris.page().selectFirst("[name=base]").val();
        idris.presses("Take it back").sees("Ferries idle");
        assertEquals("Ferries idle", scene.words(english).get(0));

        // The same page, left open in another window: it shows what stands there now, and overwrites nothing.
        String again =
                idris.opens(page).page().selectFirst("[data-earlier] form").attr("action");
        idris.posts(again, Map.of("base", version)).gets(409).sees("The sentence was changed since", "Ferries idle");
        assertEquals("Ferries idle", scene.words(english).get(0));

        hana.opens(bench(english) + "?unit=" + row)
                .submits("form.offering", Map.of("text", "Ferries, third day"))
                .sees("You suggest", "Ferries, third day");
        hana.submits("form[action$='/withdraw']", Map.of()).seesNowhere("Ferries, third day");
        idris.opens(page).sees("Ferries, third day", "Withdrawn by its author");
    }

    @Test
    void what_Hana_had_not_sent_when_it_was_submitted_for_her_reaches_the_editor() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.hana());
        scene.translate(english, room.hana(), "Ferries idle");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        var row = scene.units(english).get(1).id();
        Actor.signedIn(room.hana())
                .opens(bench(english) + "?unit=" + row)
                .submits("form.offering", Map.of("text", "It rained last night."))
                .sees("You suggest");
        var nora = Actor.signedIn(room.nora()).opens("/desk/editions/" + english.id() + "/review");
        nora.sees("Suggested by those who had it in hand before", "Hana Voss");
        nora.submits("form[action$='/accept']", Map.of()).seesNowhere("Suggested by those");
        assertEquals("It rained last night.", scene.words(english).get(1));
        assertEquals(
                room.hana().id(), scene.units(english).get(1).translatorId().orElseThrow());
    }

    @Test
    void at_the_limit_of_claims_the_bench_says_so() {
        var room = world.newsroom();
        for (int i = 0; i < room.desk().claimLimit(); i++) {
            scene.claimed(scene.filed(room, room.lin(), "HELD-" + i), "en", room.hana());
        }
        var free = scene.in(scene.filed(room, room.lin(), "FREE"), "en");
        Actor.signedIn(room.hana())
                .opens(bench(free))
                .sees("Nobody has this in hand.", "You hold " + room.desk().claimLimit());
    }

    private static String bench(Edition english) {
        return "/desk/editions/" + english.id() + "/translate";
    }
}
