package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.review.ReadIn;
import news.dragoman.review.SignOff;
import news.dragoman.review.SignOffs;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who may sign, and what happens where four eyes have not read a text. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FourEyesJourneyTest {

    private static final String NOBODY = "Nora is on a plane until four.";

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Entries entries;

    @Inject
    SignOffs signOffs;

    @Inject
    Units units;

    @Test
    void nora_signs_reopens_changes_a_comma_and_her_old_sign_off_is_worth_nothing() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).presses("Claim").opens(page(english) + "?mode=redline");
        String read = nora.page().selectFirst("[name=hash]").val();
        nora.presses("Sign off").gets(200);
        nora.opens(page(english)).sees("Signed off by Nora Whitfield", "Read in redline.");
        assertEquals(ReadIn.REDLINE, standing(english).readIn().orElseThrow());
        assertEquals(room.nora().id(), standing(english).personId());
        int version = editing.now(english).version();

        nora.presses("Reopen").gets(200);
        var second = editing.unitsOf(english).get(1);
        nora.opens(page(english) + "?unit=" + second.id())
                .submits(
                        "form[action$='" + second.id() + "']",
                        Map.of("text", second.text().replace(".", ",")))
                .gets(200);
        var stale = Map.of("version", Integer.toString(version), "hash", read);
        nora.posts("/desk/editions/" + english.id() + "/publish", stale).gets(409);
        nora.posts(
                        "/desk/editions/" + english.id() + "/sign-off",
                        Map.of("version", Integer.toString(editing.now(english).version()), "hash", read))
                .gets(409)
                .sees("The text has changed since you opened this page.");
        assertEquals(Stage.EDIT, editing.now(english).stage());
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> signOffs.standing(english.id()))
                .isEmpty());

        nora.opens(page(english)).presses("Sign off and publish").gets(200);
        assertEquals(Stage.PUBLISHED, editing.now(english).stage());
        assertEquals(ReadIn.CLEAN, standing(english).readIn().orElseThrow());
    }

    @Test
    void what_is_signed_is_read_only_and_a_word_that_came_past_every_door_stops_publishing() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        var unit = editing.unitsOf(english).get(1);
        var late = Actor.signedIn(room.nora()).opens(page(english) + "?unit=" + unit.id());
        Actor.signedIn(room.nora()).opens(page(english)).presses("Sign off").gets(200);
        late.submits("form[action$='" + unit.id() + "']", Map.of("text", "Typed too late."))
                .gets(403);
        assertThrows(Refusal.class, () -> editing.save(english, unit, "An autosave.", room.nora()));
        assertEquals(unit.text(), editing.unitsOf(english).get(1).text());

        QuarkusTransaction.requiringNew()
                .run(() -> units.getEntityManager()
                        .createNativeQuery("update unit set text = 'Past every door.' where id = ?1")
                        .setParameter(1, unit.id())
                        .executeUpdate());
        var refused = assertThrows(Refusal.class, () -> editing.take(Step.PUBLISH, english, room.nora()));
        assertEquals("TEXT_AS_READ", refused.refused().reasons().get(0).code());
        Actor.signedIn(room.nora())
                .opens(page(english))
                .sees("The text has changed since you opened this page.")
                .presses("Reopen")
                .gets(200);
    }

    @Test
    void of_two_editors_at_once_the_one_who_lost_it_is_told_and_what_the_other_read_is_signed() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        var nora = Actor.signedIn(room.nora()).opens(page(english));
        nora.presses("Claim").opens(page(english));
        scene.take(Step.TAKE_OVER, english, room.idris(), "The front page waits.");
        var idris = Actor.signedIn(room.idris()).opens(page(english));
        nora.presses("Sign off").gets(403).sees("Only an editor of this language who has it in hand can do this.");
        assertEquals(Stage.EDIT, editing.now(english).stage());
        idris.presses("Sign off").gets(200);
        assertEquals(room.idris().id(), standing(english).personId());

        nora.opens("/desk/for-you").sees("Idris Calloway took over English", "The front page waits.");
        nora.opens(page(english)).sees("Signed off by Idris Calloway");
        nora.presses("Reopen").gets(200);
        idris.posts(
                        "/desk/editions/" + english.id() + "/publish",
                        Map.of("version", Integer.toString(editing.now(english).version())))
                .gets(409);
        nora.opens(page(english)).presses("Sign off").gets(200);
        assertEquals(room.nora().id(), standing(english).personId());
    }

    @Test
    void english_is_before_readers_and_corrected_though_its_source_is_back_with_its_reporter_with_a_reason() {
        var room = world.newsroom();
        var english = editing.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        var chinese = scene.in(english, "zh-Hans");
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.RETURN, chinese, room.wei(), "Who counted the cranes?");
        newsroom.take(
                Step.CORRECT,
                english.id(),
                room.nora(),
                Ask.at(scene.now(english).version()).correcting(CorrectionKind.TYPO, ""));
        var nora = Actor.signedIn(room.nora()).opens(page(english)).sees("Why it stays with readers");
        nora.presses("Sign off and publish").gets(422).sees("Say why this one stays with readers.");
        nora.presses("Sign off and publish", Map.of("reason", "The figure at issue is not in English."))
                .gets(200);
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        nora.opens("/desk/stories/" + english.storyId()).sees("The figure at issue is not in English.");
    }

    @Test
    void nobody_else_is_there_so_ana_waives_four_eyes_once_and_it_stands_in_the_report() {
        var room = world.newsroom();
        var english = editing.submitted(room, room.idris());
        var idris = Actor.signedIn(room.idris()).opens(page(english));
        idris.presses("Claim").sees("You had a hand in these words, so somebody else must sign them.");
        assertTrue(idris.page().select("form[action$=waive]").isEmpty());
        var ana = Actor.signedIn(room.ana()).opens(page(english));
        ana.submits("form[action$=waive]", Map.of("reason", " ")).gets(422);
        ana.presses("Waive four eyes", Map.of("reason", NOBODY)).gets(200);
        ana.sees("Ana Reyes has waived four eyes for the next sign-off.", NOBODY);
        assertTrue(ana.page().select("form[action$=waive]").isEmpty(), "it is waived already");
        ana.posts(
                        "/desk/editions/" + english.id() + "/waive",
                        Map.of("version", Integer.toString(editing.now(english).version()), "reason", "Again."))
                .gets(409)
                .sees("Four eyes is waived already");
        Actor.signedIn(room.ana()).opens("/desk/waivers").sees("Open: good for the next sign-off", NOBODY);

        idris.opens("/desk/for-you").sees("Ana Reyes has waived four eyes for the next sign-off of English");
        var second = editing.unitsOf(english).get(1);
        editing.save(english, second, second.text().replace("19", "nineteen"), room.idris());
        idris.opens(page(english))
                .sees("you may sign off your own work")
                .presses("Sign off")
                .gets(200);
        var signed = entries.last(english.id(), Step.SIGN_OFF).orElseThrow();
        assertEquals(Set.of(Entry.Remark.WAIVED), signed.remarks());
        idris.opens(page(english)).sees("A chief had waived four eyes for it.");
        idris.opens("/desk/stories/" + english.storyId()).sees("as a chief had waived four eyes");

        ana.opens("/desk/waivers")
                .sees("Ana Reyes waived it", NOBODY, "Idris Calloway signed it off", "The text was changed between");
        var vera = world.person(room.number(), room.desk(), "Vera Holt", "霍薇", Set.of(Role.AUDITOR), Set.of("en"));
        Actor.signedIn(vera).opens("/desk/waivers").gets(200).sees(NOBODY);
        Actor.signedIn(room.nora()).opens("/desk/waivers").gets(404);
        Actor.signedIn(room.otto()).opens("/desk/waivers").gets(404);

        idris.opens(page(english)).presses("Reopen").gets(200).sees("somebody else must sign them");
        signingIsRefused(english, room.idris()); // once is once
    }

    @Test
    void a_waiver_ends_when_the_text_goes_back_and_no_chief_waives_for_herself() {
        var room = world.newsroom();
        var maya = world.person(
                room.number(),
                room.desk(),
                "Maya Stone",
                "石玛雅",
                Set.of(Role.CHIEF, Role.EDITOR, Role.TRANSLATOR),
                Set.of("en"),
                World.pair("zh-Hans", "en"));
        var english = editing.submitted(room, maya);
        scene.take(Step.CLAIM, english, maya);
        scene.take(Step.WAIVE, english, maya, "I am the only one awake.");
        signingIsRefused(english, maya);
        scene.take(Step.RETURN, english, maya, "A figure is missing.");
        scene.take(Step.SUBMIT, english, maya);
        scene.take(Step.CLAIM, english, maya);
        scene.take(Step.WAIVE, english, room.ana(), "Maya called from the port.");
        Actor.signedIn(maya)
                .opens("/desk/waivers")
                .sees("Lapsed: the text went elsewhere first", "Open: good for the next sign-off");
        scene.take(Step.SIGN_OFF, english, maya);
        assertEquals(Stage.READY, scene.now(english).stage());
    }

    @Test
    void who_is_barred_under_a_pen_name_is_told_so_and_nobody_learns_who_it_is() {
        var room = world.newsroom();
        var english = editing.submitted(room, room.idris());
        var heron = world.persona(room.idris(), "GH" + room.number(), "Grey Heron", "苍鹭");
        scene.workUnder(english, heron, room.idris());
        var idris = Actor.signedIn(room.idris()).opens(page(english)).presses("Claim");
        idris.posts(
                        "/desk/editions/" + english.id() + "/sign-off",
                        Map.of(
                                "version",
                                Integer.toString(editing.now(english).version()),
                                "hash",
                                editing.hash(english, room.idris())))
                .gets(403);
        assertEquals(
                "Somebody who had no hand in this text must sign it off. Ask another editor.",
                idris.page().select(".state__why li").text(),
                "that four eyes bars him, and nothing else");
        String[] secret = {"Idris", "Calloway", "卡洛韦", room.idris().id().toString()};
        var nora = Actor.signedIn(room.nora());
        nora.opens(page(english)).sees("Had a hand in the words and may not sign them: Grey Heron");
        nora.seesNowhere(secret).opens(page(english) + "/panel").seesNowhere(secret);
        var ana = Actor.signedIn(room.ana()).opens(page(english)).seesNowhere(secret);
        ana.presses("Waive four eyes", Map.of("reason", NOBODY)).gets(200).seesNowhere(secret);
        idris.opens(page(english)).presses("Sign off").gets(200);
        ana.opens("/desk/waivers").sees("Grey Heron signed it off");
        var line = ana.page().selectFirst("li:has(a[href*=" + english.storyId() + "])");
        for (String word : secret) { // other newsrooms of this test have an Idris too
            assertFalse(line.outerHtml().contains(word), line::outerHtml);
        }
        nora.opens("/desk/stories/" + english.storyId()).sees("Grey Heron").seesNowhere(secret);
    }

    @Test
    void under_a_solo_desk_one_person_does_it_all_and_two_chiefs_look_at_what_each_other_signed() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var leo = world.person(
                room.number(),
                room.desk(),
                "Leo Brandt",
                "利奥",
                Set.of(Role.REPORTER, Role.TRANSLATOR, Role.EDITOR, Role.CHIEF),
                Set.of("zh-Hans", "en"),
                World.pair("zh-Hans", "en"));
        var chinese = scene.filed(room, leo, "NIGHT-FERRY");
        var english = editing.translated(
                scene.in(chinese, "en"), leo, "No ferry tonight", "It rained last night.", "No boat has left port.");
        var actor = Actor.signedIn(leo);
        assertTrue(
                actor.opens(page(english)).page().select("form[action$=waive]").isEmpty(), "nothing to waive here");
        actor.presses("Claim").presses("Sign off and publish").gets(422);
        actor.opens(page(english))
                .presses("Sign off and publish", Map.of("soloReason", "I have the night alone."))
                .gets(200);
        assertEquals(Stage.PUBLISHED, scene.now(english).stage());
        actor.opens("/desk/stories/" + english.storyId())
                .sees("Alone: the desk allows it with a reason.", "I have the night alone.");

        actor.opens("/desk/countersign").sees("NIGHT-FERRY", "I have the night alone.", "Another chief countersigns");
        assertTrue(
                actor.page().select("li[data-open]:contains(NIGHT-FERRY) form").isEmpty());
        actor.posts(
                        "/desk/editions/" + english.id() + "/countersign",
                        Map.of("version", Integer.toString(scene.now(english).version()), "reason", "It is fine."))
                .gets(403)
                .sees("You signed it yourself. Another chief countersigns it.");

        var ana = Actor.signedIn(room.ana());
        ana.opens("/desk/for-you").sees("Leo Brandt has signed off English alone");
        String form = "form[action='/desk/editions/" + english.id() + "/countersign']";
        assertEquals(waiting(actor) + 1, waiting(ana), "the bar counts what others have signed alone");
        assertEquals(0, waiting(Actor.signedIn(room.nora())), "Nora is no chief");
        String flag = "Signed off by one person alone: a chief is to countersign";
        ana.opens("/desk/stories/" + english.storyId()).sees(flag);
        ana.opens("/desk").follows("Four eyes").sees("waits for 0 min", "readers see it");
        ana.submits(form, Map.of("reason", " ")).gets(422).sees("Give a reason");
        ana.opens("/desk/countersign")
                .submits(form, Map.of("reason", "It was two ferries.", "fault", "yes"))
                .gets(200);
        assertTrue(ana.address().startsWith("/desk/stories/" + english.storyId()), ana.address());
        ana.sees("Countersigned, with your note.", "Something was found wrong.", "It was two ferries.")
                .seesNowhere(flag);
        ana.opens("/desk/countersign").sees("Ana Reyes found something wrong", "It was two ferries.");
        assertTrue(ana.page().select(form).isEmpty());
        actor.opens("/desk/for-you").sees("Ana Reyes has looked at English", "It was two ferries.");
        actor.opens("/desk/stories/" + english.storyId())
                .presses("Correct", Map.of("kind", "TYPO"))
                .gets(200);
        Actor.signedIn(room.nora()).opens("/desk/countersign").gets(404);
    }

    /** How much the bar says is to be countersigned. */
    private static int waiting(Actor actor) {
        String count = actor.opens("/desk")
                .page()
                .select(".topbar a[href='/desk/countersign'] .inbox__n")
                .text();
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }

    @Test
    void a_sign_off_that_is_void_before_it_is_published_leaves_nothing_to_countersign() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var english = editing.submitted(room, room.idris());
        String form = "form[action='/desk/editions/" + english.id() + "/countersign']";
        scene.take(Step.CLAIM, english, room.idris());
        alone(english, room.idris());
        var ana = Actor.signedIn(room.ana()).opens("/desk/countersign");
        assertEquals(1, ana.page().select(form).size());
        scene.take(Step.REOPEN, english, room.idris());
        assertTrue(ana.opens("/desk/countersign").page().select(form).isEmpty());

        alone(english, room.idris());
        scene.take(Step.PUBLISH, english, room.idris());
        scene.take(Step.SUSPEND, english, room.idris(), "A name may be wrong.");
        var waiting = ana.opens("/desk/countersign").page().selectFirst("li:has(a[href*=" + english.storyId() + "])");
        assertTrue(waiting.text().contains("suspended: readers see that it is being reviewed"), waiting::text);
        scene.take(Step.RESUME, english, room.idris(), "It is right.");
        newsroom.take(
                Step.CORRECT,
                english.id(),
                room.idris(),
                Ask.at(scene.now(english).version()).correcting(CorrectionKind.TYPO, ""));
        ana.opens("/desk/countersign").sees("open again");
        ana.submits(form, Map.of("reason", "Read against the source: it says the same."))
                .gets(200);
        assertTrue(ana.address().startsWith("/desk/countersign"), ana.address());
        ana.sees("Countersigned, with your note.", "Ana Reyes countersigned it");
        var line = ana.page().selectFirst("li:has(a[href*=" + english.storyId() + "])");
        assertTrue(line.text().contains("Ana Reyes countersigned it"), line::text);
        assertNotEquals(Stage.READY, scene.now(english).stage());
    }

    private void alone(Edition edition, Person person) {
        newsroom.take(
                Step.SIGN_OFF,
                edition.id(),
                person,
                Ask.at(scene.now(edition).version())
                        .reading(scene.hash(edition, person))
                        .alone("Nobody else is on shift."));
    }

    private void signingIsRefused(Edition edition, Person person) {
        var refused = assertThrows(Refusal.class, () -> scene.take(Step.SIGN_OFF, edition, person));
        assertEquals("FOUR_EYES", refused.refused().reasons().get(0).code());
    }

    private SignOff standing(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> signOffs.standing(edition.id()).orElseThrow());
    }

    private static String page(Edition edition) {
        return "/desk/editions/" + edition.id() + "/review";
    }
}
