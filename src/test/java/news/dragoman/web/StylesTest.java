package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StylesTest {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:^|[\\s;{(-])(?:left|right)\\s*:|-(?:left|right)\\b|:\\s*(?:left|right)\\b", Pattern.MULTILINE);
    private static final Pattern ELSEWHERE = Pattern.compile("(?:url\\(\\s*[\"']?|@import\\s+[\"'])(?:[a-z]+:)?//");

    private static final Pattern FONT = Pattern.compile("\\.\\./fonts/([\\w.-]+)\\?v=([0-9a-f]+)");

    @Test
    void every_token_that_is_used_is_defined() {
        String all = styles().values().stream().collect(Collectors.joining("\n"));

        Set<String> missing = found(USED, all);
        missing.removeAll(found(DEFINED, all));

        assertEquals(Set.of(), missing);
    }

    @Test
    void no_rule_knows_left_from_right() {
        assertEquals(List.of(), files(PHYSICAL));
    }

    @Test
    void nothing_is_loaded_from_another_host() {
        assertEquals(List.of(), files(ELSEWHERE));
    }

    @Test
    void every_font_is_asked_for_by_the_mark_of_what_is_in_it() throws IOException {
        int fonts = 0;
        for (var style : styles().entrySet()) {
            for (MatchResult font : FONT.matcher(style.getValue()).results().toList()) {
                byte[] contents = Files.readAllBytes(STYLES.resolve("../fonts").resolve(font.group(1)));
                assertEquals(Assets.mark(contents), font.group(2), font.group(1) + " in " + style.getKey());
                fonts++;
            }
        }
        assertEquals(
                styles().values().stream()
                        .mapToInt(style -> style.split("\\.\\./fonts/", -1).length - 1)
                        .sum(),
                fonts,
                "each of them");
    }

    @Test
    void the_patterns_find_what_they_are_for() {
        assertEquals(Set.of("--x"), found(USED, "a { color: var(--x); b: var(--y, red) }"));
        Stream.of("margin-left: 1px", "  left: 0", "text-align: right", "border-top-right-radius: 1px")
                .forEach(rule -> assertEquals(true, PHYSICAL.matcher(rule).find(), rule));
        assertEquals(
                true, ELSEWHERE.matcher("url(https://fonts.example/a.woff2)").find());
    }

    @Test
    void every_font_comes_with_its_licence() throws IOException {
        try (Stream<Path> fonts = Files.list(STYLES.resolveSibling("fonts"))) {
            List<String> names =
                    fonts.map(font -> font.getFileName().toString()).toList();
            names.stream()
                    .filter(name -> name.endsWith(".woff2"))
                    .forEach(name -> assertEquals(
                            true,
                            names.stream()
                                    .anyMatch(other -> other.startsWith("OFL-") && name.startsWith(family(other))),
                            name));
        }
    }

    private static String family(String licence) {
        return licence.substring("OFL-".length(), licence.length() - ".txt".length());
    }

    private static List<String> files(Pattern pattern) {
        return styles().entrySet().stream()
                .filter(file -> pattern.matcher(file.getValue()).find())
                .map(file -> {
                    var match = pattern.matcher(file.getValue());
                    match.find();
                    return file.getKey() + ": " + match.group().strip();
                })
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Path, String> styles() {
        try (Stream<Path> files = Files.walk(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .collect(Collectors.toMap(file -> file, file -> {
                        try {
                            return COMMENT.matcher(Files.readString(file)).replaceAll("");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
