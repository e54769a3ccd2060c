package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import news.dragoman.language.PlainText.Fault;
import news.dragoman.language.PlainText.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTextTest {

    @Test
    void line_ends_become_line_feeds_and_nothing_else_changes() {
        assertEquals("a\nb\nc\n\nd \u00A0", PlainText.lineEnds("a\r\nb\rc\n\r\nd \u00A0"));
    }

    @Test
    void a_fault_is_named_with_its_place() {
        assertEquals(Optional.of(new Fault(Kind.NUL, 1)), PlainText.fault("a\0b"));
        assertEquals(Optional.of(new Fault(Kind.UNPAIRED_SURROGATE, 1)), PlainText.fault("a\uD83D"));
        assertEquals(Optional.of(new Fault(Kind.UNPAIRED_SURROGATE, 0)), PlainText.fault("\uDE00\uD83D"));
        assertEquals(Optional.of(new Fault(Kind.CONTROL, 2)), PlainText.fault("ab\u0007"));
        assertEquals(Optional.of(new Fault(Kind.CONTROL, 0)), PlainText.fault("\uFFFE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E"})
    void bidi_overrides_and_embeddings_are_refused(String mark) {
        assertEquals(Optional.of(new Fault(Kind.BIDI_OVERRIDE, 2)), PlainText.fault("ab" + mark + "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u061C", "\u200E", "\u200F", "\u2066a\u2069", "\u2067", "\u2068", "\u200D", "\u200C", "\u00A0"})
    void bidi_marks_isolates_joiners_and_hard_spaces_are_kept(String mark) {
        assertTrue(PlainText.fault("ab" + mark + "👩‍🚒\t\n").isEmpty());
    }

    @Test
    void text_that_nobody_would_see_is_blank() {
        assertTrue(PlainText.isBlank(""));
        assertTrue(PlainText.isBlank(" \t\n\u00A0\u3000\u200B\u200D\u2060\uFEFF\u200F\u2068\u2069"));
        assertFalse(PlainText.isBlank("\u200B."));
    }
}
