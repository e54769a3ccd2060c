package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import news.dragoman.language.Search.Fault;
import news.dragoman.language.Search.Query;
import news.dragoman.language.Search.Unsearchable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchTest {

    private static final Language ENGLISH = Language.of("en");

    @Test
    void words_are_found_as_they_are_and_replaced_as_they_are() {
        assertEquals("The Ferry. The $1 fare.", replaced("$5", "$1", "The Ferry. The $5 fare."));
        assertEquals("a\\b", replaced("x", "\\", "axb"));
        assertEquals("渡轮停了", all("zh-Hans", new Query("渡船", false, false), "渡轮", "渡船停了"));
        assertEquals("Aa", all("en", new Query("a", false, true), "b", "Aa").replace('b', 'a'));
        assertEquals("bb", all("en", new Query("a", false, false), "b", "Aa"));
        assertEquals("бб", all("ru", new Query("а", false, false), "б", "Аа"));
    }

    @Test
    void a_letter_is_found_however_it_is_composed_and_never_half_of_it() {
        String composed = "caf\u00e9 cafe\u0301";
        assertEquals("X X", replaced("caf\u00e9", "X", composed));
        assertEquals("X X", replaced("cafe\u0301", "X", composed));
        assertEquals(composed, replaced("cafe", "X", composed));
        assertEquals("\uD83D\uDC68\u200D\uD83D\uDC69", replaced("\uD83D\uDC68", "X", "\uD83D\uDC68\u200D\uD83D\uDC69"));
    }

    @Test
    void patterns_have_groups_and_letters_of_every_script() {
        assertEquals("2 May, 3 May", pattern("May (\\d)", "$1 May", "May 2, May 3"));
        assertEquals("[Ürümqi] [渡口]", pattern("\\w+", "[$0]", "Ürümqi 渡口"));
        assertEquals("b-a", pattern("(?<one>a)(?<two>b)", "${two}-${one}", "ab"));
        assertEquals("bxc", pattern("a*", "x", "bac"), "where nothing stands nothing is found");
        assertEquals(
                List.of(new Search.Change(0, 2, "ab", "b"), new Search.Change(3, 5, "ac", "c")),
                Search.of(new Query("a(.)", true, true), ENGLISH).in("ab ac", "$1"));
    }

    @Test
    void only_what_was_chosen_is_changed() {
        var search = Search.of(new Query("a", false, true), ENGLISH);
        var changes = search.in("a a a", "bb");
        assertEquals("a bb a", Search.with("a a a", List.of(changes.get(1))));
        assertEquals("a a a", Search.with("a a a", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"(a 2", "a[ 2", "*a 1", "(?<x>a)(?<x>b) 12", "\\ 1"})
    void a_pattern_that_is_wrong_says_where(String wrong, String where) {
        var thrown = unsearchable(new Query(wrong, true, false), "");
        assertEquals(Fault.BAD_PATTERN, thrown.fault());
        assertEquals(where, thrown.where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a|aa)+$b", "(.*)*x", "((a{0,9}){0,9}){0,9}b", "(?:(?:a?)*)*b"})
    void a_pattern_that_takes_too_long_is_stopped(String slow) {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        Fault.TOO_SLOW,
                        unsearchable(new Query(slow, true, false), "a".repeat(5_000))
                                .fault()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a{1001}", "(?:(?:(?:){999}){999}){999}", "(?:){2147483647}", "(a{50}){50}", "(?:){99999999999}"
            })
    void a_pattern_that_repeats_too_often_is_refused_before_it_runs(String often) {
        assertEquals(
                Fault.TOO_MANY_REPEATS,
                unsearchable(new Query(often, true, false), "").fault());
    }

    @Test
    void what_makes_no_sense_is_said() {
        assertEquals(Fault.EMPTY, unsearchable(new Query("", false, false), "").fault());
        assertEquals(
                Fault.TOO_LONG,
                unsearchable(new Query("x".repeat(501), true, false), "").fault());
        for (String wrong : List.of("$2", "$", "${nobody}", "\\")) {
            assertEquals(
                    Fault.BAD_REPLACEMENT,
                    assertThrows(Unsearchable.class, () -> pattern("(a)", wrong, "a"))
                            .fault(),
                    wrong);
        }
        assertEquals(
                Fault.TOO_LONG,
                assertThrows(Unsearchable.class, () -> replaced("a", "x".repeat(501), "a"))
                        .fault());
    }

    @Test
    void a_usual_pattern_goes_through_a_long_text() {
        var search = Search.of(new Query("\\b(\\w+) \\1\\b", true, false), ENGLISH);
        for (int i = 0; i < 400; i++) {
            assertEquals(
                    1, search.in("It rained and rained on the the quay.", "$1").size());
        }
    }

    private static Unsearchable unsearchable(Query query, String text) {
        return assertThrows(Unsearchable.class, () -> Search.of(query, ENGLISH).in(text, ""));
    }

    private static String replaced(String find, String replacement, String text) {
        return all("en", new Query(find, false, true), replacement, text);
    }

    private static String pattern(String find, String replacement, String text) {
        return all("en", new Query(find, true, true), replacement, text);
    }

    private static String all(String tag, Query query, String replacement, String text) {
        return Search.with(text, Search.of(query, Language.of(tag)).in(text, replacement));
    }
}
