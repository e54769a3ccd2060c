package news.dragoman.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that somebody said something about are found again, or are known to be gone. */
class AnchorTest {

    private static final UUID BLOCK = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final String GONE = "gone";

    @ParameterizedTest(name = "{0}: [{2}] of “{1}” in “{3}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The crane is a heap of iron, he said. | a heap of iron | The crane is a heap of iron, he said. | a heap of iron",
                "en | The crane is a heap of iron, he said. | a heap of iron | Without water the crane is a heap of iron. | a heap of iron",
                "en | The crane is a heap of iron, he said. | a heap of iron | The crane is just a big heap of old iron, he said. | a big heap of old iron",
                "en | The crane is a heap of iron, he said. | a heap of iron | The crane is a pile of iron, he said. | a pile of iron",
                "en | The crane is a heap of iron, he said. | a heap of iron | The crane stands still, he said. | gone",
                "en | Some 3200 people left the city. | 3200 | Some 32000 people left the city. | 32000",
                "en | Some 3200 people left the city. | 3200 | Some of them left the city. | gone",
                "en | Some 3200 people left the city. | Some 3200 people | 3200 people left the city. | 3200 people",
                "en | He said it. He said it again. | He said it again | Nothing. He said it again. | He said it again",
                "en | He left. He came back late. | He came back late | He came back late. He left. | He came back late",
                "zh-Hans | 水不来，吊机就是一堆铁。 | 一堆铁 | 周启明说，水不来，吊机就是一堆废铁。 | 一堆废铁",
                "zh-Hans | 水不来，吊机就是一堆铁。 | 一堆铁 | 水不来。 | gone",
                "ug | كران بىر دۆۋە تۆمۈر. | بىر دۆۋە تۆمۈر | سۇ بولمىسا كران بىر دۆۋە تۆمۈر. | بىر دۆۋە تۆمۈر",
                "th | ปั้นจั่นเป็นเพียงกองเหล็ก | กองเหล็ก | เขาบอกว่าปั้นจั่นเป็นเพียงกองเหล็ก | กองเหล็ก",
            })
    void words_are_followed(String language, String then, String words, String now, String expected) {
        assertEquals(expected, found(Language.of(language), then, words, passage(BLOCK, now)));
    }

    @Test
    void they_go_along_into_another_paragraph() {
        var english = Language.of("en");
        String then = "Nobody works. The crane is a heap of iron.";
        assertEquals(
                "a heap of iron",
                found(
                        english,
                        then,
                        "a heap of iron",
                        passage(BLOCK, "Nobody works."),
                        passage(OTHER, "The crane is a heap of iron.")));
        assertEquals("a heap of iron", found(english, then, "a heap of iron", passage(OTHER, "It is a heap of iron.")));
        assertEquals(GONE, found(english, then, "iron", passage(OTHER, "Another iron.")), "too short to be sure");
        assertEquals(
                GONE,
                found(
                        english,
                        then,
                        "a heap of iron",
                        passage(OTHER, "It is a heap of iron."),
                        passage(new UUID(1, 3), "This, too, is a heap of iron.")),
                "nobody knows which of them is meant");
    }

    @Test
    void a_whole_paragraph_goes_with_its_block_whatever_becomes_of_the_words() {
        var english = Language.of("en");
        String then = "Nobody works.";
        assertEquals("All is new.", found(english, then, then, passage(BLOCK, "All is new.")));
        assertEquals(GONE, found(english, then, then, passage(OTHER, "All is new.")));
    }

    @Test
    void words_that_were_taken_out_and_come_back_are_found_again() {
        var english = Language.of("en");
        String then = "The crane is a heap of iron.";
        var anchor = anchor(then, "a heap of iron");
        assertEquals(
                List.of(),
                anchor.in(List.of(passage(BLOCK, "")), english).stream().toList());
        assertEquals(
                new Anchor.Place(BLOCK, 13, 27),
                anchor.in(List.of(passage(BLOCK, then)), english).orElseThrow());
    }

    private static String found(Language language, String then, String words, Passage... now) {
        var passages = new ArrayList<>(List.of(now));
        return anchor(then, words)
                .in(passages, language)
                .map(place -> passages.stream()
                        .filter(p -> p.id().equals(place.block()))
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .substring(place.from(), place.to()))
                .orElse(GONE);
    }

    private static Anchor anchor(String then, String words) {
        int from = then.indexOf(words);
        return new Anchor(BLOCK, then, from, from + words.length());
    }

    private static Passage passage(UUID block, String text) {
        return new Passage(block, BlockKind.PARAGRAPH, text);
    }
}
