package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import news.dragoman.people.Chord;
import news.dragoman.people.People;
import news.dragoman.people.Person;
import news.dragoman.people.Shortcut;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hana Voss chooses her keys, without a script. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysJourneyTest {

    private static final String FORM = "form[action='/desk/me/keys']";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    People people;

    @Test
    void she_is_told_why_some_keys_are_not_to_be_had_takes_others_and_goes_back() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room), "en", room.hana());
        var hana = Actor.signedIn(room.hana()).opens("/desk/me");
        hana.follows("To your keys").gets(200).sees("Confirm and next", "Insert a number or word of the source");
        assertEquals("Ctrl+Enter", hana.page().select("#key-confirm").val());

        hana.submits(
                        FORM,
                        Map.of(
                                "merge",
                                "Ctrl+T",
                                "omit",
                                "Ctrl+Shift+K",
                                "split",
                                "x",
                                "note",
                                "Alt+Q",
                                "find",
                                "Banana"))
                .gets(422)
                .sees(
                        "Ctrl+T belongs to the browser.",
                        "Ctrl+Shift+K belongs to input methods",
                        "x would type a character into the text.",
                        "Alt+Q is taken: Next note or query.",
                        "Banana is no key.");
        assertEquals("Ctrl+T", hana.page().select("#key-merge").val(), "what she typed stays");
        assertTrue(hana.page().select("#key-merge").hasAttr("aria-invalid"));
        assertFalse(now(room.hana()).keymap().changed());

        hana.submits(FORM, Map.of("merge", "alt+k", "omit", "", "split", "Alt+L", "note", "Alt+N", "find", "Alt+R"))
                .gets(200)
                .sees("Saved.", "usually Alt+M");
        assertEquals(
                "Alt+k",
                now(room.hana()).keymap().of(Shortcut.MERGE).map(Chord::text).orElse(""));
        hana.opens("/desk/editions/" + english.id() + "/translate");
        String keys = hana.page().select("meta[name=keys]").attr("content");
        assertTrue(keys.contains("merge Alt+k\n"), keys);
        assertFalse(keys.contains("omit "), keys);
        assertTrue(hana.page().select("[value=MERGE]").attr("title").contains("(Alt+K)"));
        assertTrue(Actor.signedIn(room.idris())
                .opens("/desk")
                .page()
                .select("meta[name=keys]")
                .attr("content")
                .contains("merge Alt+m\n"));

        hana.opens("/desk/me/keys").presses("Everybody’s keys again").gets(200).sees("Saved.");
        assertFalse(now(room.hana()).keymap().changed());
        assertEquals("Alt+M", hana.page().select("#key-merge").val());
    }

    @Test
    void of_two_pages_of_hers_the_second_to_save_sees_both() {
        var room = world.newsroom();
        var one = Actor.signedIn(room.hana()).opens("/desk/me/keys");
        var other = Actor.signedIn(room.hana()).opens("/desk/me/keys");
        one.submits(FORM, Map.of("merge", "Alt+K")).gets(200);
        other.submits(FORM, Map.of("merge", "Alt+L")).gets(409).sees("Alt+K", "Alt+L");
        other.submits(FORM, Map.of("merge", "Alt+L")).gets(200);
        assertEquals(
                "Alt+l",
                now(room.hana()).keymap().of(Shortcut.MERGE).map(Chord::text).orElse(""));
    }

    private Person now(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> people.findById(person.id()));
    }
}
