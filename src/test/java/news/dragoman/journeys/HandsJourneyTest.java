package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.history.Entries;
import news.dragoman.people.Person;
import news.dragoman.story.Claim;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Work changes hands: assigned, handed over, taken over. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandsJourneyTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Claims claims;

    @Inject
    Entries entries;

    @Test
    void Nora_assigns_to_Hana_after_she_forgot_to_say_to_whom() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "ASSIGN-IT"), "en");
        var nora = Actor.signedIn(room.nora()).opens(story(english));
        var choices = in(nora, english).select("form[data-step=assign] option").eachText();
        assertEquals("Choose a person", choices.get(0));
        assertTrue(choices.containsAll(List.of("Hana Voss", "Idris Calloway")), choices::toString);
        for (String other : List.of("Nora Whitfield", "Dara Amin", "Lin Ruochuan", "Wei Anqi")) {
            assertTrue(!choices.contains(other), () -> other + " may not have it: " + choices);
        }

        nora.presses(in(nora, english), "Assign", Map.of("reason", "You know the port."));
        nora.gets(422).sees("Not yet", "Choose who is to have it");
        nora.presses("Assign", Map.of("receiver", room.hana().id().toString())).gets(200);
        nora.sees("Assigned. They have it now, and are told.", "assigned English to Hana Voss", "You know the port.");
        assertEquals(room.hana().id(), holder(english));
        assertTrue(in(nora, english).select("form[data-step=assign]").isEmpty(), "it is claimed");

        Actor.signedIn(room.wei())
                .posts(step(english, "assign"), Map.of("version", "0", "receiver", id(room.idris())))
                .gets(409)
                .sees("Hana Voss has it in hand");
        Actor.signedIn(room.hana()).opens(story(english)).sees("You have it in hand");
    }

    @Test
    void whoever_is_no_editor_of_the_desk_assigns_nothing_and_takes_nothing_over() {
        var room = world.newsroom();
        var elsewhere = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "NOT-YOURS"), "en");
        for (Person stranger : List.of(room.hana(), room.ana(), elsewhere.nora())) {
            var actor = Actor.signedIn(stranger).opens(story(english));
            assertTrue(actor.page().select("form[data-step=assign]").isEmpty(), stranger.login());
            actor.posts(step(english, "assign"), Map.of("version", "0", "receiver", id(room.hana())))
                    .gets(403)
                    .sees("Only an editor of the story’s desk can do this.");
            actor.posts(step(english, "take-over"), Map.of("version", "0", "reason", "Mine now."))
                    .gets(403);
        }
        assertTrue(scene.units(english).size() > 0);
        assertEquals(List.of(Step.REQUEST), steps(english));
    }

    @Test
    void an_assigned_person_may_hold_more_than_the_desk_lets_her_claim() {
        var room = world.newsroom();
        for (int i = 0; i < 3; i++) {
            scene.claimed(scene.filed(room, room.lin(), "FULL-" + i), "en", room.hana());
        }
        var fourth = scene.in(scene.filed(room, room.lin(), "ONE-MORE-STILL"), "en");
        Actor.signedIn(room.hana())
                .posts(step(fourth, "claim"), Map.of("version", "0"))
                .gets(409)
                .sees("You hold 3 already");
        var nora = Actor.signedIn(room.nora()).opens(story(fourth));
        nora.presses(in(nora, fourth), "Assign", Map.of("receiver", id(room.hana())))
                .gets(200);
        assertEquals(room.hana().id(), holder(fourth));
    }

    @Test
    void Hana_hands_one_over_with_a_note_and_Nora_takes_it_from_Idris_with_a_reason() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "PASS-IT-ON"), "en", room.hana());
        scene.translateFirst(english, room.hana(), "Ferries stop");
        var hana = Actor.signedIn(room.hana()).opens(story(english));
        hana.posts(step(english, "hand-over"), Map.of("version", "0", "receiver", id(room.hana())))
                .gets(422)
                .sees("You have it already. Choose somebody else.");
        hana.posts(step(english, "hand-over"), Map.of("version", "0", "receiver", id(room.dara())))
                .gets(422)
                .sees("Choose who is to have it");
        hana.opens(story(english))
                .presses(
                        in(hana, english),
                        "Hand over",
                        Map.of("receiver", id(room.idris()), "reason", "The headline is done."))
                .gets(200)
                .sees("Handed over.", "handed English over to Idris Calloway", "The headline is done.");
        assertEquals(List.of("Ferries stop", "", ""), scene.words(english));
        hana.opens("/desk/editions/" + english.id() + "/translate").sees("Idris Calloway has this in hand");

        var nora = Actor.signedIn(room.nora()).opens(story(english));
        nora.presses(in(nora, english), "Take over", Map.of("reason", " "))
                .gets(422)
                .sees("Give a reason");
        nora.presses("Take over", Map.of("reason", "Idris is off sick.")).gets(200);
        nora.sees("took over English from Idris Calloway", "Idris is off sick.", "Taken over.");
        assertTrue(open(english).isEmpty(), "Nora does not translate: nobody has it");

        nora.posts(step(english, "take-over"), Map.of("version", "0", "reason", "Again."))
                .gets(409)
                .sees("Nobody else has it in hand");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.idris());
        nora.opens(story(english)).presses(in(nora, english), "Take over", Map.of("reason", "It goes out now."));
        assertEquals(room.nora().id(), holder(english), "an editor of the language has it at once");
        Actor.signedIn(room.idris())
                .opens("/desk/editions/" + english.id() + "/review")
                .sees("Nora Whitfield");
    }

    @Test
    void at_the_end_of_her_shift_Hana_hands_over_everything_or_nothing() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en"));
        var first = scene.claimed(scene.filed(room, room.lin(), "SHIFT-ONE"), "en", room.hana());
        var second = scene.claimed(scene.filed(room, room.lin(), "SHIFT-TWO"), "en", room.hana());
        var hana = Actor.signedIn(room.hana()).follows("Hand over my work").gets(200);
        hana.sees("SHIFT-ONE", "SHIFT-TWO", "Claim until");
        hana.presses("Hand over", Map.of()).gets(422).sees("Choose who is to have at least one", "Write a note");
        hana.presses(
                "Hand over",
                Map.of("to-" + first.id(), id(room.idris()), "to-" + second.id(), id(room.idris()), "note", " "));
        hana.gets(422).sees("Write a note, a few words are enough.");
        assertEquals(
                2,
                hana.page().select("option[selected]:contains(Idris Calloway)").size(),
                "choices are kept");

        scene.take(Step.TAKE_OVER, second, room.nora(), "The other one first.");
        hana.presses("Hand over", Map.of("note", "Check the names.")).gets(403).sees("Only whoever has it in hand");
        assertEquals(room.hana().id(), holder(first), "none was handed over");

        hana.opens("/desk/hand-over")
                .presses("Hand over", Map.of("to-" + first.id(), id(room.idris()), "note", "Check the names."))
                .gets(200)
                .sees("Handed over.", "You have nothing in hand");
        Actor.signedIn(room.idris()).opens(story(first)).sees("You have it in hand", "Check the names.");
    }

    @Test
    void whoever_works_under_a_pen_name_is_chosen_by_it_and_never_by_her_own() {
        var room = world.newsroom();
        var mask = world.persona(room.hana(), "MQ", "Mina Quill", "米娜");
        var english = scene.in(scene.filed(room, room.lin(), "MASKED-HANDS"), "en");
        scene.workUnder(english, mask, room.hana());
        var hidden = new String[] {"Hana", "Voss", "沃斯", id(room.hana())};
        // a list of colleagues has people of other tests' newsrooms in it, some of the same name
        var own = id(room.hana());

        var nora = Actor.signedIn(room.nora()).opens(story(english));
        var form = in(nora, english).selectFirst("form[data-step=assign]").outerHtml();
        assertTrue(form.contains("Mina Quill"), form);
        nora.posts(step(english, "assign"), Map.of("version", "0", "receiver", id(room.hana())))
                .gets(422)
                .sees("Choose who is to have it", "Mina Quill");
        nora.seesNowhere(own);
        nora.opens(story(english))
                .presses(
                        in(nora, english),
                        "Assign",
                        Map.of("receiver", mask.id().toString()));
        nora.gets(200).sees("assigned English to Mina Quill").seesNowhere(hidden);
        assertEquals(room.hana().id(), holder(english));

        var hana = Actor.signedIn(room.hana()).opens("/desk/hand-over");
        hana.presses("Hand over", Map.of("to-" + english.id(), id(room.idris()), "note", "Good night."));
        Actor.signedIn(room.idris())
                .opens(story(english))
                .sees("Mina Quill handed English over to Idris Calloway")
                .seesNowhere(own);
    }

    private List<Step> steps(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> entries.ofEdition(edition.id())).stream()
                .map(e -> e.step())
                .toList();
    }

    private java.util.Optional<Claim> open(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> claims.open(edition.id()));
    }

    private UUID holder(Edition edition) {
        return open(edition).orElseThrow().personId();
    }

    private static Element in(Actor actor, Edition edition) {
        return actor.page().getElementById("e-" + edition.language().tag());
    }

    private static String story(Edition edition) {
        return "/desk/stories/" + edition.storyId();
    }

    private static String step(Edition edition, String word) {
        return "/desk/editions/" + edition.id() + "/" + word;
    }

    private static String id(Person person) {
        return person.id().toString();
    }
}
