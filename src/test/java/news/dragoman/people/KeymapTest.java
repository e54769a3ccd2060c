package news.dragoman.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dragoman.people.Chord.Fault;
import news.dragoman.people.Keymap.Clash;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeymapTest {

    @ParameterizedTest
    @CsvSource({
        "Alt+K,Alt+k,Alt+K",
        "alt + k,Alt+k,Alt+K",
        "Option+k,Alt+k,Alt+K",
        "control+ENTER,Ctrl+Enter,Ctrl+Enter",
        "Shift+Alt+Up,Alt+Shift+ArrowUp,Alt+Shift+↑",
        "alt+shift+↓,Alt+Shift+ArrowDown,Alt+Shift+↓",
        "G D,g d,G D",
        "/,/,/",
        "Alt++,Alt++,Alt++",
        "f2,F2,F2",
    })
    void keys_are_read_as_people_write_them_and_shown_as_people_read_them(String typed, String text, String shown) {
        var chord = Chord.parse(typed).orElseThrow();
        assertEquals(text, chord.text());
        assertEquals(shown, chord.shown());
        assertEquals(Optional.of(chord), Chord.parse(shown));
    }

    @ParameterizedTest
    @CsvSource({"''", "Alt+", "Banana", "g d e", "Alt+g d", "渡", "Ctrl", "F13", "a+b+c"})
    void what_is_no_key_is_none(String typed) {
        assertEquals(Optional.empty(), Chord.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+t,BROWSER",
        "Ctrl+f,BROWSER",
        "Ctrl+h,BROWSER",
        "Ctrl+z,BROWSER",
        "Alt+d,BROWSER",
        "Alt+s,BROWSER",
        "Alt+Left,BROWSER",
        "F5,BROWSER",
        "Alt+F4,SYSTEM",
        "Alt+Tab,SYSTEM",
        "Win+k,SYSTEM",
        "Cmd+k,SYSTEM",
        "Ctrl+Shift+k,INPUT_METHOD",
        "Ctrl+Alt+k,INPUT_METHOD",
        "Alt+Shift+k,INPUT_METHOD",
        "Ctrl+Space,INPUT_METHOD",
        "Ctrl+.,INPUT_METHOD",
        "Alt+`,INPUT_METHOD",
        "F7,INPUT_METHOD",
        "Insert,SCREEN_READER",
        "CapsLock,SCREEN_READER",
        "Alt+Insert,SCREEN_READER",
        "Tab,STANDARD",
        "Enter,STANDARD",
        "Up,STANDARD",
        "Escape,STANDARD",
    })
    void keys_of_others_are_refused(String typed, Fault fault) {
        assertEquals(Optional.of(fault), Chord.parse(typed).orElseThrow().fault());
    }

    @Test
    void the_usual_keys_keep_the_rules_and_are_in_nobodys_way() {
        var typed = new EnumMap<Shortcut, String>(Shortcut.class);
        for (Shortcut action : Shortcut.values()) {
            typed.put(action, action.usual().shown());
        }
        var outcome = Keymap.wish(typed);
        assertEquals(Map.of(), outcome.clashes());
        assertFalse(outcome.keymap().changed());
    }

    @Test
    void a_key_is_changed_taken_away_and_kept() {
        var outcome = Keymap.wish(Map.of(Shortcut.MERGE, "alt+k", Shortcut.OMIT, "", Shortcut.NEXT_CARD, "Down+"));
        assertEquals(Map.of(Shortcut.NEXT_CARD, new Clash(Fault.UNKNOWN, null)), outcome.clashes());

        outcome = Keymap.wish(Map.of(Shortcut.MERGE, "alt+k", Shortcut.OMIT, " ", Shortcut.SPLIT, "Alt+X"));
        assertTrue(outcome.fine());
        var keymap = Keymap.stored(outcome.keymap().toStore());
        assertEquals(Map.of("merge", "Alt+k", "omit", ""), outcome.keymap().toStore());
        assertEquals(Optional.of(new Chord("Alt+k")), keymap.of(Shortcut.MERGE));
        assertEquals(Optional.empty(), keymap.of(Shortcut.OMIT));
        assertEquals(Optional.of(new Chord("Alt+x")), keymap.of(Shortcut.SPLIT));
        assertFalse(keymap.heard().containsKey(Shortcut.OMIT));
    }

    @Test
    void two_actions_of_one_page_cannot_have_one_key_and_of_two_pages_can() {
        assertEquals(
                new Clash(null, Shortcut.OMIT),
                Keymap.wish(Map.of(Shortcut.MERGE, "Alt+O")).clashes().get(Shortcut.MERGE));
        assertEquals(
                new Clash(null, Shortcut.TO_DESK),
                Keymap.wish(Map.of(Shortcut.FILTER, "G")).clashes().get(Shortcut.FILTER),
                "G is the beginning of G D");
        assertEquals(
                new Clash(null, Shortcut.OFFER),
                Keymap.wish(Map.of(Shortcut.MERGE, "Alt+7")).clashes().get(Shortcut.MERGE));
        assertEquals(
                Set.of(Shortcut.MERGE),
                Keymap.wish(Map.of(Shortcut.MERGE, "Alt+O", Shortcut.OMIT, "Alt+O"))
                        .clashes()
                        .keySet(),
                "whoever moved is told");
        assertTrue(Keymap.wish(Map.of(Shortcut.SIGN_OFF, "C")).fine(), "C claims on the desk");
        assertTrue(Keymap.wish(Map.of(Shortcut.MERGE, "Alt+O", Shortcut.OMIT, "Alt+M"))
                .fine());
    }

    @Test
    void while_writing_a_key_that_types_is_refused_and_nine_keys_want_a_digit() {
        assertEquals(
                new Clash(Fault.TYPES, null),
                Keymap.wish(Map.of(Shortcut.MERGE, "M")).clashes().get(Shortcut.MERGE));
        assertEquals(
                new Clash(Fault.NO_SERIES, null),
                Keymap.wish(Map.of(Shortcut.OFFER, "Alt+K")).clashes().get(Shortcut.OFFER));
        assertEquals(9, Keymap.USUAL.heard().get(Shortcut.OFFER).size());
        assertEquals(
                List.of("Alt+1", "Alt+9"),
                List.of(
                        Keymap.USUAL.heard().get(Shortcut.OFFER).get(0).text(),
                        Keymap.USUAL.heard().get(Shortcut.OFFER).get(8).text()));
    }

    @Test
    void what_a_person_gave_away_before_a_later_release_gave_it_to_something_stays_theirs() {
        var keymap = Keymap.stored(Map.of("merge", "Alt+i", "gone-by-now", "Alt+y", "omit", "Alt+Banana"));
        assertEquals(Optional.of(new Chord("Alt+i")), keymap.of(Shortcut.MERGE));
        assertEquals(Optional.empty(), keymap.of(Shortcut.NEXT_OPEN));
        assertEquals(Optional.empty(), keymap.of(Shortcut.OMIT));
    }
}
