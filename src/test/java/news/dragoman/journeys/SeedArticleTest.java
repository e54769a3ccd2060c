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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dragoman.history.Entries;
import news.dragoman.history.Entry;
import news.dragoman.language.Language;
import news.dragoman.language.TextCount;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.BlockWriting;
import news.dragoman.newsroom.Citing;
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
import news.dragoman.web.TimeFormats;
import news.dragoman.workflow.CorrectionKind;
import news.dragoman.workflow.Step;
import news.dragoman.world.Partnership;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.SeedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A real news article, as a newsroom of this kind printed it, comes out of Dragoman as it was: entered as a translation,
 * through the steps that everybody takes, and looked at in every form that readers and their programs get. One test a feature
 * of the printed page, with {@link SeedCommentsTest} for what stands below the article:
 *
 * <table>
 * <caption>What is printed, and which test shows what becomes of it</caption>
 * <tr><td>headline, 74 characters, inner quotes<td>{@link #headline}
 * <tr><td>dek, 100 characters<td>{@link #dek}
 * <tr><td>joint byline<td>{@link #byline}
 * <tr><td>lede photo: caption, credit, date, place, handed out<td>{@link #photo}
 * <tr><td>no date on the page<td>{@link #dates}
 * <tr><td>26 paragraphs, 829 words, 5,109 characters<td>{@link #paragraphs}
 * <tr><td>quotation marks, apostrophes, no-break spaces<td>kept as typed: {@link #whole}; {@link #partners}. A check of
 *     consistency is still to come
 * <tr><td>bracketed insertions<td>{@link #insertions}
 * <tr><td>named experts, quotations<td>{@link #quotations}
 * <tr><td>"who's essay": a typo, corrected<td>{@link #typo}. A check of the copy before signing is still to come
 * <tr><td>"a senior U.S. official"; "on Monday"<td>flags for attribution and relative dates are still to come
 * <tr><td>media cited<td>{@link #mediaCited}
 * <tr><td>"Translated and edited by …"<td>{@link #credit}
 * <tr><td>comment form, "in plain text"<td>{@link SeedCommentsTest#plain}, {@link SeedCommentsTest#named}
 * <tr><td>"approved by a moderator"<td>{@link SeedCommentsTest#approved}
 * <tr><td>"can be edited in accordance with … Terms of Use"<td>{@link SeedCommentsTest#edited},
 *     {@link SeedCommentsTest#underTerms}
 * <tr><td>"will not appear in real time"<td>{@link SeedCommentsTest#later}
 * <tr><td>"not responsible …", "be respectful"<td>{@link SeedCommentsTest#notice}
 * <tr><td>the whole page<td>{@link #whole}, {@link #partners}
 * </table>
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedArticleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SeedArticle.Entered entered;
    private SeedArticle.Printed seed;

    @Inject
    SeedArticle seeds;

    @Inject
    Partnership partnership;

    @Inject
    PrintShop prints;

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

    @BeforeEach
    void the_article_is_entered_and_published() {
        entered = seeds.published();
        seed = entered.seed();
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
    @DisplayName(
            "Lede photo \"released by Xinhua\": alt text, caption, credit, date, place, that it was handed out; every output")
    void photo() throws Exception {
        String alt = SeedArticle.ALT;
        String credit = SeedArticle.PHOTO_CREDIT;
        assertTrue(seed.caption().startsWith("In this photo " + credit), seed.caption());
        assertTrue(seed.caption().endsWith(" in Rome, Italy, March 14, 2022."), seed.caption());
        Element figure = page().selectFirst("figure.art__fig");
        assertEquals(alt, figure.selectFirst("img").attr("alt"));
        assertTrue(figure.selectFirst("figcaption").wholeText().startsWith(seed.caption()));
        assertEquals(
                List.of("Photo: " + credit, "Handout"),
                figure.select("figcaption bdi").eachText());
        for (String html : List.of(
                entry("atom").getContents().get(0).getValue(),
                entry("rss").getContents().get(0).getValue(),
                item().get("content_html").asText())) {
            Element shown = Jsoup.parse(html).selectFirst("figure");
            assertEquals(alt, shown.selectFirst("img").attr("alt"));
            assertEquals(
                    seed.caption() + " Photo: " + credit + " · Handout",
                    shown.selectFirst("figcaption").wholeText());
        }
        assertEquals(seed.caption(), data().at("/image/0/caption").asText());
        assertEquals(credit, data().at("/image/0/creditText").asText());
        assertEquals(
                SeedArticle.PHOTO_TAKEN.toString(),
                data().at("/image/0/dateCreated").asText());
        assertEquals(
                SeedArticle.PHOTO_PLACE,
                data().at("/image/0/contentLocation/name").asText());

        JsonNode lede = associated("lede");
        assertEquals(
                Map.of("caption", seed.caption(), "alt", alt),
                StreamSupport.stream(lede.get("descriptions").spliterator(), false)
                        .collect(Collectors.toMap(
                                one -> one.get("role").asText(),
                                one -> one.get("value").asText())));
        assertEquals(credit, lede.get("by").asText());
        assertEquals(
                SeedArticle.PHOTO_TAKEN + "T00:00:00Z",
                lede.get("contentCreated").asText());
        assertEquals(SeedArticle.PHOTO_PLACE, lede.get("located").asText());
        assertEquals("Handout", lede.get("edNote").asText());
        assertTrue(lede.at("/renditions/0/href").asText().contains("/photos/"), lede::toString);
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
        assertEquals(TimeFormats.forMachines(entered.article().firstPublished()), time.attr("datetime"));
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
                TimeFormats.forMachines(article.firstPublished()),
                updated.selectFirst(".art__when time").attr("datetime"));
    }

    @Test
    @DisplayName(
            "26 paragraphs, 829 words, 5,109 characters: each a segment with an identity, counted right; Chinese by characters")
    void paragraphs() throws Exception {
        assertEquals(26, seed.paragraphs().size());
        String body = String.join("\n", seed.paragraphs());
        assertEquals(new TextCount(829, TextCount.Unit.WORDS), TextCount.of(body, Language.of("en")));
        assertEquals(829, ninjs().at("/bodies/0/wordCount").asInt());
        assertEquals(5_109, ninjs().at("/bodies/0/charCount").asInt());
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
        assertEquals(SeedArticle.CREDIT, page().selectFirst(".art__end").wholeText());
        assertEquals(SeedArticle.CREDIT, page().selectFirst(".art__tr").wholeText());
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
        List<String> withCredit = Stream.concat(seed.paragraphs().stream(), Stream.of(SeedArticle.CREDIT))
                .toList();
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
        assertEquals(
                seed.byline() + " · " + SeedArticle.CREDIT,
                data().get("creditText").asText());
    }

    @Test
    @DisplayName("The whole page for partners, in ninjs: every paragraph, quote, bracket and credit intact")
    void partners() throws Exception {
        JsonNode item = ninjs();
        assertEquals(seed.headline(), item.at("/headlines/0/value").asText());
        assertEquals(seed.dek(), item.at("/headlines/1/value").asText());
        assertEquals(seed.dek(), item.at("/descriptions/0/value").asText());
        assertEquals(seed.byline(), item.get("by").asText());
        List<String> withCredit = Stream.concat(seed.paragraphs().stream(), Stream.of(SeedArticle.CREDIT))
                .toList();
        assertEquals(
                withCredit,
                Jsoup.parse(item.at("/bodies/0/value").asText()).select("p").stream()
                        .map(Element::wholeText)
                        .toList());
        assertEquals(String.join("\n", withCredit), item.at("/bodies/1/value").asText());
        String body = item.at("/bodies/1/value").asText();
        assertEquals(48, body.chars().filter(c -> c == '"').count());
        assertEquals(
                List.of("[during the meeting with Yang]", "[China's]", "[Russia]"),
                Pattern.compile("\\[[^]]*]")
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertEquals(
                List.of(
                        "author Hwang Chun-mei",
                        "author Rita Cheng",
                        "translator Luisetta Mudie",
                        "editor Luisetta Mudie"),
                StreamSupport.stream(item.get("people").spliterator(), false)
                        .map(one ->
                                one.get("rel").asText() + " " + one.get("name").asText())
                        .toList());
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

    /** As a partner gets it. */
    private JsonNode ninjs() throws IOException {
        Response answer = RestAssured.given()
                .header("Authorization", "Bearer " + partnership.key("en"))
                .get("/api/ninjs/en/" + entered.article().permalink().key());
        assertEquals(200, answer.statusCode(), answer::asString);
        return JSON.readTree(answer.asString());
    }

    private JsonNode associated(String as) throws IOException {
        return StreamSupport.stream(ninjs().get("associations").spliterator(), false)
                .filter(one -> one.get("rel").asText().equals(as))
                .findFirst()
                .orElseThrow();
    }

    private Document page() {
        return Jsoup.parse(RestAssured.get(entered.article().permalink().path()).asString());
    }

    private JsonNode data() throws IOException {
        return JSON.readTree(
                page().selectFirst("script[type=application/ld+json]").data());
    }

    private SyndEntry entry(String format) throws FeedException {
        String feed = RestAssured.get("/en/feed." + format).asString();
        return new SyndFeedInput()
                .build(new StringReader(feed)).getEntries().stream()
                        .filter(one -> one.getLink()
                                .endsWith(entered.article().permalink().path()))
                        .findFirst()
                        .orElseThrow();
    }

    private JsonNode item() throws IOException {
        JsonNode feed = JSON.readTree(RestAssured.get("/en/feed.json").asString());
        return StreamSupport.stream(feed.get("items").spliterator(), false)
                .filter(one -> one.get("url")
                        .asText()
                        .endsWith(entered.article().permalink().path()))
                .findFirst()
                .orElseThrow();
    }

    private int versionOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> editions.findById(edition.id()).version());
    }
}
