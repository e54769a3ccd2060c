package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A real news article, as a newsroom of this kind printed it, comes out of Dragoman as it was. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedArticleTest {

    /** Lies beside the project and is not part of it. */
    private static final Path SEED = Path.of("..", "shared", "seed", "article.txt");

    private static final String CREDIT = "Translated and edited by Luisetta Mudie.";
    /** What tells these people's logins from those of other tests. */
    private static final int OUR_OWN = 77_001;

    @Inject
    World world;

    @Inject
    PrintShop prints;

    @Inject
    Drafting drafting;

    @Inject
    Newsroom newsroom;

    @Inject
    Editions editions;

    @Inject
    Entries entries;

    /** The article in its parts, each as the file has it, blanks at its ends and all. */
    private record Seed(String headline, String dek, String byline, List<String> paragraphs) {

        static Seed read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int credit = lines.indexOf(CREDIT);
            List<String> filled = lines.subList(0, credit).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
            // The fourth is the caption of the photo.
            return new Seed(filled.get(0), filled.get(1), filled.get(2), filled.subList(4, filled.size()));
        }
    }

    @Test
    void the_published_page_carries_the_article_character_for_character() throws IOException {
        if (!Files.exists(SEED)) {
            System.err.println("\n*** " + SEED + " IS NOT THERE: THE TEST WITH A REAL ARTICLE IS SKIPPED. ***\n");
        }
        Assumptions.assumeTrue(Files.exists(SEED), SEED + " is not there");
        Seed seed = Seed.read(SEED);
        assertTrue(seed.paragraphs().size() > 20, "the whole article");
        assertEquals("By Hwang Chun-mei and Rita Cheng", seed.byline());

        var room = world.newsroom(FourEyes.SOLO_ALLOWED, Set.of("en"));
        Person hwang = reporter(room, "Hwang Chun-mei", "黄春梅");
        Person cheng = reporter(room, "Rita Cheng", "程丽塔");
        Person luisetta = world.person(
                OUR_OWN,
                room.desk(),
                "Luisetta Mudie",
                "穆迪",
                Set.of(Role.TRANSLATOR, Role.EDITOR),
                Set.of("en"),
                World.pair("zh-Hans", "en"));

        Edition original = prints.draft(room.desk(), hwang, "zh-Hans", chineseOf(seed));
        drafting.addReporter(original.id(), cheng.id(), hwang);
        newsroom.take(Step.FILE, original.id(), hwang, Ask.at(versionOf(original)));
        Edition english = QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).get(0));
        List<String> target = new ArrayList<>(List.of(seed.headline(), seed.dek()));
        target.addAll(seed.paragraphs());
        Publication article = prints.translated(english, luisetta, target);

        String html = RestAssured.get(article.permalink().path()).asString();
        Document page = Jsoup.parse(html);
        assertEquals(seed.headline(), page.selectFirst("h1").wholeText());
        assertEquals(seed.dek(), page.selectFirst(".art__dek").wholeText());
        assertEquals(seed.byline(), page.selectFirst(".art__by").wholeText());
        Elements body = page.select(".art__body > p:not(.art__end)");
        assertEquals(seed.paragraphs(), body.stream().map(Element::wholeText).toList());
        assertEquals(CREDIT, page.selectFirst(".art__end").wholeText());

        var signedOff = entries.last(english.id(), Step.SIGN_OFF).orElseThrow();
        assertTrue(signedOff.remarks().contains(Entry.Remark.SOLO), "the history says that one person did both");
    }

    /** A Chinese story with a sentence for each paragraph, so that each paragraph is one unit. */
    private static Copy chineseOf(Seed seed) {
        List<String> body = IntStream.rangeClosed(1, seed.paragraphs().size())
                .mapToObj(number -> "这是第" + number + "段的内容。")
                .toList();
        return new Copy("渡口来的消息", "这是导语。", "", body);
    }

    private Person reporter(World.Newsroom room, String latin, String chinese) {
        return world.person(OUR_OWN, room.desk(), latin, chinese, Set.of(Role.REPORTER), Set.of("zh-Hans"));
    }

    private int versionOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }
}
