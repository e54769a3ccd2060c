package news.dragoman.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Publication;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader's page in every script is HTML to the Nu Html Checker, which is the W3C's. It runs in a process of its own,
 * from jars that {@code src/test/nu/pom.xml} names.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidPagesTest {

    private static final Path JARS = Path.of("target/nu").toAbsolutePath();

    @TempDir
    Path folder;

    @Inject
    ReaderWalk walk;

    @Inject
    Aftermath aftermath;

    @Inject
    Newsroom newsroom;

    @Test
    void every_page_for_readers_is_valid_in_every_script() throws Exception {
        Set<String> addresses = new LinkedHashSet<>();
        for (Publication article : walk.articles()) {
            String home = "/" + article.language() + "/";
            addresses.addAll(List.of(
                    article.permalink().path(),
                    home,
                    home + "archive/",
                    home + "search",
                    home + "search?q=" + article.headline().substring(0, 2),
                    home + "desks/" + article.desk() + "/",
                    home + "nothing-0000000000"));
        }
        var story = aftermath.published();
        aftermath.redacted(story.english(), story.kofi(), "Mr Wang");
        newsroom.take(
                Step.SUSPEND,
                story.chinese().id(),
                story.room().wei(),
                Ask.at(0).because("A threat."));
        addresses.add(aftermath.address(story.english()));
        addresses.add(aftermath.address(story.chinese()));
        var gone = aftermath.published();
        aftermath.withdrawn(gone.english(), gone.kofi(), gone.room().ana(), "It was wrong.", true);
        addresses.add(aftermath.address(gone.english()));
        addresses.addAll(linked(addresses));

        List<Path> pages = new ArrayList<>();
        for (String address : addresses) {
            String page = given().get(address).asString();
            assertTrue(page.startsWith("<!doctype html>"), () -> address + ": " + page);
            Path file = folder.resolve(pages.size() + ".html");
            Files.writeString(file, page.replaceFirst("\n", "<!-- " + address.replace("--", "- -") + " -->\n"));
            pages.add(file);
        }
        System.out.println(pages.size() + " pages for the Nu Html Checker");
        assertEquals("", checked(pages));
    }

    /** Pages of names and months, as articles and archives lead to them. */
    private static Set<String> linked(Set<String> addresses) {
        Set<String> found = new LinkedHashSet<>();
        for (String address : addresses) {
            Jsoup.parse(given().get(address).asString()).select("a[href*=/by/], a[href*=/archive/2]").stream()
                    .limit(3)
                    .forEach(link -> found.add(link.attr("href")));
        }
        return found;
    }

    private static String checked(List<Path> pages) throws Exception {
        if (!Files.isDirectory(JARS)) {
            String said = run(Stream.of(
                    "./mvnw",
                    "-q",
                    "-B",
                    "-f",
                    "src/test/nu/pom.xml",
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
                    "-DoutputDirectory=" + JARS));
            assertTrue(Files.isDirectory(JARS), said);
        }
        return run(Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        JARS + "/*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--errors-only",
                        "--format",
                        "gnu"),
                pages.stream().map(Path::toString)));
    }

    private static String run(Stream<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
