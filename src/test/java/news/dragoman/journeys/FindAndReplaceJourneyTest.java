package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dragoman.language.Search;
import news.dragoman.newsroom.Replacing;
import news.dragoman.newsroom.Replacing.Picked;
import news.dragoman.newsroom.Save;
import news.dragoman.newsroom.UnitWriting;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.translation.Unit;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana Voss finds that the boats were ships, without a script. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindAndReplaceJourneyTest {

    private static final String REPLACE = "form[method=post]:has([name=wishId])";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Replacing replacing;

    @Inject
    UnitWriting writing;

    private World.Newsroom room;
    private Edition english;

    @Test
    void Hana_looks_at_each_place_leaves_one_out_and_takes_all_back() {
        begin("Boats idle", "No boat left; a boat sank", "WANGDU", "Boatmen wait", "Rain", "Nobody");
        var hana = Actor.signedIn(room.hana()).opens(address(""));
        hana.submits("search form", Map.of("find", "boat", "replacement", "ship"))
                .gets(200);
        hana.sees("4 places in 3 sentences", "Boat", "ship", "Replace what is ticked");
        assertEquals(4, hana.page().select("[name^=pick-][checked]").size());

        // “Boatmen” is to stay.
        hana.page().select("[name^=pick-]").last().removeAttr("checked");
        hana.submits(REPLACE, Map.of()).gets(200).sees("Replaced in 2 sentences.");
        assertEquals(
                List.of("ships idle", "No ship left; a ship sank", "WANGDU", "Boatmen wait", "Rain", "Nobody"),
                words());
        assertEquals(Unit.State.CONFIRMED, scene.units(english).get(1).state(), "it was looked at");

        hana.presses("Take it back").gets(200).sees("Taken back in 2 sentences.");
        assertEquals(
                List.of("Boats idle", "No boat left; a boat sank", "WANGDU", "Boatmen wait", "Rain", "Nobody"),
                words());
        assertTrue(hana.page().select("[name=replacementId]").isEmpty(), "there is nothing more to take back");
        hana.follows("Back to the translation");
        assertTrue(hana.address().contains("/translate"), hana.address());
    }

    @Test
    void a_pattern_that_is_wrong_or_too_slow_is_refused_with_the_reason_and_mended_there() {
        begin("Boats idle", "a".repeat(400), "W", "B", "R", "N");
        var hana = Actor.signedIn(room.hana()).opens(address(""));
        hana.submits("search form", Map.of("find", "(boat", "replacement", "x", "pattern", "yes"))
                .gets(422)
                .sees("The regular expression is wrong at character 5.");
        assertEquals("(boat", hana.page().select("#find").val());
        hana.submits("search form", Map.of("find", "a*a*a*a*b")).gets(422).sees("takes too long");
        hana.submits("search form", Map.of("find", "(boat)", "replacement", "$2"))
                .gets(422)
                .sees("names a group");
        hana.submits("search form", Map.of("find", "(boat)s", "replacement", "$1"))
                .gets(200)
                .sees("1 place in 1 sentence");
        hana.submits(REPLACE, Map.of()).gets(200);
        assertEquals("Boat idle", words().get(0));
        hana.opens(address("?find=dromedary")).gets(200).sees("Nothing found.");
        hana.submits("search form", Map.of("find", "")).gets(422).sees("Write what to look for.");
    }

    @Test
    void nothing_ticked_changes_nothing_and_says_so() {
        begin("Boats", "Boat", "W", "B", "R", "N");
        var hana = Actor.signedIn(room.hana()).opens(address("?find=boat&replacement=ship&pick=none"));
        assertTrue(hana.page().select("[name^=pick-][checked]").isEmpty());
        hana.submits(REPLACE, Map.of()).gets(422).sees("Nothing was ticked.");
        assertEquals("Boats", words().get(0));
    }

    @Test
    void what_was_changed_meanwhile_is_shown_and_never_overwritten() {
        begin("Boats idle", "No boat left", "WANGDU", "B", "R", "N");
        var hana = Actor.signedIn(room.hana()).opens(address("?find=boat&replacement=ship"));
        save(0, "Boats idle for days");
        hana.submits(REPLACE, Map.of()).gets(409);
        hana.sees("changed meanwhile", "Boats idle for days", "Replaced in 1 sentence.", "Nothing was overwritten");
        assertEquals(List.of("Boats idle for days", "No ship left"), words().subList(0, 2));
        hana.submits(REPLACE, Map.of()).gets(200).sees("Replaced in 1 sentence.");
        assertEquals("ships idle for days", words().get(0));

        // Taking back leaves alone what was written since.
        hana.opens(address(""));
        save(0, "ships idle for a week");
        hana.submits("form[action$=undo]", Map.of()).gets(409).sees("ships idle for a week");
        assertEquals("ships idle for a week", words().get(0));
    }

    @Test
    void what_cannot_be_kept_is_refused_and_the_rest_is_replaced() {
        begin("Boats idle", "No boat left", "boat", "B", "R", "N");
        var long_ = "x".repeat(490);
        var hana = Actor.signedIn(room.hana()).opens(address("?find=boat&replacement=" + long_));
        hana.submits(REPLACE, Map.of());
        assertTrue(List.of(200, 422).contains(hana.status()), "status " + hana.status());
        var wish = wish(Map.of(0, Set.of(0)), "idle", "\u202E");
        var replaced = replacing.replace(english.id(), wish, room.hana());
        assertNull(replaced.id());
        assertEquals(
                "TEXT_BIDI_OVERRIDE", replaced.refused().get(0).reasons().get(0).code());
    }

    @Test
    void a_wish_that_is_sent_twice_is_done_once() {
        begin("a a", "B", "W", "B", "R", "N");
        var wish = wish(Map.of(0, Set.of(0)), "a", "aa");
        var first = replacing.replace(english.id(), wish, room.hana());
        assertEquals("aa a", words().get(0));
        var again = replacing.replace(english.id(), wish, room.hana());
        assertEquals(first.id(), again.id());
        assertEquals(first.kept(), again.kept());
        assertEquals("aa a", words().get(0));
        replacing.undo(english.id(), first.id(), room.hana());
        replacing.undo(english.id(), first.id(), room.hana());
        assertEquals("a a", words().get(0));
    }

    @Test
    void whoever_reads_along_finds_and_does_not_replace_and_others_are_told_nothing() {
        begin("Boats", "B", "W", "B", "R", "N");
        var nora = Actor.signedIn(room.nora()).opens(address("?find=boat&replacement=ship"));
        nora.gets(200).sees("1 place in 1 sentence", "whoever has it in hand");
        assertTrue(nora.page().select("[name^=pick-]").isEmpty());
        var unit = scene.units(english).get(0);
        Map<String, String> form = new HashMap<>(Map.of("find", "boat", "replacement", "ship"));
        form.put("wishId", UUID.randomUUID().toString());
        form.put("pick-" + unit.id(), "0");
        form.put("version-" + unit.id(), Integer.toString(unit.version()));
        nora.posts(address(""), form).gets(403);
        assertEquals("Boats", words().get(0));
        assertEquals(
                404, Actor.signedIn(room.mod()).opens(address("?find=boat")).status());
        assertEquals(
                404, Actor.signedIn(room.dara()).opens(address("?find=boat")).status());

        // A unit of another translation is not there.
        var other = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translateFirst(other, room.hana(), "Boats");
        var wish = new Replacing.Wish(
                UUID.randomUUID(),
                new Search.Query("Boats", false, true),
                "ships",
                Map.of(scene.units(other).get(0).id(), new Picked(1, Set.of(0))));
        assertEquals(
                1, replacing.replace(english.id(), wish, room.hana()).stale().size());
        assertEquals("Boats", scene.words(other).get(0));
        assertFalse(words().get(0).contains("ship"));
    }

    private void begin(String... texts) {
        room = world.newsroom();
        english = scene.claimed(scene.ferry(room), "en", room.hana());
        scene.translateFirst(english, room.hana(), texts);
    }

    private Replacing.Wish wish(Map<Integer, Set<Integer>> places, String find, String replacement) {
        var units = scene.units(english);
        var picked = new LinkedHashMap<UUID, Picked>();
        places.forEach((row, which) ->
                picked.put(units.get(row).id(), new Picked(units.get(row).version(), which)));
        return new Replacing.Wish(UUID.randomUUID(), new Search.Query(find, false, true), replacement, picked);
    }

    private void save(int row, String text) {
        var unit = scene.units(english).get(row);
        Person hana = room.hana();
        writing.save(english.id(), unit.id(), new Save(UUID.randomUUID(), unit.version(), text), true, hana);
    }

    private List<String> words() {
        return scene.words(english);
    }

    private String address(String query) {
        return "/desk/editions/" + english.id() + "/find" + query;
    }
}
