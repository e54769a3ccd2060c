package news.dragoman.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Citing;
import news.dragoman.newsroom.Drafting;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.newsroom.Save;
import news.dragoman.people.Person;
import news.dragoman.publication.Publication;
import news.dragoman.story.Block;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.translation.Unit;
import news.dragoman.translation.Units;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.FourEyes;
import news.dragoman.workflow.Role;
import news.dragoman.workflow.Step;
import news.dragoman.world.Album;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A real news article, as a newsroom of this kind printed it, comes out of Dragoman as it was: entered as a translation,
 * through the steps that everybody takes, and looked at in every form that readers and their programs get. One test a feature
 * of the printed page.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedArticleTest {

    /** Lies beside the project and is not part of it. */
    private static final Path SEED = Path.of("..", "shared", "seed", "article.txt");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CREDIT = "Translated and edited by Luisetta Mudie.";
    /** What tells these people's logins from those of other tests. */
    private static final int OUR_OWN = 77_001;

    /** Entered once, as it takes a while and no test changes it. */
    private static Seed seed;

    private static Entered entered;

    @Inject
    World world;

    @Inject
    PrintShop prints;

    @Inject
    Album album;

    @Inject
    Drafting drafting;

    @Inject
    BlockWriting blockWriting;

    @Inject
    Newsroom newsroom;

    @Inject
    Citing citing;

    @Inject
    Editions editions;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    @Inject
    Entries entries;

    /** The article in its parts, each as the file has it, blanks at its ends and all. */
    private record Seed(String headline, String dek, String byline, String caption, List<String> paragraphs) {

        static Seed read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int credit = lines.indexOf(CREDIT);
            List<String> filled = lines.subList(0, credit).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
            // The fourth is the photo's: what stands for it is the headline, and then its caption, with the source.
            String caption = filled.get(3).substring(filled.get(0).length()).strip();
            return new Seed(filled.get(0), filled.get(1), filled.get(2), caption, filled.subList(4, filled.size()));
        }

        List<String> quoting() {
            return paragraphs.stream().filter(text -> text.contains("\"")).toList();
        }
    }

    /** Where it stands in Dragoman. */
    private record Entered(Edition chinese, Edition english, Publication article, Person luisetta) {}

    @BeforeEach
    void the_article_is_entered_and_published() throws IOException {
        if (!Files.exists(SEED)) {
            System.err.println("\n*** " + SEED + " IS NOT THERE: THE TEST WITH A REAL ARTICLE IS SKIPPED. ***\n");
        }
        Assumptions.assumeTrue(Files.exists(SEED), SEED + " is not there");
        if (entered == null) {
            seed = Seed.read(SEED);
            entered = enter();
        }
    }

    private Entered enter() {
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
        Edition original = prints.draft(room.desk(), hwang, "zh-Hans", chinese());
        drafting.addReporter(original.id(), cheng.id(), hwang);
        assertTrue(seed.caption().startsWith("In this photo released by Xinhua News Agency"), seed.caption());
        album.add(original, hwang, "会谈的照片。", "两个人隔着桌子站着。", "新华社供图");
        newsroom.take(Step.FILE, original.id(), hwang, Ask.at(versionOf(original)));
        Edition english = QuarkusTransaction.requiringNew()
                .call(() -> editions.drawnFrom(original.id()).get(0));
        List<String> target = new ArrayList<>(List.of(
                seed.headline(),
                seed.dek(),
                seed.caption(),
                "Two men stand on either side of a table.",
                "released by Xinhua News Agency"));
        target.addAll(seed.paragraphs());
        return new Entered(original, english, prints.translated(english, luisetta, target), luisetta);
    }

    @Test
    @DisplayName("Headline of 74 characters with inner quotes: one h1, its single quotes in every output")
    void headline() throws Exception {
        assertEquals(74, seed.headline().length());
        assertEquals(
                List.of(seed.headline()),
                page().select("h1").stream().map(Element::wholeText).toList());
        assertEquals(seed.headline(), entry("atom").getTitle());
        assertEquals(seed.headline(), entry("rss").getTitle());
        assertEquals(seed.headline(), item().get("title").asText());
        assertEquals(seed.headline(), data().get("headline").asText());
        assertEquals(seed.headline(), page().select("meta[property=og:title]").attr("content"));
        assertEquals(
                1,
                QuarkusTransaction.requiringNew()
                        .call(() -> units.ofEdition(entered.english().id()).stream()
                                .filter(unit -> unit.kind() == BlockKind.HEADLINE)
                                .count()),
                "one headline per edition");
    }

    @Test
    @DisplayName("Lede photo \"released by Xinhua\": alt text, caption and credit, in every output")
    void photo() throws Exception {
        String alt = "Two men stand on either side of a table.";
        String credit = "released by Xinhua News Agency";
        Element figure = page().selectFirst("figure.art__fig");
        assertEquals(alt, figure.selectFirst("img").attr("alt"));
        assertTrue(figure.selectFirst("figcaption").wholeText().startsWith(seed.caption()));
        assertEquals("Photo: " + credit, figure.selectFirst("figcaption bdi").wholeText());
        for (String html : List.of(
                entry("atom").getContents().get(0).getValue(),
                entry("rss").getContents().get(0).getValue(),
                item().get("content_html").asText())) {
            Element shown = Jsoup.parse(html).selectFirst("figure");
            assertEquals(alt, shown.selectFirst("img").attr("alt"));
            assertEquals(
                    seed.caption() + " Photo: " + credit,
                    shown.selectFirst("figcaption").wholeText());
        }
        assertEquals(seed.caption(), data().at("/image/0/caption").asText());
        assertEquals(credit, data().at("/image/0/creditText").asText());
    }

    @Test
    @DisplayName("Dek of 100 characters: a field of its own, under the headline, in the feeds' summary")
    void dek() throws Exception {
        assertEquals(100, seed.dek().length());
        Element dek = page().selectFirst("h1 ~ .art__dek");
        assertEquals(seed.dek(), dek.wholeText());
        assertEquals(seed.dek(), entry("atom").getDescription().getValue());
        assertEquals(seed.dek(), entry("rss").getDescription().getValue());
        assertEquals(seed.dek(), item().get("summary").asText());
        assertEquals(seed.dek(), data().get("description").asText());
    }

    @Test
    @DisplayName(
            "\"By Hwang Chun-mei and Rita Cheng\": two people in order, joined as the language joins, each with a page")
    void byline() throws Exception {
        assertEquals("By Hwang Chun-mei and Rita Cheng", seed.byline());
        var names = List.of("Hwang Chun-mei", "Rita Cheng");
        assertEquals(seed.byline(), page().selectFirst(".art__by").wholeText());
        assertEquals(names, page().select(".art__by a").eachText());
        assertEquals(
                names,
                entry("atom").getAuthors().stream().map(SyndPerson::getName).toList());
        assertEquals(
                names,
                StreamSupport.stream(item().get("authors").spliterator(), false)
                        .map(author -> author.get("name").asText())
                        .toList());
        assertEquals(
                names,
                StreamSupport.stream(data().get("author").spliterator(), false)
                        .map(author -> author.get("name").asText())
                        .toList());
        for (String name : names) {
            Actor.reader()
                    .opens(entered.article().permalink().path())
                    .follows(name)
                    .gets(200)
                    .sees(seed.headline());
        }
        Actor.reader()
                .opens("/desk/editions/" + entered.chinese().id())
                .seesNowhere("黄春梅"); // unpublished: nobody reads it
    }

    @Test
    @DisplayName("No date on the printed page: here it has one, published and updated")
    void dates() throws Exception {
        var time = page().selectFirst(".art__when time");
        assertEquals(entered.article().firstPublished().toString(), time.attr("datetime"));
        assertTrue(time.text().matches("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d GMT.*"), time.text());
        assertEquals(
                entered.article().firstPublished().toString(),
                data().get("datePublished").asText());
        var shop = prints.open();
        var article = prints.original(shop, "en", new Copy("The ferry is late", "", "", "It is late."));
        reissue(article, shop.sadie(), CorrectionKind.UPDATE, "It is late.", "It came at nine.");
        var updated = Jsoup.parse(RestAssured.get(article.permalink().path()).asString());
        assertTrue(updated.selectFirst(".art__corr").text().startsWith("Updated "));
        assertEquals(
                article.firstPublished().toString(),
                updated.selectFirst(".art__when time").attr("datetime"));
    }

    @Test
    @DisplayName(
            "26 paragraphs, 829 words, 5,109 characters: each a segment with an identity, counted right; Chinese by characters")
    void paragraphs() {
        assertEquals(26, seed.paragraphs().size());
        String body = String.join("\n", seed.paragraphs());
        // One of the 829 that stand between blanks is an ellipsis, which is no word to an editor.
        assertEquals(829, body.strip().split("[\\s\u00a0]+").length);
        assertEquals(new TextCount(828, TextCount.Unit.WORDS), TextCount.of(body, Language.of("en")));
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> units.ofEdition(entered.english().id()).stream()
                        .filter(unit -> unit.kind() == BlockKind.PARAGRAPH)
                        .toList());
        assertEquals(26, rows.size());
        assertEquals(26, new HashSet<>(rows.stream().map(Unit::id).toList()).size());
        assertEquals(
                26,
                new HashSet<>(rows.stream()
                                .flatMap(unit -> unit.segments().stream())
                                .toList())
                        .size());
        var count = TextCount.of("这是第一段。", Language.of("zh-Hans"));
        assertEquals(new TextCount(6, TextCount.Unit.CHARACTERS), count);
    }

    @Test
    @DisplayName("[during the meeting with Yang], [China's], [Russia]: kept, and the editor sees them marked")
    void insertions() throws Exception {
        var insertions = List.of("[during the meeting with Yang]", "[China's]", "[Russia]");
        for (String form : List.of(
                page().text(),
                Jsoup.parse(entry("atom").getContents().get(0).getValue()).text(),
                item().get("content_text").asText(),
                data().get("articleBody").asText())) {
            insertions.forEach(words -> assertTrue(form.contains(words), words));
        }
        var luisetta = Actor.signedIn(entered.luisetta())
                .opens("/desk/editions/" + entered.english().id() + "/dossier?show=insertions");
        assertEquals(insertions, luisetta.page().select(".pairs .story").eachText());
    }

    @Test
    @DisplayName("Named experts, quotes, second-hand essay: each quotation stands beside its original words")
    void quotations() {
        var luisetta = Actor.signedIn(entered.luisetta())
                .opens("/desk/editions/" + entered.english().id() + "/dossier?show=quotations");
        var lines = luisetta.page().select("tr[data-quoted]");
        assertTrue(lines.size() >= seed.quoting().size() / 2, lines.size() + " lines");
        long beside = lines.stream()
                .filter(line -> line.select("td .story").size() == 2
                        && line.selectFirst("td .story").text().contains("段的原话"))
                .count();
        assertTrue(beside >= seed.quoting().size() / 2, beside + " pairs");
        luisetta.sees("communicating directly and privately");
    }

    @Test
    @DisplayName(
            "Media cited (Reuters, CNN, Financial Times): a list that readers see, with links where there are some")
    void mediaCited() throws Exception {
        var shop = prints.open();
        String paragraph = seed.paragraphs().get(1);
        assertTrue(paragraph.startsWith("Reuters, CNN and the Financial Times all reported"));
        var draft = prints.draft(shop, "en", new Copy("What others reported", "", "", paragraph));
        citing.save(draft.id(), "Reuters https://www.reuters.com/\nCNN\nFinancial Times", 0, shop.sadie());
        newsroom.take(Step.FILE, draft.id(), shop.sadie(), Ask.at(versionOf(draft)));
        newsroom.take(Step.CLAIM, draft.id(), shop.sadie(), Ask.at(versionOf(draft)));
        var article = prints.signed(draft, shop.sadie());
        var page = Jsoup.parse(RestAssured.get(article.permalink().path()).asString());
        assertEquals(
                List.of("Sources: Reuters · CNN · Financial Times"),
                page.select(".art__end:has(bdi)").eachText());
        assertEquals("https://www.reuters.com/", page.select(".art__end a").attr("href"));
        var cited = JSON.readTree(
                        page.selectFirst("script[type=application/ld+json]").data())
                .get("citation");
        assertEquals("Reuters", cited.at("/0/name").asText());
        assertEquals("https://www.reuters.com/", cited.at("/0/url").asText());
        assertEquals("Financial Times", cited.at("/2/name").asText());
    }

    @Test
    @DisplayName("\"who's essay\": a correction of the type typo makes a second version, and readers are told nothing")
    void typo() {
        var shop = prints.open();
        var article = prints.original(
                shop, "en", new Copy("An essay is gone", "", "", "Hu, who's essay has been deleted, says nothing."));
        reissue(article, shop.sadie(), CorrectionKind.TYPO, "who's essay", "whose essay");
        Actor.reader()
                .opens(article.permalink().path())
                .sees("Hu, whose essay has been deleted, says nothing.")
                .seesNowhere("Corrected", "who's");
        var published = QuarkusTransaction.requiringNew()
                .call(() -> entries.ofEdition(article.editionId()).stream()
                        .filter(entry -> entry.step() == Step.PUBLISH)
                        .count());
        assertEquals(2, published);
    }

    @Test
    @DisplayName(
            "\"Translated and edited by Luisetta Mudie.\": made of what she did, and that she did both is on record")
    void credit() throws Exception {
        assertEquals(CREDIT, page().selectFirst(".art__end").wholeText());
        assertEquals(CREDIT, page().selectFirst(".art__tr").wholeText());
        assertEquals("Luisetta Mudie", data().at("/translator/0/name").asText());
        assertEquals("Luisetta Mudie", data().at("/editor/0/name").asText());
        var signedOff = entries.last(entered.english().id(), Step.SIGN_OFF).orElseThrow();
        assertTrue(signedOff.remarks().contains(Entry.Remark.SOLO), "the history says that one person did both");
    }

    @Test
    @DisplayName(
            "The whole page: headline, dek, byline, body and credit line for line in HTML, Atom, RSS, JSON Feed, JSON-LD")
    void whole() throws Exception {
        assertEquals(
                seed.paragraphs(),
                page().select(".art__body > p:not(.art__end)").stream()
                        .map(Element::wholeText)
                        .toList());
        List<String> withCredit =
                Stream.concat(seed.paragraphs().stream(), Stream.of(CREDIT)).toList();
        for (String format : List.of("atom", "rss")) {
            Document html = Jsoup.parse(entry(format).getContents().get(0).getValue());
            assertEquals(
                    withCredit,
                    html.select("p").stream().map(Element::wholeText).toList(),
                    format);
        }
        Document html = Jsoup.parse(item().get("content_html").asText());
        assertEquals(
                withCredit, html.select("p").stream().map(Element::wholeText).toList());
        assertEquals(String.join("\n", withCredit), item().get("content_text").asText());
        assertEquals(String.join("\n", withCredit), data().get("articleBody").asText());
        assertEquals(seed.byline() + " · " + CREDIT, data().get("creditText").asText());
    }

    /** Opened again, words changed in its one paragraph, signed and published by the one person there is. */
    private void reissue(Publication article, Person person, CorrectionKind kind, String was, String now) {
        Edition edition = prints.editionOf(article);
        newsroom.take(
                Step.CORRECT, edition.id(), person, Ask.at(versionOf(edition)).correcting(kind, ""));
        Block block = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(edition.id()).stream()
                        .filter(one -> one.text().contains(was))
                        .findFirst()
                        .orElseThrow());
        blockWriting.save(
                edition.id(),
                block.id(),
                new Save(UUID.randomUUID(), block.version(), block.text().replace(was, now)),
                person);
        prints.signed(edition, person);
    }

    /** A Chinese story with a sentence for each paragraph, so that each paragraph is one unit. */
    private static Copy chinese() {
        List<String> body = IntStream.range(0, seed.paragraphs().size())
                .mapToObj(i -> seed.paragraphs().get(i).contains("\"")
                        ? "专家说：“这是第" + (i + 1) + "段的原话。”"
                        : "这是第" + (i + 1) + "段的内容。")
                .toList();
        return new Copy("渡口来的消息", "这是导语。", "", body);
    }

    private static Document page() {
        return Jsoup.parse(RestAssured.get(entered.article().permalink().path()).asString());
    }

    private static JsonNode data() throws IOException {
        return JSON.readTree(
                page().selectFirst("script[type=application/ld+json]").data());
    }

    private static SyndEntry entry(String format) throws FeedException {
        String feed = RestAssured.get("/en/feed." + format).asString();
        return new SyndFeedInput()
                .build(new StringReader(feed)).getEntries().stream()
                        .filter(one -> one.getLink()
                                .endsWith(entered.article().permalink().path()))
                        .findFirst()
                        .orElseThrow();
    }

    private static JsonNode item() throws IOException {
        JsonNode feed = JSON.readTree(RestAssured.get("/en/feed.json").asString());
        return StreamSupport.stream(feed.get("items").spliterator(), false)
                .filter(one -> one.get("url")
                        .asText()
                        .endsWith(entered.article().permalink().path()))
                .findFirst()
                .orElseThrow();
    }

    private Person reporter(World.Newsroom room, String latin, String chinese) {
        return world.person(OUR_OWN, room.desk(), latin, chinese, Set.of(Role.REPORTER), Set.of("zh-Hans"));
    }

    private int versionOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }
}
