package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dragoman.notify.Notice;
import news.dragoman.notify.Notice.Kind;
import news.dragoman.notify.Notices;
import news.dragoman.people.Person;
import news.dragoman.story.Claims;
import news.dragoman.story.Edition;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is told what, and who is not. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Newsroom newsroom;

    @Inject
    LeaseWarnings warnings;

    @Inject
    Notices notices;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    @Test
    void whoever_is_given_something_or_loses_it_is_told_and_nobody_of_what_he_did_himself() {
        var room = world.newsroom();
        var english = scene.in(scene.filed(room, room.lin(), "GIVEN"), "en");
        newsroom.take(
                Step.ASSIGN, english.id(), room.nora(), Ask.at(0).to(room.hana().id()));
        newsroom.take(
                Step.HAND_OVER,
                english.id(),
                room.hana(),
                Ask.at(0).to(room.idris().id()));
        scene.take(Step.TAKE_OVER, english, room.nora(), "It waits.");
        scene.take(Step.CLAIM, english, room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        scene.take(Step.SUBMIT, english, room.hana());
        newsroom.take(
                Step.ASSIGN, english.id(), room.nora(), Ask.at(1).to(room.nora().id()));
        scene.take(Step.RETURN, english, room.nora(), "Who says so?");
        assertEquals(List.of(Kind.ASSIGNED, Kind.RETURNED), told(room.hana()));
        assertEquals(List.of(Kind.HANDED_OVER, Kind.TAKEN_OVER), told(room.idris()));
        assertEquals(List.of(), told(room.nora()), "she did it all herself");
        assertEquals(List.of(), told(room.lin()));
    }

    @Test
    void an_original_that_is_sent_back_is_told_to_its_reporters() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "SENT-BACK");
        scene.take(Step.CLAIM, original, room.wei());
        scene.take(Step.RETURN, original, room.wei(), "Names, please.");
        assertEquals(List.of(Kind.RETURNED), told(room.lin()));
    }

    @Test
    void a_refused_step_tells_nobody() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "REFUSED"), "en", room.hana());
        Assertions.assertThrows(
                Refusal.class,
                () -> newsroom.take(
                        Step.ASSIGN,
                        english.id(),
                        room.nora(),
                        Ask.at(0).to(room.idris().id())));
        assertEquals(List.of(), told(room.idris()));
    }

    @Test
    void whoever_works_from_other_words_is_told_of_new_ones_once() {
        var room = world.newsroom(FourEyes.REQUIRED, Set.of("en", "ug"));
        var original = scene.filed(room, room.lin(), "MOVED");
        scene.claimed(original, "en", room.hana());
        scene.editsAndSigns(original, room.wei(), "渡轮停航第四天");
        var first = latest(room.hana());
        assertEquals(List.of(Kind.SOURCE_CHANGED), told(room.hana()));
        assertEquals(2, first.number().orElseThrow());
        assertEquals(List.of(), told(room.dara()), "nobody holds the Uyghur edition");

        scene.take(Step.REOPEN, original, room.wei());
        scene.take(Step.SIGN_OFF, original, room.wei());
        assertEquals(1, told(room.hana()).size(), "signed again without another word: not newer");
    }

    @Test
    void the_signer_is_told_that_somebody_else_undid_the_sign_off_and_that_the_source_moved() {
        var room = world.newsroom();
        var original = scene.filed(room, room.lin(), "UNDONE");
        var english = scene.claimed(original, "en", room.hana());
        scene.translate(english, room.hana(), "A sentence.");
        scene.take(Step.SUBMIT, english, room.hana());
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.editsAndSigns(original, room.wei(), "渡轮停航第五天");
        scene.take(Step.REOPEN, english, room.idris());
        assertEquals(List.of(Kind.SOURCE_CHANGED, Kind.SIGN_OFF_VOID), told(room.nora()));
        assertEquals(List.of(), told(room.idris()));
    }

    @Test
    void a_holder_is_warned_once_and_work_takes_the_warning_back() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "RUNNING-OUT"), "en", room.hana());
        warnings.warn();
        assertEquals(List.of(), told(room.hana()), "two hours are left");
        ends(english, clock.instant().plus(Duration.ofMinutes(4)));
        warnings.warn();
        warnings.warn();
        assertEquals(List.of(Kind.LEASE_ENDING), told(room.hana()));
        assertEquals(1, unread(room.hana()));
        scene.translateFirst(english, room.hana(), "Ferries stop");
        assertEquals(0, unread(room.hana()), "she works, and the claim is long again");

        ends(english, clock.instant().minus(Duration.ofMinutes(1)));
        newsroom.expireClaims();
        newsroom.expireClaims();
        assertEquals(List.of(Kind.LEASE_ENDING, Kind.LEASE_OVER), told(room.hana()));
        scene.take(Step.RENEW, english, room.hana());
        assertEquals(0, unread(room.hana()));

        ends(english, clock.instant().plus(Duration.ofMinutes(2)));
        warnings.warn();
        assertEquals(1, unread(room.hana()), "warned again of another end");
        scene.take(Step.RELEASE, english, room.hana());
        assertEquals(0, unread(room.hana()));
    }

    @Test
    void a_notice_holds_neither_text_nor_names() {
        var columns = QuarkusTransaction.requiringNew()
                .call(() -> notices.getEntityManager()
                        .createNativeQuery("select column_name || ' ' || data_type from information_schema.columns"
                                + " where table_name = 'notice' order by 1")
                        .getResultList());
        assertTrue(
                columns.stream()
                        .map(Object::toString)
                        .filter(c -> !c.equals("kind text"))
                        .allMatch(c -> c.toString().matches(".* (uuid|integer|timestamp with time zone)")),
                columns::toString);
    }

    private void ends(Edition edition, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> claims.open(edition.id()).orElseThrow().renew(at, Duration.ZERO));
    }

    private long unread(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> notices.unread(person.id()));
    }

    private Notice latest(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.latest(person.id(), null, 1).get(0));
    }

    /** Oldest first. */
    private List<Kind> told(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.list("personId = ?1 order by id", person.id()).stream()
                        .map(Notice::kind)
                        .toList());
    }
}
