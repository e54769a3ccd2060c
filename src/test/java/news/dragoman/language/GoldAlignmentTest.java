package news.dragoman.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which sentence is which after a text was changed, as a person with both before him would say. The gold set lies in
 * {@code alignment/gold.txt}: the text before and after, with the same letter before the same sentence and + before a new
 * one; all of it invented.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldAlignmentTest {

    private record Sentence(String mark, Alignment.Line line) {}

    private record Case(String title, List<Sentence> before, List<Sentence> now) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> gold() {
        try (var in = GoldAlignmentTest.class.getResourceAsStream("/alignment/gold.txt")) {
            var all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^# "))
                    .filter(c -> !c.isBlank())
                    .map(GoldAlignmentTest::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parsed(String text) {
        int body = text.indexOf('\n');
        var sides = text.substring(body).split("(?m)^=>$", -1);
        return new Case(text.substring(0, body), sentences(sides[0]), sentences(sides[1]));
    }

    private static List<Sentence> sentences(String side) {
        var sentences = new ArrayList<Sentence>();
        String place = "";
        for (String line : side.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("[")) {
                place = line;
            } else {
                String sort = place.contains("headline") ? "headline" : "body";
                sentences.add(new Sentence(line.substring(0, 1), new Alignment.Line(sort, place, line.substring(2))));
            }
        }
        return sentences;
    }

    @ParameterizedTest
    @MethodSource("gold")
    void is_told_as_a_person_would(Case one) {
        var found = Alignment.of(lines(one.before()), lines(one.now()));
        assertEquals(
                one.now().stream().map(Sentence::mark).toList(),
                Arrays.stream(found)
                        .mapToObj(i -> i < 0 ? "+" : one.before().get(i).mark())
                        .toList());
    }

    @Test
    void a_text_that_did_not_change_is_itself_however_long() {
        var text = IntStream.range(0, 12_000)
                .mapToObj(i -> new Alignment.Line("body", i / 5, i % 7 == 0 ? "没有回答。" : "第" + i + "个人走了。"))
                .toList();
        assertEquals(IntStream.range(0, 12_000).boxed().toList(), boxed(Alignment.of(text, text)));
    }

    /** A bound of patience and no measurement: bench/ measures. A table that grows without bound does not come back. */
    @Test
    void a_long_text_rewritten_from_one_end_to_the_other_is_told_in_bounded_time() {
        var words = new Random(7);
        List<Alignment.Line> before = invented(words, 6_000, 0);
        List<Alignment.Line> now = invented(words, 6_000, 6_000);
        long began = System.nanoTime();
        Alignment.of(before, now);
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 60);
    }

    @Test
    void of_400_sentences_with_every_tenth_mended_none_is_lost() {
        var random = new Random(11);
        List<Alignment.Line> before = invented(random, 400, 0);
        var now = new ArrayList<>(before);
        for (int i = 3; i < now.size(); i += 10) {
            var line = now.get(i);
            now.set(
                    i,
                    new Alignment.Line(line.sort(), line.place(), line.words().replace("说", "表示") + "据悉"));
        }
        assertEquals(IntStream.range(0, 400).boxed().toList(), boxed(Alignment.of(before, now)));
    }

    private static List<Alignment.Line> invented(Random random, int count, int places) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Alignment.Line(
                        "body",
                        places + i / 4,
                        random.ints(28, 0x4e00, 0x5e00)
                                        .mapToObj(Character::toString)
                                        .reduce("", String::concat)
                                + "说。"))
                .toList();
    }

    private static List<Alignment.Line> lines(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::line).toList();
    }

    private static List<Integer> boxed(int[] found) {
        return Arrays.stream(found).boxed().toList();
    }
}
