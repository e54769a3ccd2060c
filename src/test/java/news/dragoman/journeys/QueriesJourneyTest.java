package news.dragoman.journeys;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.Test;

/** What Hana does not know, Lin does: a query, its answer on the story's page, and what it keeps from being done. */
@QuarkusTest
class QueriesJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    EntityManager em;

    @Test
    void Hana_asks_Lin_is_refused_until_he_answers_and_submits() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.hana());
        scene.translate(english, room.hana(), "Ferries stopped", "It rained hard last night.", "No ferry left port.");
        var row = scene.units(english).get(2).id();

        var hana = Actor.signedIn(room.hana()).opens("/desk/editions/" + english.id() + "/notes?unit=" + row);
        hana.sees("About: Sentence 3", "Nothing has been said yet");
        hana.presses("Ask the reporters", Map.of("text", "  ")).gets(422).sees("Write something first.");
        hana.presses("Ask the reporters", Map.of("text", "全部停航，还是只有去镇江的？"))
                .sees("Query to the reporters", "船都没有出港。", "Open");
        hana.opens("/desk/editions/" + english.id() + "/translate")
                .submits("form[action$='/translate/submit']", Map.of())
                .gets(422)
                .sees("Sentence 3: Question to the reporters, not answered");

        var lin = Actor.signedIn(room.lin());
        lin.opens("/desk/for-you").sees("Hana Voss asks you about English");
        lin.opens("/desk/stories/" + english.storyId())
                .sees("Questions to the reporters, English", "全部停航，还是只有去镇江的？")
                .seesNowhere("No ferry left port.")
                .submits(".ed__asked form", Map.of("text", "全部。"))
                .sees("Answered", "全部。")
                .seesNowhere("No ferry left port.");

        hana.opens("/desk/for-you").sees("answered in a thread of English");
        hana.opens("/desk/editions/" + english.id() + "/notes")
                .sees("全部。")
                .presses("Resolve")
                .sees("Resolved");
        hana.opens("/desk/editions/" + english.id() + "/translate")
                .submits("form[action$='/translate/submit']", Map.of())
                .gets(200);
    }

    @Test
    void the_reporter_sees_the_translation_and_its_notes_only_where_the_desk_says_so() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.hana());
        scene.translate(english, room.hana(), "Ferries stopped", "It rained hard last night.", "No ferry left port.");
        var hana = Actor.signedIn(room.hana()).opens("/desk/editions/" + english.id() + "/translate");
        hana.presses("Ask the reporters", Map.of("text", "哪个码头？"))
                .presses("Leave a note", Map.of("text", "Look at the map."));
        String bench = "/desk/editions/" + english.id() + "/translate";
        String notes = "/desk/editions/" + english.id() + "/notes";
        var lin = Actor.signedIn(room.lin());
        lin.opens("/desk/stories/" + english.storyId())
                .sees("哪个码头？")
                .seesNowhere("No ferry left port.", "Look at the map.");
        lin.opens(notes).sees("哪个码头？").seesNowhere("No ferry left port.", "Look at the map.");
        lin.opens(bench).gets(404);
        lin.opens(bench + "/now").gets(404);

        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("update desk set reporters_read_translations = true where id = ?1")
                        .setParameter(1, room.desk().id())
                        .executeUpdate());
        lin.opens(bench).gets(200).sees("No ferry left port.", "哪个码头？", "Look at the map.");
        lin.submits("[data-beside] [id^=f-]", Map.of("text", "四号。")).gets(200).sees("四号。", "Answered");
    }

    @Test
    void an_editor_closes_a_query_and_a_persona_is_never_named() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "FERRY"), "en", room.hana());
        scene.workUnder(english, world.persona(room.hana(), "MQ", "Mina Quill", "米娜"), room.hana());
        var hana = Actor.signedIn(room.hana()).opens("/desk/editions/" + english.id() + "/notes");
        hana.presses("Ask the reporters", Map.of("text", "哪个部门？"));
        var nora = Actor.signedIn(room.nora()).opens("/desk/editions/" + english.id() + "/notes");
        nora.sees("Mina Quill").seesNowhere("Hana Voss", "hana.voss");
        for (String page : List.of("/translate", "/translate/now")) {
            Actor.signedIn(room.nora())
                    .opens("/desk/editions/" + english.id() + page)
                    .sees("Mina Quill", "哪个部门？")
                    .seesNowhere("Hana Voss", "hana.voss");
        }
        nora.submits(".talk__close form", Map.of("reason", "")).gets(422).sees("Give a reason");
        nora.submits(".talk__close form", Map.of("reason", "The agency has it."))
                .sees("Closed without an answer", "The agency has it.");
        Actor.signedIn(room.lin())
                .opens("/desk/for-you")
                .sees("Mina Quill asks you")
                .seesNowhere("Hana Voss");
    }
}
