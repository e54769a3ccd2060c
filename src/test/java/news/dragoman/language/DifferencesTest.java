package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.language.Differences.Edit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes read as an editor would have marked them, and nothing is lost in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {

    private static final String[] PIECES = {
        "the ", "port", "of ", "a", ", ", ". ", "; ", "“", "”", "(", ") ", "3.2", "32,000 ", " ", "  ", "\n", "\u00A0",
        "\u3000", "\u200B", "\u200F", "\u2067", "\u2069", "👩‍🚒", "👩", "🇰🇷", "e\u0301", "\u0301", "港口", "工人", "的",
        "在", "停工", "，", "。", "“停水”", "ئۇ", "خەۋەر ", "؟ ", "བོད་", "ཡིག", "།", "မြန်မာ", "။", "ខ្មែរ", "។", "ภาษา",
        "ไทย", "東京", "です", "\u200D", "\uD83D", "\r\n", "\t", "-"
    };

    /** What went in square brackets, what came in curly ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The reservoir dries up. | The reservoir runs dry. | The reservoir [dries up]{runs dry}.",
                // a comma goes with the words it belongs to
                "en | Zhou, a crane driver, waits. | Zhou waits. | Zhou[, a crane driver,] waits.",
                "en | We have coal, grain and timber. | We have coal, grain, ore and timber."
                        + " | We have coal, grain{, ore} and timber.",
                // what came is marked as a sentence, and not from the middle of one to the middle of the next
                "en | The port closed. The mines closed. | The port closed. The port stayed shut. The mines closed."
                        + " | The port closed. {The port stayed shut. }The mines closed.",
                // no confetti of words that happened to stay
                "en | A big house in the north of town. | The small flat in a south of city."
                        + " | [A big house in the north of town]{The small flat in a south of city}.",
                "en | He said that ships were late. | He told us that boats were early."
                        + " | He [said]{told us} that [ships]{boats} were [late]{early}.",
                // what stayed between two insertions stayed
                "en | He said it clearly. | He often said it very clearly. | He {often }said it {very }clearly.",
                "en | He waits. | He waits patiently. | He waits{ patiently}.",
                "en | Some 32,000 left in 3.2 days. | Some 31,000 left in 3.5 days."
                        + " | Some [32,000]{31,000} left in [3.2]{3.5} days.",
                "en | can | cannot | [can]{cannot}",
                "zh-Hans | 望渡港约3.2万名工人停工。 | 望渡港约3.3万名工人停工。 | 望渡港约[3.2]{3.3}万名工人停工。",
                "zh-Hans | 抗议者离开北京。 | 抗议者离开上海。 | 抗议者离开[北京]{上海}。",
                "zh-Hans | 水位下降，断航第十九天。 | 水位继续下降，断航第十九天。 | 水位{继续}下降，断航第十九天。",
                "ja | 港は三日間閉鎖された。 | 港は四日間閉鎖された。 | 港は[三]{四}日間閉鎖された。",
                "th | ฉันกินข้าวที่บ้าน | ฉันกินปลาที่บ้าน | ฉันกิน[ข้าว]{ปลา}ที่บ้าน",
                "bo | བོད་ཀྱི་ལོ་རྒྱུས། | བོད་ཀྱི་སྐད་ཡིག | བོད་ཀྱི་[ལོ་རྒྱུས།]{སྐད་ཡིག}",
                "ug | بۈگۈن ھاۋا ئوچۇق. | بۈگۈن ھاۋا تۇتۇق. | بۈگۈن ھاۋا [ئوچۇق]{تۇتۇق}.",
            })
    void changes_are_marked_as_an_editor_marks_them(String tag, String before, String after, String marked) {
        assertEquals(marked, marked(before, after, Language.of(tag)));
    }

    @Test
    void khmer_and_burmese_are_compared_by_words() {
        for (var pair : List.of(
                List.of("km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរណាស់", "ខ្ញុំស្រឡាញ់ប្រទេសខ្មែរណាស់"),
                List.of("my", "သူသည်ရန်ကုန်သို့သွားသည်", "သူသည်မန္တလေးသို့သွားသည်"))) {
            var edits = Differences.between(pair.get(1), pair.get(2), Language.of(pair.get(0)));
            assertEquals(1, edits.size(), pair.get(0));
            assertTrue(edits.get(0).from() > 0, pair.get(0));
            assertTrue(edits.get(0).to() < pair.get(1).length(), pair.get(0));
        }
    }

    @Test
    void a_chinese_word_that_changes_is_never_a_changed_sentence() {
        String before = "望渡港去年吞吐量8600万吨，其中六成是煤炭和粮食。云泽大学副教授沈佩兰估算，断航每多一天，沿线企业直接损失约4500万元。";
        Language chinese = Language.of("zh-Hans");
        var words = Words.tokens(before, chinese);
        for (int i = 0; i < words.size(); i++) {
            var other = new ArrayList<>(words);
            other.set(i, "改写");
            var edits = Differences.between(before, String.join("", other), chinese);
            assertEquals(1, edits.size(), () -> String.join("", other));
            // the dictionary may cut the neighbours of a new word in another way, and no more than them
            assertTrue(edits.get(0).out(before).length() <= 8, () -> String.join("", other));
        }
    }

    @Test
    void space_alone_is_a_change_too() {
        assertEquals("One[  ]{ }two.", marked("One  two.", "One two.", Language.of("en")));
        assertEquals("One;{ }two.", marked("One;two.", "One; two.", Language.of("en")));
        assertEquals("{ }One", marked("One", " One", Language.of("en")));
        assertEquals("[One]", marked("One", "", Language.of("en")));
        assertEquals("{One}", marked("", "One", Language.of("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "ja", "th", "km", "my", "bo", "ug", "ko"})
    void edits_taken_give_the_new_text_and_taken_back_the_old_one(String tag) {
        Language language = Language.of(tag);
        Random random = new Random(20_261_128);
        for (int i = 0; i < 1_000; i++) {
            var pieces = IntStream.range(0, random.nextInt(40))
                    .mapToObj(n -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.toCollection(ArrayList::new));
            String before = String.join("", pieces);
            for (int n = random.nextInt(8); n > 0; n--) {
                int at = random.nextInt(pieces.size() + 1);
                if (random.nextBoolean() || at == pieces.size()) {
                    pieces.add(at, PIECES[random.nextInt(PIECES.length)]);
                } else {
                    pieces.remove(at);
                }
            }
            assertNothingLost(before, String.join("", pieces), language);
        }
    }

    @Test
    void rewritten_texts_and_endless_pastes_cost_little() {
        Language english = Language.of("en");
        Random random = new Random(7);
        String one = words(random, 20_000, 3_000);
        String other = words(random, 20_000, 3_000);
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertNothingLost(one, other, english);
            assertNothingLost("a ".repeat(30_000), "b a ".repeat(15_000), english);
            assertNothingLost(one, one.replace("w1 ", "x "), english);
        });
    }

    private static String words(Random random, int count, int different) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(different) + " ")
                .collect(Collectors.joining());
    }

    private static void assertNothingLost(String before, String after, Language language) {
        var edits = Differences.between(before, after, language);
        var taken = new StringBuilder();
        var back = new StringBuilder();
        int at = 0;
        int other = 0;
        for (Edit edit : edits) {
            assertTrue(edit.from() > at || edit.start() > other || at == 0 && other == 0, "edits touch");
            assertEquals(before.substring(at, edit.from()), after.substring(other, edit.start()));
            assertTrue(!edit.out(before).equals(edit.in(after)), "an edit that changes nothing");
            taken.append(before, at, edit.from()).append(edit.in(after));
            back.append(after, other, edit.start()).append(edit.out(before));
            at = edit.to();
            other = edit.end();
        }
        assertEquals(after, taken.append(before.substring(at)).toString());
        assertEquals(before, back.append(after.substring(other)).toString());
        assertEquals(edits, Differences.between(before, after, language));
    }

    private static String marked(String before, String after, Language language) {
        var marked = new StringBuilder();
        int at = 0;
        for (Edit edit : Differences.between(before, after, language)) {
            marked.append(before, at, edit.from());
            if (edit.from() < edit.to()) {
                marked.append('[').append(edit.out(before)).append(']');
            }
            if (edit.start() < edit.end()) {
                marked.append('{').append(edit.in(after)).append('}');
            }
            at = edit.to();
        }
        return marked.append(before.substring(at)).toString();
    }
}
