package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.people.Desks;
import news.dragoman.workflow.FourEyes;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskPolicyJourneyTest {

    @Inject
    World world;

    @Inject
    Desks desks;

    @Test
    void otto_makes_a_desk_changes_its_policies_and_ana_sees_from_what_to_what() {
        var room = world.newsroom();
        String code = "lao-" + UUID.randomUUID().toString().substring(0, 8);
        var otto = Actor.signedIn(room.otto());
        otto.opens("/desk/admin/desks/new")
                .submits(
                        "main form.sheet",
                        Map.of("code-name", code, "name-language", "en", "name", "Lao desk", "language", "lo"))
                .gets(200)
                .sees("Saved.", "Lao desk");
        otto.submits(
                        "main form.sheet",
                        Map.of(
                                "translation-lease", "90",
                                "claim-limit", "5",
                                "four-eyes", "SOLO_ALLOWED",
                                "original-first", "yes",
                                "omission-reason", "yes",
                                "zone", "asia/vientiane"))
                .gets(200);
        var desk = QuarkusTransaction.requiringNew()
                .call(() -> desks.findByCode(code).orElseThrow());
        assertEquals(Duration.ofMinutes(90), desk.translationLease());
        assertEquals(Duration.ofMinutes(30), desk.editLease());
        assertEquals(5, desk.claimLimit());
        assertEquals(FourEyes.SOLO_ALLOWED, desk.fourEyes());
        assertTrue(desk.originalFirst());
        assertTrue(desk.omissionReason());
        assertEquals(Set.of("lo"), desk.languages());
        assertEquals("Asia/Vientiane", desk.zone().getId());
        Actor.signedIn(room.ana())
                .opens("/desk/grants")
                .sees(
                        "Otto Brandt made the desk Lao desk",
                        "claim on a translation: 120 min → 90 min",
                        "claims a person: 3 → 5",
                        "original first: no → yes",
                        "reason for leaving out: no → yes");
    }

    @Test
    void policies_that_cannot_work_are_refused_with_what_was_typed() {
        var room = world.newsroom();
        var otto = Actor.signedIn(room.otto());
        otto.opens("/desk/admin/desks/" + room.desk().id())
                .submits(
                        "main form.sheet",
                        Map.of(
                                "code-name", "Not An Address",
                                "translation-lease", "2",
                                "edit-lease", "a while",
                                "warning", "500",
                                "claim-limit", "0",
                                "target", "km",
                                "four-eyes", "BLIND"))
                .gets(422)
                .sees(
                        "Use small letters, figures and hyphens",
                        "minutes from 5 to",
                        "fewer than either claim lasts",
                        "from 1 to 100",
                        "Khmer is not among the desk’s languages",
                        "Choose from the list");
        assertEquals("a while", otto.page().select("#edit-lease").val());
        otto.opens("/desk/admin/desks/new")
                .submits(
                        "main form.sheet",
                        Map.of(
                                "code-name", room.desk().code(),
                                "name-language", "en",
                                "name", "Twin desk",
                                "language", "en"))
                .gets(422)
                .sees("Another desk has that short name");
    }

    @Test
    void of_two_who_change_one_desk_the_second_sees_both() {
        var room = world.newsroom();
        String page = "/desk/admin/desks/" + room.desk().id();
        var one = Actor.signedIn(room.otto()).opens(page);
        var other = Actor.signedIn(room.otto()).opens(page);
        one.submits("main form.sheet", Map.of("claim-limit", "7")).gets(200);
        other.submits("main form.sheet", Map.of("claim-limit", "9"))
                .gets(409)
                .sees("Somebody else saved this meanwhile", "Claims that one person may hold 9 7");
        other.submits("main form.sheet", Map.of()).gets(200);
    }
}
