package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.PrintShop.Shop;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches readers without their coming to a page: feeds, and what search engines make of an article. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadersProgramsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Copy KILN =
            new Copy("砖窑熄火 <老师傅> & “徒弟”", "最后一窑砖上周出窑。", "云泽望渡", "老窑工说：“火不能断。”", "## 熄火之后", "窑口长满了草，猫在里面睡觉。");
    private static final String[] ENGLISH = {
        "The kiln goes cold <master> & 'pupil'",
        "The last bricks came out last week.",
        "WANGDU, Yunze",
        "\"The fire [in the kiln] must not go out,\" the old kiln hand said.",
        "After the fire",
        "Grass grows over the mouth of the kiln, and cats sleep in it."
    };

    @Inject
    PrintShop prints;

    @Inject
    Publications publications;

    private record Story(Shop shop, Publication chinese, Publication english) {}

    private Story story() {
        var shop = prints.open();
        var chinese = prints.original(shop, "zh-Hans", KILN);
        return new Story(shop, chinese, prints.translation(shop, chinese, "en", ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void a_feed_has_every_word_and_who_wrote_them(String format) throws Exception {
        var story = story();
        SyndEntry entry = one(feed("/en/feed." + format), story.english());
        assertEquals(ENGLISH[0], entry.getTitle());
        assertEquals(ENGLISH[1], entry.getDescription().getValue());
        assertTrue(entry.getLink().endsWith(story.english().permalink().path()), entry.getLink());
        assertEquals(List.of("Sadie Moon"), authors(entry));
        Document text = Jsoup.parse(entry.getContents().get(0).getValue());
        assertEquals(
                List.of(ENGLISH[3], ENGLISH[4], ENGLISH[5], "Translated and edited by Sadie Moon."),
                text.select("p, h2").eachText());
        assertEquals("en", text.selectFirst("div").attr("lang"));
        assertEquals(
                story.english().firstPublished().getEpochSecond(),
                entry.getPublishedDate().toInstant().getEpochSecond());
    }

    @Test
    void a_JSON_feed_has_them_too() throws Exception {
        var story = story();
        JsonNode item = item(json("/zh-Hans/feed.json"), story.chinese());
        assertEquals(KILN.headline(), item.get("title").asText());
        assertEquals(KILN.dek(), item.get("summary").asText());
        assertEquals("文思棣", item.at("/authors/0/name").asText());
        assertEquals(
                "老窑工说：“火不能断。”\n熄火之后\n窑口长满了草，猫在里面睡觉。\n责编：文思棣",
                item.get("content_text").asText());
        assertTrue(item.get("url").asText().startsWith("http://"));
    }

    @Test
    void a_desk_has_a_feed_of_its_own_and_one_that_has_published_nothing_in_the_language_has_none() throws Exception {
        var story = story();
        var other = story();
        String desk = story.shop().desk().code();
        var feed = feed("/en/desks/" + desk + "/feed.atom");
        assertEquals(
                List.of(ENGLISH[0]),
                feed.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertTrue(feed.getTitle().contains(story.shop().desk().nameIn("en")), feed.getTitle());
        assertFalse(feed.getEntries()
                .get(0)
                .getLink()
                .endsWith(other.english().permalink().path()));
        assertEquals(404, given().get("/ko/desks/" + desk + "/feed.atom").statusCode());
        assertEquals(404, given().get("/en/desks/nobody/feed.atom").statusCode());
        assertEquals(404, given().get("/tlh/feed.atom").statusCode());
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again() {
        story();
        Response first = given().get("/en/feed.atom");
        assertEquals("application/atom+xml;charset=UTF-8", first.contentType());
        assertEquals("public, no-cache", first.header("Cache-Control"));
        assertEquals(
                304,
                given().header("If-None-Match", first.header("ETag"))
                        .get("/en/feed.atom")
                        .statusCode());
        story();
        assertEquals(
                200,
                given().header("If-None-Match", first.header("ETag"))
                        .get("/en/feed.atom")
                        .statusCode());
    }

    @Test
    void what_is_suspended_leaves_the_feeds_and_the_sitemaps_and_what_is_withdrawn_leaves_a_tombstone()
            throws Exception {
        var story = story();
        String key = story.english().permalink().key();
        String month = "/sitemap/en/"
                + DateTimeFormatter.ofPattern("yyyy-MM")
                        .withZone(ZoneOffset.UTC)
                        .format(story.english().firstPublished())
                + ".xml";
        var everywhere = List.of("/en/feed.atom", "/en/feed.rss", "/en/feed.json", "/news-sitemap.xml", month);
        everywhere.forEach(path -> assertTrue(given().get(path).asString().contains(key), path));

        change(story.english(), Publication::suspend);
        everywhere.forEach(path -> assertFalse(given().get(path).asString().contains(key), path));

        change(story.english(), article -> article.withdraw("The kiln was not ours to show.", Instant.now()));
        Element instead =
                Jsoup.parse(given().get("/en/feed.rss").asString(), "", Parser.xmlParser()).select("item").stream()
                        .filter(item -> item.select("guid").text().endsWith("/en/" + key))
                        .reduce((one, other) -> fail("it stands there twice"))
                        .orElseThrow();
        assertEquals("This article was withdrawn", instead.select("title").text());
        assertEquals(
                "The kiln was not ours to show.",
                instead.select("description").text(),
                "what a program keeps under its id is replaced by what readers are told");
        assertTrue(instead.select("content|encoded").isEmpty());
        Element gone = Jsoup.parse(given().get("/en/feed.atom").asString(), "", Parser.xmlParser())
                .select("at|deleted-entry")
                .stream()
                .filter(element -> element.attr("ref").endsWith("/en/" + key))
                .findFirst()
                .orElseThrow();
        assertEquals("The kiln was not ours to show.", gone.text());
        JsonNode json = json("/en/feed.json").at("/_dragoman/withdrawn");
        assertTrue(StreamSupport.stream(json.spliterator(), false)
                .anyMatch(one -> one.get("id").asText().endsWith("/en/" + key)));
        String all = given().get("/en/feed.atom").asString()
                + given().get("/en/feed.rss").asString()
                + given().get("/en/feed.json").asString();
        assertFalse(
                all.contains(story.english().permalink().slug() + "-" + key), "the headline's words are gone with it");
    }

    @Test
    void each_language_of_a_story_leads_to_every_other_and_back() {
        var story = story();
        for (Publication article : List.of(story.chinese(), story.english())) {
            Document page = page(article);
            assertEquals(
                    List.of(address(article)),
                    page.select("link[rel=canonical]").eachAttr("href"));
            var alternates = page.select("link[rel=alternate][hreflang]").stream()
                    .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href")));
            assertEquals(
                    Map.of(
                            "zh-Hans", address(story.chinese()),
                            "en", address(story.english()),
                            "x-default", address(story.english())),
                    alternates);
        }
        assertEquals(
                "zh_CN",
                page(story.chinese()).select("meta[property=og:locale]").attr("content"));
        assertEquals(
                List.of("en_US"),
                page(story.chinese())
                        .select("meta[property=og:locale:alternate]")
                        .eachAttr("content"));
    }

    @Test
    void search_engines_read_who_translated_what_from_what_and_nothing_in_an_article_ends_their_script()
            throws Exception {
        var story = story();
        JsonNode english = data(story.english());
        assertEquals("NewsArticle", english.get("@type").asText());
        assertEquals(ENGLISH[0], english.get("headline").asText());
        assertEquals("en", english.get("inLanguage").asText());
        assertEquals("Sadie Moon", english.at("/author/0/name").asText());
        assertEquals("Sadie Moon", english.at("/translator/0/name").asText());
        assertEquals(
                address(story.chinese()), english.at("/translationOfWork/0/@id").asText());
        assertEquals(
                address(story.english()),
                data(story.chinese()).at("/workTranslation/0/@id").asText());
        assertTrue(english.get("articleBody").asText().contains(ENGLISH[3]));

        var shop = prints.open();
        var hostile = prints.original(shop, "en", new Copy("</script><b>x", "d", "X", "</script><img src=x>"));
        assertEquals("</script><b>x", data(hostile).get("headline").asText());
        assertEquals(0, page(hostile).select("img").size());
    }

    @Test
    void crawlers_are_kept_from_the_newsroom_and_shown_every_month_of_every_language() {
        var story = story();
        String robots = given().get("/robots.txt").asString();
        assertTrue(robots.contains("Disallow: /desk\n"), robots);
        assertTrue(robots.contains("/sitemap.xml\n"), robots);
        Document index = Jsoup.parse(given().get("/sitemap.xml").asString(), "", Parser.xmlParser());
        var places = index.select("sitemap > loc").eachText();
        assertTrue(
                places.stream()
                        .anyMatch(place -> given().get(path(place))
                                .asString()
                                .contains(story.chinese().permalink().key())),
                places.toString());
        assertEquals(404, given().get("/sitemap/en/1999-01.xml").statusCode());
        assertEquals(404, given().get("/sitemap/en/2026-99.xml").statusCode());
        Document news = Jsoup.parse(given().get("/news-sitemap.xml").asString(), "", Parser.xmlParser());
        assertTrue(news.select("news|title").eachText().contains(KILN.headline()), news.text());
    }

    private SyndFeed feed(String path) throws Exception {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        return new SyndFeedInput().build(new StringReader(answer.asString()));
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(given().get(path).asString());
    }

    private static SyndEntry one(SyndFeed feed, Publication article) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().contains(article.permalink().key()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode item(JsonNode feed, Publication article) {
        return StreamSupport.stream(feed.get("items").spliterator(), false)
                .filter(item ->
                        item.get("url").asText().contains(article.permalink().key()))
                .findFirst()
                .orElseThrow();
    }

    /** Atom has authors, RSS creators. */
    private static List<String> authors(SyndEntry entry) {
        return entry.getAuthors().isEmpty()
                ? List.of(entry.getAuthor())
                : entry.getAuthors().stream().map(SyndPerson::getName).toList();
    }

    private static Document page(Publication article) {
        return Jsoup.parse(given().get(article.permalink().path()).asString());
    }

    private static JsonNode data(Publication article) throws Exception {
        return JSON.readTree(
                page(article).selectFirst("script[type=application/ld+json]").data());
    }

    private static String address(Publication article) {
        return RestAssured.baseURI + ":" + RestAssured.port
                + article.permalink().path();
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private void change(Publication article, Consumer<Publication> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(publications.findById(article.id())));
    }
}
