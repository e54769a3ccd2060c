package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, cutting it loses nothing: seeded nasty strings, real news, endless and hostile pastes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripTest {

    private static final String[] PIECES = {
        "他说", "，“", "。”", "……", "？", "《", "》", "「", "」", "（", "）", "。", "J. K. ", "U.S. ", "3.2", " ", "  ", "\n",
        "\u3000", "\u00A0", "\u200B", "\u200F", "\u2067", "\u2069", "👩‍🚒", "🇰🇷", "e\u0301", "\u0301", "ئۇ", "؟ ",
        "« ", "» ", "۔", "བོད་", "།", " །", "༎", "འདུག ", "မြန်", "။", "၊", "ខ្មែរ", "។", "ល។", "고 말했다. ", "”고 ", "a",
        "B", ".", "...", ". . .", "!", "\"", "'", "’", "[...]", "1. ", "\uD83D", "\t", "-", "—", ")", "\r\n"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "ja", "ko", "ug", "bo", "my", "km", "lo"})
    void any_text_is_its_parts_and_the_space_between_them(String tag) {
        Language language = Language.of(tag);
        Random random = new Random(20_260_314);
        for (int i = 0; i < 1_500; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(n -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining());
            assertNothingLost(text, language);
            assertEquals(text, String.join("", Words.tokens(text, language)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "newstest2019-src.eng.txt, en",
        "newstest2019-ref.zho-CN.txt, zh-Hans",
        "newstest2019-ref.zho-TW.txt, zh-Hant"
    })
    void real_news_loses_no_character(String file, String tag) throws IOException {
        Path path = Path.of("../shared/data/ntrex128", file);
        if (!Files.exists(path)) {
            System.out.println("WARNING: " + path.toAbsolutePath() + " is absent; real news was NOT checked");
        }
        assumeTrue(Files.exists(path));
        Language language = Language.of(tag);
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i + 5 <= lines.size(); i += 5) {
            String paragraph = Sentences.join(lines.subList(i, i + 5), language);
            assertEquals(withoutSpace(String.join("", lines.subList(i, i + 5))), withoutSpace(paragraph), "joining");
            assertNothingLost(paragraph, language);
            List<String> sentences = Sentences.split(paragraph, language);
            assertEquals(
                    withoutSpace(paragraph),
                    withoutSpace(Sentences.join(sentences, language)),
                    "splitting and joining");
        }
    }

    @Test
    void many_threads_cut_as_one_does() {
        Language language = Language.of("zh-Hans");
        String text = "“快走。”他说，“别回头。”随后他离开了。".repeat(20);
        List<String> alone = Sentences.split(text, language);
        assertEquals(40, alone.size());
        IntStream.range(0, 200).parallel().forEach(i -> {
            assertEquals(alone, Sentences.split(text, language));
            assertEquals(text, String.join("", Words.tokens(text, language)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a. ", "a.b", "! ", "!\n", "“", "（a。", "…… ", "？”", "\"", "། ", "J. ", "他说。", " "})
    void the_time_grows_with_the_length_and_not_with_its_square(String piece) {
        String text = piece.repeat(100_000 / piece.length()) + "a";
        for (String tag : List.of("en", "zh-Hans", "ko", "bo")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertFalse(Sentences.split(text, Language.of(tag)).isEmpty()),
                    tag);
        }
    }

    private static void assertNothingLost(String text, Language language) {
        int at = 0;
        for (String part : Sentences.split(text, language)) {
            assertFalse(PlainText.isBlank(part), () -> "blank part of " + text);
            int start = text.indexOf(part, at);
            assertSpace(text.substring(at, start), text);
            assertFalse(PlainText.isSpace(part.codePointAt(0)), () -> "untrimmed: " + part);
            assertFalse(PlainText.isSpace(part.codePointBefore(part.length())), () -> "untrimmed: " + part);
            at = start + part.length();
        }
        if (!PlainText.isBlank(text)) {
            assertSpace(text.substring(at), text);
        }
    }

    private static void assertSpace(String between, String text) {
        assertEquals("", withoutSpace(between), () -> "lost from " + text);
    }

    private static String withoutSpace(String s) {
        return s.codePoints()
                .filter(c -> !PlainText.isSpace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
