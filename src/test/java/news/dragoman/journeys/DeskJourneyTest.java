package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void a_story_is_filed_claimed_submitted_and_claimed_by_an_editor_from_desk_and_story_page() {
        var room = world.newsroom();
        var original = scene.draft(room, room.lin(), "CITY-FERRY", null);

        var lin = Actor.signedIn(room.lin()).opens("/desk").gets(200).sees("CITY-FERRY", "渡轮停航");
        lin.opens("/desk/stories/" + original.storyId())
                .gets(200)
                .sees("Lin Ruochuan", "began a draft")
                .presses("File")
                .gets(200)
                .sees("Filed. The desk has it now.", "By filing.");
        var english = scene.in(original, "en");

        var hana = Actor.signedIn(room.hana()).opens("/desk");
        var card = card(hana, "CITY-FERRY", "awaiting");
        assertEquals("渡轮停航", card.select(".card__src").text());
        assertEquals("zh-Hans", card.select(".card__src").attr("lang"));
        hana.presses(card, "Claim", Map.of());
        assertTrue(hana.address().endsWith("/translate"), hana.address());
        hana.opens("/desk").sees("Claim until");
        assertTrue(card(hana, "CITY-FERRY", "translating").hasAttr("data-mine"));

        var idris = Actor.signedIn(room.idris()).opens("/desk");
        assertTrue(card(idris, "CITY-FERRY", "translating").select("form").isEmpty(), "it is claimed");
        idris.posts("/desk/editions/" + english.id() + "/claim", Map.of("version", "0", "back", "/desk"))
                .gets(409)
                .sees("Hana Voss has it in hand")
                .follows("Go back");
        assertEquals("/desk", idris.address());

        var story = hana.opens("/desk/stories/" + original.storyId()).gets(200);
        story.sees("You have it in hand", "0 of 3 sentences done", "Finish them");
        assertEquals("true", button(story, "Submit").attr("aria-disabled"));
        scene.translate(english, room.hana(), "Ferries stop", "It rained last night.", "No boat left the port.");
        story.opens("/desk/stories/" + original.storyId())
                .sees("Ferries stop", "3 of 3 sentences done")
                .presses("Submit")
                .sees("Submitted. An editor can claim it now.");

        var nora = Actor.signedIn(room.nora()).opens("/desk");
        nora.presses(card(nora, "CITY-FERRY", "editing", "en"), "Claim", Map.of());
        assertTrue(nora.address().endsWith("/review"), nora.address());
        nora.opens("/desk/stories/" + original.storyId())
                .presses("Return", Map.of("reason", "Which port was it?"))
                .sees("Returned, with your reason.", "returned English to Hana Voss", "Which port was it?");
        hana.opens("/desk?mine=returned").sees("CITY-FERRY", "Returned");
        assertEquals(Stage.TRANSLATION, scene.now(english).stage());
    }

    @Test
    void an_original_is_recalled_only_once_its_translation_is_let_go() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "RECALL-IT");
        scene.take(Step.CLAIM, scene.in(original, "en"), room.hana());
        var lin = Actor.signedIn(room.lin()).opens("/desk/stories/" + original.storyId());
        assertTrue(lin.page().select("button:contains(Recall)").isEmpty(), "not now: not offered");
        lin.posts("/desk/editions/" + original.id() + "/recall", Map.of("version", "1"))
                .gets(409)
                .sees("Somebody is working on a translation of it");
        Actor.signedIn(room.hana())
                .opens("/desk/stories/" + original.storyId())
                .presses("Release")
                .sees("Released.");
        lin.opens("/desk/stories/" + original.storyId()).presses("Recall").sees("Recalled. It is a draft again.");
        assertEquals(Stage.DRAFT, scene.now(original).stage());
    }

    @Test
    void a_spiked_edition_is_found_again_and_restored() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "SPIKE-IT");
        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + original.storyId());
        nora.presses(nora.page().getElementById("e-en"), "Spike", Map.of("reason", "The ferry sails again."))
                .sees("Spiked. Its text is kept");
        nora.opens("/desk");
        assertTrue(nora.page().select("#st-awaiting .card:contains(SPIKE-IT)").isEmpty());
        nora.follows("Spiked")
                .sees("SPIKE-IT")
                .follows("SPIKE-IT")
                .presses("Restore")
                .sees("Restored to where it was.");
        assertEquals(Stage.TRANSLATION, scene.in(original, "en").stage());
    }

    @Test
    void an_editor_asks_for_another_language_and_is_told_what_is_wrong_with_a_time() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "ONE-MORE");
        var nora = Actor.signedIn(room.nora()).opens("/desk/stories/" + original.storyId());
        nora.submits("#request", Map.of("language", "ug", "due", "soon"))
                .gets(422)
                .sees("The time could not be understood")
                .submits("#request", Map.of("due", "2031-05-04T18:30"))
                .gets(200)
                .sees("Uyghur", "opened Uyghur");
        var uyghur = scene.in(original, "ug");
        assertEquals("2031-05-04T10:30:00Z", uyghur.due().orElseThrow().toString(), "18:30 in Shanghai");
        Actor.signedIn(room.dara()).opens("/desk").sees("ONE-MORE");
    }

    @Test
    void an_editor_sets_moves_and_clears_a_due_time_and_overwrites_nobody_elses() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "WANTED-BY");
        var story = "/desk/stories/" + original.storyId();
        var hana = Actor.signedIn(room.hana()).opens(story);
        assertTrue(hana.page().select("#plan-en").isEmpty(), "a translator does not plan");
        hana.posts(
                        story + "/due",
                        Map.of("edition", scene.in(original, "en").id().toString(), "due", "2031-05-04T18:30"))
                .gets(403)
                .sees("Only an editor of this language can do this.");

        var nora = Actor.signedIn(room.nora()).opens(story);
        var colleague = Actor.signedIn(room.idris()).opens(story);
        nora.submits("#plan-en", Map.of("due", "half past six")).gets(422).sees("The time could not be understood");
        assertEquals("half past six", nora.page().getElementById("due-en").val());
        assertTrue(nora.page().selectFirst(".ed__plan:has(#plan-en)").hasAttr("open"));
        nora.sees("Due (in CST)").submits("#plan-en", Map.of("due", "2031-05-04T18:30"));
        nora.gets(200).sees("The due time is set.", "4 May 18:30");
        assertEquals(
                "2031-05-04T10:30:00Z",
                scene.in(original, "en").due().orElseThrow().toString(),
                "18:30 in Shanghai");

        colleague.submits("#plan-en", Map.of("due", "2031-05-04T20:00"));
        colleague.gets(409).sees("Somebody has set another due time meanwhile", "4 May 18:30");
        assertEquals(
                "2031-05-04T20:00", colleague.page().getElementById("due-en").val());
        colleague.submits("#plan-en", Map.of()).gets(200).sees("4 May 20:00");

        nora.opens(story)
                .presses(nora.page().getElementById("plan-en"), "No due time", Map.of())
                .gets(200);
        assertTrue(scene.in(original, "en").due().isEmpty());
        nora.submits("#plan-en", Map.of("due", "")).gets(422).sees("Give day and time");
    }

    @Test
    void a_reporter_writes_another_original_in_a_free_language() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en"));
        var original = scene.filed(room, room.lin(), "TWO-TONGUES");
        Actor.signedIn(room.lin())
                .opens("/desk/stories/" + original.storyId())
                .submits("#original", Map.of("language", "ug"));
        assertTrue(scene.in(original, "ug").original());
        Actor.signedIn(room.zhou()).opens("/desk/stories/" + original.storyId()).gets(404);
    }

    @Test
    void nobody_behind_a_pen_name_is_named_on_any_of_these_pages() {
        var room = world.newsroom();
        var persona = world.persona(room.lin(), "YN", "Yan North", "严北");
        var mask = world.persona(room.hana(), "MQ", "Mina Quill", "米娜");
        var original = scene.filed(room, room.lin(), "MASKS");
        var english = scene.in(original, "en");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "Ferries stop", "It rained.", "No boat left.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.RETURN, english, room.nora(), "One name is missing.");

        var lin = Actor.signedIn(room.lin()).opens("/desk/stories/" + original.storyId());
        lin.submits("#pen-name", Map.of("persona", persona.id().toString()))
                .gets(200)
                .sees("In this story you are Yan North");
        Actor.signedIn(room.hana())
                .opens("/desk/stories/" + original.storyId())
                .submits("#pen-name", Map.of("persona", mask.id().toString()))
                .gets(200);
        var hidden = new String[] {
            "Lin Ruochuan",
            "林若川",
            "Hana",
            "Voss",
            "沃斯",
            room.lin().id().toString(),
            room.hana().id().toString()
        };
        for (var person : List.of(room.nora(), room.wei(), room.idris(), room.ana(), room.zhou())) {
            var actor = Actor.signedIn(person);
            for (String path : List.of(
                    "/desk/stories/" + original.storyId(),
                    "/desk/editions/" + original.id() + "/read",
                    "/desk/editions/" + original.id() + "/read?version=1",
                    "/desk/editions/" + english.id() + "/read",
                    "/desk/editions/" + english.id() + "/read?version=1")) {
                actor.opens(path).seesNowhere(hidden);
            }
            // the board shows other desks' stories too, with people of the same names
            for (String path : List.of("/desk", "/desk?view=list")) {
                actor.opens(path).page().select(".card:contains(MASKS)").forEach(card -> {
                    for (String name : hidden) {
                        assertFalse(card.outerHtml().contains(name), name + " on " + path);
                    }
                });
            }
            actor.posts("/desk/editions/" + english.id() + "/claim", Map.of("version", "0"))
                    .seesNowhere(hidden);
        }
        Actor.signedIn(room.nora()).opens("/desk/stories/" + original.storyId()).sees("Yan North", "Mina Quill");
    }

    @Test
    void the_desk_is_honest_with_those_who_read_no_story() {
        var room = world.newsroom();
        scene.filed(room, room.lin(), "NOT-FOR-MOD");
        for (var person : List.of(room.mod(), room.otto())) {
            Actor.signedIn(person)
                    .opens("/desk")
                    .gets(200)
                    .sees("The desk is not open to your role")
                    .seesNowhere("NOT-FOR-MOD");
        }
    }

    @Test
    void filters_are_links_and_a_form_and_say_when_nothing_matches() {
        var room = world.newsroom();
        scene.filed(room, room.lin(), "FILTER-ME");
        var wei = Actor.signedIn(room.wei()).opens("/desk").sees("FILTER-ME");
        wei.submits("form.desk__filter", Map.of("urgency", "flash", "stage", "draft"))
                .gets(200)
                .sees("Nothing matches");
        wei.follows("Show everything").sees("FILTER-ME");
        wei.follows("List").gets(200);
        assertFalse(wei.page().select("[data-view=list]").isEmpty());
        wei.submits("form.desk__filter", Map.of("stage", "edit")).sees("FILTER-ME");
    }

    @Test
    void the_pages_speak_chinese_to_those_who_choose_it() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "IN-CHINESE");
        var wei = Actor.signedIn(room.wei()).opens("/desk");
        wei.submits("form[action='/desk/preferences']:has([name=language])", Map.of("language", "zh-Hans"));
        wei.opens("/desk").sees("待译", "编辑台", "认领");
        wei.opens("/desk/stories/" + original.storyId()).sees("林若川", "交稿", "历史");
    }

    private static Element card(Actor actor, String slugline, String stage) {
        return card(actor, slugline, stage, "");
    }

    private static Element card(Actor actor, String slugline, String stage, String into) {
        return actor.page().select(".board .card[data-stage=" + stage + "]").stream()
                .filter(c -> c.select(".slug").text().equals(slugline))
                .filter(c ->
                        into.isEmpty() || c.select(".pair abbr").last().text().equals(into))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No card " + slugline + " in " + stage + ": "
                        + actor.page().select(".board").text()));
    }

    private static Element button(Actor actor, String text) {
        return actor.page().select("button").stream()
                .filter(b -> b.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
