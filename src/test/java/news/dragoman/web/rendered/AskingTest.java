package news.dragoman.web.rendered;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page is asked for, and in which packing it goes out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingTest {

    private static final Set<Coding> ALL = Set.of(Coding.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "gzip, deflate | GZIP",
                "GZIP | GZIP",
                "br;q=0.5, gzip;q=0.8 | GZIP",
                "br;q=0, gzip | GZIP",
                "br; q=0.0 , gzip;q=0.000 | PLAIN",
                "* | BROTLI",
                "*;q=0.3, br;q=0 | GZIP",
                "identity | PLAIN",
                "identity;q=1, gzip;q=0.5 | PLAIN",
                "identity;q=0.5, gzip;q=0.5 | GZIP",
                "identity;q=0 | PLAIN",
                "deflate | PLAIN",
                "brotli, gzipped | PLAIN",
                "gzip;q=nonsense | PLAIN",
                ", ,;=, gzip | GZIP",
                "'' | PLAIN",
            })
    void the_packing_that_is_liked_best_is_taken(String header, Coding best) {
        assertEquals(best, Accepted.best(header, ALL));
    }

    @Test
    void who_says_nothing_or_likes_what_there_is_not_gets_it_plain_or_the_next_best() {
        assertEquals(Coding.PLAIN, Accepted.best(null, ALL));
        assertEquals(Coding.GZIP, Accepted.best("br, gzip", Set.of(Coding.PLAIN, Coding.GZIP)));
        assertEquals(Coding.PLAIN, Accepted.best("br, gzip", Set.of(Coding.PLAIN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"a\" | true | true",
                "* | true | true",
                "W/\"a\" | true | false",
                "\"b\", \"a\" | true | true",
                "\"b\",W/\"a\",\"c\" | true | false",
                "\"b\" | false | false",
                "\"ba\" | false | false",
                "a | false | false",
                "\"b\"\"a\" | false | false",
                "\"x\"a\"y\" | false | false",
            })
    void marks_are_found_in_lists_and_nowhere_else(String header, boolean weakly, boolean strongly) {
        assertEquals(weakly, Marks.named(header, "\"a\"", true));
        assertEquals(strongly, Marks.named(header, "\"a\"", false));
    }

    @Test
    void each_packing_has_a_mark_of_its_own_and_holds_the_same_words() throws Exception {
        byte[] words = "报 page ".repeat(400).getBytes(StandardCharsets.UTF_8);
        Rendering page = Rendering.of("text/html;charset=UTF-8", words);
        Answer plain = page.answer(null, null, null);
        Answer gzip = page.answer("gzip", null, null);
        Answer brotli = page.answer("br", null, null);
        assertArrayEquals(words, plain.body());
        assertArrayEquals(words, new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        assertTrue(Brotli4jLoader.isAvailable(), "this machine has Brotli");
        assertArrayEquals(words, Decoder.decompress(brotli.body()).getDecompressedData());
        var marks = new TreeSet<String>();
        for (Answer answer : new Answer[] {plain, gzip, brotli}) {
            marks.add(header(answer, "etag"));
            assertEquals("accept-encoding", header(answer, "vary"));
        }
        assertEquals(3, marks.size());
        assertEquals(304, page.answer("br", header(brotli, "etag"), null).status());
        assertEquals(
                200, page.answer("gzip", header(brotli, "etag"), null).status(), "another packing is not the same");
        assertEquals(412, page.answer("gzip", null, header(brotli, "etag")).status());
        assertEquals(200, page.answer("gzip", null, header(gzip, "etag")).status());
    }

    @Test
    void what_is_gone_is_never_what_somebody_has_already() {
        Rendering gone = Rendering.gone("text/html", "gone".getBytes(StandardCharsets.UTF_8));
        assertEquals(410, gone.answer(null, "*", null).status());
        assertNotEquals("", header(gone.answer(null, null, null), "x-robots-tag"));
        assertEquals("", header(gone.answer(null, null, null), "etag"));
    }

    private static String header(Answer answer, String name) {
        return answer.headers().stream()
                .filter(one -> one.name().toString().equalsIgnoreCase(name))
                .map(one -> one.value().toString())
                .findFirst()
                .orElse("");
    }
}
