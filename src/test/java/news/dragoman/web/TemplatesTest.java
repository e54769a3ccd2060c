package news.dragoman.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Words of the interface stand in message bundles, never in a template. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern BODY_CLASS = Pattern.compile("\\{#bodyclass}.*?\\{/bodyclass}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN = Set.of("aria-label", "title", "placeholder", "alt", "label");

    /** Names of keys are the same in every language. */
    private static final Set<String> NOT_WORDS = Set.of("kbd", "script", "style", "code");

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                words(Files.readString(file)).forEach(word -> found.add(TEMPLATES.relativize(file) + ": " + word));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void no_template_has_a_style_or_a_handler_that_the_content_policy_would_refuse() throws IOException {
        Pattern refused = Pattern.compile(
                "\\sstyle=\"|\\son\\w+=\"|javascript:|<style|<script(?![^>]*(\\ssrc=|type=\"application/ld\\+json\"))");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertFalse(refused.matcher(Files.readString(file)).find(), file.toString());
            }
        }
    }

    @Test
    void every_form_that_posts_carries_the_token() throws IOException {
        Pattern form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            // Readers have no cookie for a token to agree with; their forms are signed, or their address is the secret.
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> !path.startsWith(TEMPLATES.resolve("comments")))
                    .toList()) {
                form.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> assertEquals(true, match.group().contains("{#csrf /}"), file.toString()));
            }
        }
    }

    /** Otherwise a label, a link to a fault or an address ending in it would lead to a drawing that nobody sees. */
    @Test
    void no_part_of_a_page_is_named_like_an_icon_and_every_icon_is_there() throws IOException {
        Set<String> drawn = all("<symbol id=\"([^\"]+)\"", TEMPLATES.resolve("layout/sprite.html"));
        Set<String> named = new HashSet<>();
        Set<String> shown = new HashSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> !path.endsWith("sprite.html") && !path.endsWith("frame.html"))
                    .toList()) {
                named.addAll(all("\\sid=\"([^\"]+)\"", file));
                named.addAll(all("\\{#field name=\"([^\"]+)\"", file));
                shown.addAll(all("\\{#icon name=\"([^\"{]+)\"", file));
            }
        }
        assertTrue(shown.size() > 20 && named.contains("main"), "they are found");
        named.retainAll(drawn);
        assertEquals(Set.of(), named);
        shown.removeIf(icon -> drawn.contains("i-" + icon));
        assertEquals(Set.of(), shown);
    }

    private static Set<String> all(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void words_are_found_where_they_hide() {
        assertEquals(List.of("Save"), words("<button>{#icon name=\"x\" /}Save {n}</button>"));
        assertEquals(List.of("Close"), words("<a aria-label=\"Close\">{web:close}</a>"));
        assertEquals(List.of(), words("{#if a}<b>{web:x('y')}</b> · {/if}<kbd>Ctrl</kbd>"));
    }

    private static List<String> words(String template) {
        String shown =
                BODY_CLASS.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
        String bare = EXPRESSION.matcher(shown).replaceAll("");
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(bare, "", Parser.xmlParser()).getAllElements()) {
            if (NOT_WORDS.contains(element.tagName())) {
                continue;
            }
            element.attributes().asList().stream()
                    .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                    .filter(attribute -> WORD.matcher(attribute.getValue()).find())
                    .forEach(attribute -> found.add(attribute.getValue()));
            for (TextNode text : element.textNodes()) {
                if (WORD.matcher(text.text()).find()) {
                    found.add(text.text().strip());
                }
            }
        }
        return found;
    }
}
