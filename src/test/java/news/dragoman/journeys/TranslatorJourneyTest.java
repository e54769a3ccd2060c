package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana Voss translates, without a script. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslatorJourneyTest {

    private static final String CONFIRM = "Confirm and next";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Claims claims;

    @Test
    void Hana_forgets_a_sentence_is_told_which_and_submits() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        var hana = Actor.signedIn(room.hana()).opens(bench(english));
        hana.gets(200).sees("渡轮停航第三天", "FERRY-RAIN", "Source, version 1", "0 of 6 confirmed", "Claim until");

        confirms(hana, "Third day without ferries");
        confirms(hana, "After the rain, people still wait on the quay.");
        confirms(hana, "WANGDU PORT");
        confirms(hana, "It rained yesterday and no boat left port.");
        hana.follows(hana.page().selectFirst("[data-unit][data-number=6]"), "Sentence 6,");
        confirms(hana, "Nobody left the quay.");
        hana.sees("5 of 6 confirmed", "Saved");

        hana.presses("Submit to editor").gets(422).sees("Not submitted yet", "Sentence 5");
        hana.follows(hana.page().selectFirst("[role=alert]"), "Sentence 5");
        confirms(hana, "The port says service can resume tomorrow.");
        hana.presses("Submit to editor");
        assertTrue(hana.address().startsWith("/desk/stories/" + english.storyId()), hana.address());
        assertEquals(Stage.EDIT, scene.now(english).stage());
        assertEquals(
                "The port says service can resume tomorrow.",
                scene.words(english).get(4));
    }

    @Test
    void Idris_translates_and_edits_in_one_go_because_he_may_do_both() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var english = scene.claimed(scene.ferry(room), "en", room.idris());
        scene.translateFirst(english, room.idris(), "A", "B", "C", "D", "E", "F");
        var idris = Actor.signedIn(room.idris()).opens(bench(english));
        idris.presses("Submit and edit");
        assertEquals("/desk/editions/" + english.id() + "/review", idris.address());
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> claims.open(english.id())
                        .orElseThrow()
                        .heldBy(room.idris().id())));

        var hers = scene.claimed(scene.ferry(room), "en", room.hana());
        assertTrue(Actor.signedIn(room.hana())
                .opens(bench(hers))
                .page()
                .select("button[name=edit]")
                .isEmpty());
    }

    @Test
    void what_cannot_be_kept_is_refused_beside_the_unit_with_the_reason_and_stays_in_the_editor() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        var hana = Actor.signedIn(room.hana()).opens(bench(english));

        hana.presses(CONFIRM, Map.of("text", "Third \u202Eday")).gets(422);
        hana.sees("Not saved.", "Character 7 is an invisible mark");
        assertEquals("Third \u202Eday", typed(hana));
        hana.presses(CONFIRM, Map.of("text", "Third \u0000day")).gets(422).sees("null character");

        String book = "word ".repeat(400_000);
        hana.presses("Save", Map.of("text", book)).gets(422).sees("too long", "2,000,000 / 500");
        assertEquals(book, typed(hana));

        hana.presses("Save", Map.of("text", "<script>alert(1)</script> & <b>bold</b>"))
                .gets(200);
        assertEquals("<script>alert(1)</script> & <b>bold</b>", typed(hana));
        hana.presses("Save", Map.of("text", "")).gets(200);
        hana.presses(CONFIRM, Map.of("text", "   ")).gets(200).sees("0 of 6 confirmed");
    }

    @Test
    void a_page_that_stood_open_overwrites_nothing_and_shows_both_texts() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        var first = Actor.signedIn(room.hana()).opens(bench(english));
        var second = Actor.signedIn(room.hana()).opens(bench(english));
        first.presses("Save", Map.of("text", "Ferries idle for a third day")).gets(200);

        second.presses("Save", Map.of("text", "Third day without ferries")).gets(409);
        second.sees("Hana Voss changed it at", "Ferries idle for a third day", "Nothing was overwritten");
        assertEquals("Third day without ferries", typed(second));
        assertEquals("Ferries idle for a third day", scene.words(english).get(0));

        second.presses("Save", Map.of("text", "Third day, no ferries")).gets(200);
        assertEquals("Third day, no ferries", scene.words(english).get(0));
    }

    @Test
    void whoever_does_not_hold_it_reads_who_does_and_writes_nothing() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var waiting = scene.in(original, "en");
        var idris = Actor.signedIn(room.idris()).opens(bench(waiting));
        idris.gets(200).sees("Nobody has this in hand.", "Claim it to translate.");

        scene.claimed(original, "en", room.hana());
        var nora = Actor.signedIn(room.nora()).opens(bench(waiting)).gets(200);
        nora.sees("Hana Voss has this in hand until");
        assertTrue(nora.page().select("main textarea").isEmpty());
        nora.posts(unit(waiting, 0), Map.of("text", "x", "base", "0", "saveId", id()))
                .gets(403);
        nora.sees("Only its reporters can change the draft");

        var zhou = Actor.signedIn(room.zhou()).opens(bench(waiting));
        assertEquals(404, zhou.status(), "not a reporter of it");
        zhou.posts(unit(waiting, 0), Map.of("text", "x", "base", "0", "saveId", id()))
                .gets(404);
        assertEquals("", scene.words(waiting).get(0));
    }

    @Test
    void whoever_lost_the_claim_while_typing_sees_his_words_again() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), "Third day without ferries");
        var hana = Actor.signedIn(room.hana()).opens(bench(english));
        claimPassesTo(english, room.idris());

        hana.presses("Save", Map.of("text", "After the rain, people still wait."))
                .gets(403);
        hana.sees("Not saved.", "After the rain, people still wait.", "Idris Calloway has this in hand");
        assertEquals("", scene.words(english).get(1));
    }

    @Test
    void extending_a_claim_leads_back_to_the_bench() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        Instant before = until(english, c -> c.renew(Instant.now(), Duration.ofMinutes(3)));
        var hana = Actor.signedIn(room.hana()).opens(bench(english)).sees("Your claim ends at");
        hana.presses("Extend").gets(200);
        assertEquals(bench(english), hana.address());
        assertTrue(until(english, c -> {}).isAfter(before));
    }

    @Test
    void a_newer_source_is_told_with_what_was_and_what_is() {
        var room = world.newsroom();
        var original = scene.ferry(room);
        var english = scene.claimed(original, "en", room.hana());
        scene.translateFirst(english, room.hana(), "Ferries idle for third day");
        scene.editsAndSigns(original, room.wei(), "渡轮停航第四天");
        var hana = Actor.signedIn(room.hana())
                .opens(bench(english))
                .sees(
                        "The source moved: 1 changed, 0 new, 0 gone.",
                        "The source has changed since this was translated.");
        assertEquals("三", hana.page().select("del").text());
        assertEquals("四", hana.page().select("ins").text());
    }

    private void claimPassesTo(Edition english, Person other) {
        until(english, c -> c.renew(Instant.now().minusSeconds(60), Duration.ZERO));
        newsroom.take(Step.CLAIM, english.id(), other, Ask.at(0));
    }

    private Instant until(Edition edition, java.util.function.Consumer<news.dragoman.story.Claim> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var claim = claims.open(edition.id()).orElseThrow();
            change.accept(claim);
            return claim.until();
        });
    }

    private static void confirms(Actor actor, String words) {
        actor.presses(CONFIRM, Map.of("text", words)).gets(200);
    }

    private static String typed(Actor actor) {
        return actor.page().selectFirst(".row--active textarea").wholeText().replaceFirst("^\n", "");
    }

    private String unit(Edition edition, int n) {
        return "/desk/editions/" + edition.id() + "/units/"
                + scene.units(edition).get(n).id();
    }

    private static String bench(Edition edition) {
        return "/desk/editions/" + edition.id() + "/translate";
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
