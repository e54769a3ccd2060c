package news.dragoman.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.comments.Fault;
import news.dragoman.language.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentWordsTest {

    private final ResourceBundle english = CommentWords.of(Language.of("en")).bundle();

    static Stream<Language> translated() {
        return CommentWords.TRANSLATED.stream();
    }

    @ParameterizedTest
    @MethodSource("translated")
    void every_word_is_there_in_these_languages_and_none_is_english(Language language) {
        CommentWords words = CommentWords.of(language);
        assertEquals(language.tag(), words.lang());
        assertEquals(Set.copyOf(english.keySet()), words.bundle().keySet());
        for (String key : english.keySet()) {
            String said = words.say(key);
            assertFalse(said.isBlank() || said.equals(english.getString(key)), language + ": " + key);
            assertEquals(english.getString(key).contains("{0}"), said.contains("{0}"), language + ": " + key);
        }
    }

    @Test
    void every_reason_for_which_a_comment_is_not_taken_has_words() {
        for (Fault fault : Fault.values()) {
            assertFalse(english.getString("fault-" + fault).isBlank());
        }
    }
}
