package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.language.Language;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Reason;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.AtOnce;
import news.dragoman.world.Scene;
import news.dragoman.world.TwoReports;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;

/** Sources and reports that are put together by two at once, on the real database and with real threads. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralSourcesRacesTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    TwoReports reports;

    @Inject
    Newsroom newsroom;

    @Inject
    EntityManager database;

    @RepeatedTest(5)
    void of_two_who_join_two_reports_into_each_other_one_does_and_one_report_is_left() throws Exception {
        var room = world.newsroom();
        var one = scene.ferry(room);
        var other = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        var answers = AtOnce.all(
                List.of(() -> reports.join(one, other, room.wei()), () -> reports.join(other, one, room.wei())));
        assertEquals(1, answers.stream().filter(Edition.class::isInstance).count(), answers::toString);
        assertTrue(reasons(answers).stream().allMatch(List.of("STAGE", "JOINED_IN_EDIT")::contains), answers::toString);
        var stages =
                Stream.of(one, other).map(e -> scene.now(e).stage()).sorted().toList();
        assertEquals(List.of(Stage.EDIT, Stage.SPIKED), stages);
        var left = scene.now(one).stage() == Stage.EDIT ? one : other;
        assertEquals(7, reports.text(left).size(), "once");
    }

    @RepeatedTest(5)
    void of_two_who_draw_two_translations_from_each_other_one_does_and_there_is_no_cycle() throws Exception {
        var room = world.newsroom();
        var mei = reports.mei(room);
        var mandarin = scene.ferry(room);
        var english = scene.claimed(mandarin, "en", mei);
        var uyghur = newsroom.request(mandarin.id(), Language.of("ug"), null, room.nora());
        scene.take(Step.CLAIM, uyghur, room.dara());
        for (var both : List.of(english, uyghur)) {
            var translator = both == english ? mei : room.dara();
            scene.translate(both, translator, "Words.");
            scene.take(Step.SUBMIT, both, translator);
        }
        var editor = world.person(
                room.number(), room.desk(), "Both Languages", "双语", Set.of(Role.EDITOR), Set.of("en", "ug"));
        for (var both : List.of(english, uyghur)) {
            scene.take(Step.CLAIM, both, editor);
            scene.take(Step.RETURN, both, editor, "Draw on each other.");
        }
        var answers = AtOnce.all(List.of(
                () -> reports.add(english, uyghur, Spot.END, editor),
                () -> reports.add(uyghur, english, Spot.END, editor)));
        assertEquals(1, answers.stream().filter(Edition.class::isInstance).count(), answers::toString);
        assertEquals(List.of("NO_CYCLE"), reasons(answers));
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery("select count(*) from edition_source where edition_id in"
                                        + " (?1, ?2) and source_id in (?1, ?2)")
                                .setParameter(1, english.id())
                                .setParameter(2, uyghur.id())
                                .getSingleResult()));
    }

    @RepeatedTest(5)
    void a_source_that_is_added_while_it_moves_is_aligned_with_what_it_has_become() throws Exception {
        var room = world.newsroom();
        var yiu = reports.yiu(room);
        var mei = reports.mei(room);
        var mandarin = scene.ferry(room);
        var cantonese = reports.cantonese(mandarin, yiu);
        var english = scene.claimed(mandarin, "en", mei);
        var answers = AtOnce.all(List.of(
                () -> reports.add(english, cantonese, Spot.END, mei),
                () -> scene.sends(cantonese, yiu, "落雨落咗三日", "落雨落咗四日")));
        assertTrue(answers.stream().allMatch(Edition.class::isInstance), answers::toString);
        assertEquals(
                2,
                QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select v.number from edition_source p join version v"
                                                + " on v.id = p.aligned_version_id where p.edition_id = ?1 and p.source_id = ?2")
                                .setParameter(1, english.id())
                                .setParameter(2, cantonese.id())
                                .getSingleResult()));
    }

    @RepeatedTest(5)
    void joined_while_its_translation_is_submitted_it_is_spiked_either_way() throws Exception {
        var room = world.newsroom();
        var one = scene.ferry(room);
        var other = scene.filed(room, room.zhou(), "FERRY-AGAIN");
        var english = scene.claimed(other, "en", room.hana());
        scene.translate(english, room.hana(), "Words.");
        var answers = AtOnce.all(List.of(
                () -> reports.join(one, other, room.wei()), () -> scene.take(Step.SUBMIT, english, room.hana())));
        assertTrue(answers.get(0) instanceof Edition, answers::toString);
        assertEquals(Stage.SPIKED, scene.now(english).stage());
    }

    private static List<String> reasons(List<Object> answers) {
        return answers.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .flatMap(r -> r.refused().reasons().stream())
                .map(Reason::code)
                .toList();
    }
}
