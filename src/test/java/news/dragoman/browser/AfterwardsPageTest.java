package news.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Removing;
import news.dragoman.story.Edition;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Editing;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What comes after the writing: when it goes out, what its past says, and what a correction leaves others to do. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterwardsPageTest extends BrowserTest {

    @Inject
    World world;

    @Inject
    Editing editing;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    Removing removing;

    @Test
    void versions_are_read_words_are_sealed_and_a_second_person_confirms_an_erasure_on_a_phone() {
        var room = world.newsroom();
        var english = signed(room);
        UUID block = editing.unitsOf(english).get(1).blockId();
        String versions = "/desk/editions/" + english.id() + "/versions";
        String words = versions + "/1/words?block=" + block;
        for (Look look : Look.usual()) {
            done(visit(look, room.ana())
                    .open(versions + "?structure=1")
                    .accessible()
                    .shoot("afterwards/versions"));
            done(visit(look, room.ana()).open(words).accessible().shoot("afterwards/words"));
        }
        Page ana = visit(Look.DESKTOP, room.ana()).open(words).page();
        ana.locator(".vs__wordings input").first().check();
        ana.locator("#reason").fill("He is in danger.");
        ana.locator(".vs__form .btn--primary").click();
        assertThat(ana.locator(".vs__gone")).containsText("He is in danger.");
        ana.navigate(versions + "?structure=1");
        assertThat(ana.locator("#v1 .vs__rows")).not().containsText("19 days");

        UUID last = editing.unitsOf(english).get(3).blockId();
        removing.askErasure(english.id(), new Removing.Wanted(last, Set.of(1), "", "She asked for it."), room.ana());
        var visit = visit(Look.PHONE.inTheDark().in("zh-Hans"), room.nora()).open(versions);
        visit.accessible().shoot("afterwards/confirm");
        Page nora = visit.page();
        assertTrue(nora.locator(".vs__gone .btn--danger").boundingBox().height >= 44, "large enough for a finger");
        nora.locator(".vs__gone .btn--danger").click();
        assertThat(nora.locator(".vs__gone .btn--danger")).hasCount(0);
        nora.navigate(versions + "?structure=1");
        assertThat(nora.locator("#v1 .vs__rows")).not().containsText("no one will be laid off");
    }

    @Test
    void which_media_a_text_goes_by_is_said_on_a_phone_and_read_by_whoever_may_not_say_it() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.lin(), "FERRY-CITED", null);
        String cited = "/desk/editions/" + draft.id() + "/cited";
        var visit = visit(Look.PHONE.inTheDark().in("zh-Hans"), room.lin())
                .expecting(422)
                .open(cited);
        Page lin = visit.page();
        lin.locator("#words").fill("路透社 https://www.reuters.com/\n市政府 ftp://example.org/");
        lin.locator("main .btn--primary").click();
        assertThat(lin.locator("[role=alert]")).containsText("市政府");
        visit.accessible().shoot("afterwards/cited-wrong");
        lin.locator("#words").fill("路透社 https://www.reuters.com/");
        assertTrue(lin.locator("main .btn--primary").boundingBox().height >= 44, "large enough for a finger");
        lin.locator("main .btn--primary").click();
        assertThat(lin.locator("[role=status]").first()).isVisible();
        visit.accessible().shoot("afterwards/cited");
        scene.take(Step.FILE, draft, room.lin());
        assertThat(visit(Look.DESKTOP, room.wei())
                        .open(cited)
                        .accessible()
                        .shoot("afterwards/cited-read")
                        .page()
                        .locator("main"))
                .containsText("路透社");
    }

    @Test
    void a_time_is_chosen_on_a_phone_and_what_comes_in_its_way_is_said() {
        var room = world.newsroom();
        var english = signed(room);
        String story = "/desk/stories/" + english.storyId();
        for (Look look : Look.usual()) {
            var visit = visit(look, room.nora()).open(story);
            visit.page().locator("#e-en .menu > summary").click();
            visit.page().locator("#e-en [data-step=schedule] select").scrollIntoViewIfNeeded();
            assertThat(visit.page().locator("#e-en [data-step=schedule] select"))
                    .isInViewport();
            done(visit.accessible().shoot("afterwards/schedule"));
        }
        Page nora = visit(Look.PHONE, room.nora()).open(story).page();
        nora.locator("#e-en .menu > summary").click();
        nora.locator("#e-en [data-step=schedule] [name=local]").fill("2031-03-09T18:00");
        nora.locator("#e-en [data-step=schedule] button").click();
        assertThat(nora.locator("#e-en")).containsText("9 Mar 2031");
        assertEquals(Stage.READY, editing.now(english).stage());
        newsroom.take(
                Step.HOLD,
                english.id(),
                room.nora(),
                Ask.at(editing.now(english).version()).because("The lawyers read it first."));
        for (Look look : Look.usual()) {
            var visit = visit(look, room.nora()).open(story);
            assertThat(visit.page().locator("#h-hold ~ p q, #h-hold ~ p [lang=en]"))
                    .hasText("The lawyers read it first.");
            done(visit.accessible().shoot("afterwards/overtaken"));
        }
    }

    @Test
    void what_a_correction_leaves_to_do_is_read_and_done_in_every_look() {
        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        var english = signed(room);
        var chinese = editing.in(english, "zh-Hans");
        scene.take(Step.PUBLISH, english, room.nora());
        scene.take(Step.CLAIM, chinese, room.wei());
        scene.take(Step.SIGN_OFF, chinese, room.wei());
        scene.take(Step.PUBLISH, chinese, room.wei());
        newsroom.take(
                Step.CORRECT,
                chinese.id(),
                room.wei(),
                Ask.at(editing.now(chinese).version()).correcting(CorrectionKind.CORRECTION, "天数有误。"));
        scene.edits(chinese, room.wei(), "十九天", "二十九天");
        newsroom.take(
                Step.SIGN_OFF,
                chinese.id(),
                room.wei(),
                Ask.at(editing.now(chinese).version())
                        .reading(editing.hash(chinese, room.wei()))
                        .alone("Nobody else is on duty."));
        scene.take(Step.PUBLISH, chinese, room.wei());
        String follow = "/desk/editions/" + english.id() + "/follow";
        for (Look look : Look.usual()) {
            var visit = visit(look, room.nora()).open(follow);
            assertThat(visit.page().locator(".touched__row")).hasCount(1);
            assertThat(visit.page().locator(".touched__steps form")).hasCount(2);
            done(visit.accessible().shoot("afterwards/follow"));
        }
        Page nora = visit(Look.PHONE, room.nora()).open(follow).page();
        nora.locator("#follow-reason").fill("The English never said how many.");
        nora.locator(".touched__steps form").last().locator("button").click();
        nora.waitForURL(Pattern.compile("done="));
        nora.navigate(follow);
        assertThat(nora.locator("#follow-reason")).hasCount(0); // it has followed; it can still be corrected
    }

    /** A short English translation, signed off with other words than those that came. */
    private Edition signed(World.Newsroom room) {
        var english = editing.submitted(room);
        editing.take(Step.CLAIM, english, room.nora());
        var rows = editing.unitsOf(english);
        editing.save(english, rows.get(1), "Zhou Qiming has not been up in his cab for weeks.", room.nora());
        editing.save(english, rows.get(3), "The port group says that all will stay.", room.nora());
        return scene.take(Step.SIGN_OFF, english, room.nora());
    }
}
