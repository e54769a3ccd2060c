package news.dragoman.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A statement in SQL that names the class of the one value that it asks for is never found again among those that
 * Hibernate 7.2 remembers, as its {@code ImplicitResultClassBuilder} equals nothing but itself: each asking is remembered
 * anew, and looking through all that are costs more than the statement (ADR 64).
 */
class NativeQueriesTest {

    private static final Pattern VALUE = Pattern.compile(
            "createNativeQuery\\((?:(?!\\.class\\b|;)[\\s\\S])*?,\\s*(?!Tuple\\b|Object\\[])(\\w+(?:\\[])?)\\.class");

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noStatementNamesTheClassOfOneValue() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> named = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NativeQueriesTest::values)
                    .toList();
            assertEquals(List.of(), named);
        }
    }

    @Test
    void theRuleSeesOne() {
        assertTrue(VALUE.matcher("em.createNativeQuery(\"select a, b\",\n  UUID.class)")
                .find());
    }

    private static Stream<String> values(Path file) {
        try {
            return VALUE.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !entity(name))
                    .map(name -> file + ": " + name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Rows of a table may be asked for as what they are. */
    private static boolean entity(String name) {
        return List.of("UnitOperation", "ThreadMessage", "Person").contains(name);
    }
}
