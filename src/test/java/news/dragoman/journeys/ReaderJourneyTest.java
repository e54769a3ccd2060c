package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dragoman.language.Language;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Permalink;
import news.dragoman.publication.Publication;
import news.dragoman.publication.Publications;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without a sign-in comes to read, and what never. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderJourneyTest {

    private static final Copy FERRY = new Copy("渡轮停航十一天", "两岸居民改走山路。", "云泽望渡", "渡口十一天没有开船。", "## 山路", "山路要走三个小时。");

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    Publications publications;

    @Test
    void a_reader_comes_to_an_article_and_reads_it_in_another_language() {
        var shop = prints.open();
        var chinese = prints.original(shop, "zh-Hans", FERRY);
        var english = prints.translation(
                shop,
                chinese,
                "en",
                "Ferry idle for 11 days",
                "Both banks take the mountain road.",
                "WANGDU, Yunze",
                "The ferry has not sailed for 11 days.",
                "The mountain road",
                "The mountain road takes three hours.");

        var reader = Actor.reader().opens("/zh-Hans/").sees("最新报道", "渡轮停航十一天", "记者：文思棣");
        reader.follows("渡轮停航十一天").sees("渡口十一天没有开船。", "云泽望渡").gets(200);
        assertEquals("zh-Hans", reader.page().selectFirst("html").attr("lang"));
        reader.follows("English").sees("Ferry idle for 11 days", "Translated and edited by Sadie Moon.", "GMT+8");
        assertEquals(english.permalink().path(), reader.address());
        assertEquals(
                "The mountain road", reader.page().selectFirst(".art__body h2").text());
        reader.follows("简体中文");
        assertEquals(chinese.permalink().path(), reader.address());
    }

    @Test
    void readers_see_only_what_is_published() {
        var shop = prints.open();
        var draft = prints.draft(shop, "en", new Copy("Secretdraft", "d", "X", "Hidden words."));
        var filed = prints.draft(shop, "en", new Copy("Secretfiled", "d", "X", "Hidden words."));
        newsroom.take(Step.FILE, filed.id(), shop.sadie(), Ask.at(0));
        var ready = prints.draft(shop, "en", new Copy("Secretready", "d", "X", "Hidden words."));
        prints.signedOff(ready, shop.sadie());
        var spiked = prints.draft(shop, "en", new Copy("Secretspiked", "d", "X", "Hidden words."));
        newsroom.take(Step.SPIKE, spiked.id(), shop.sadie(), Ask.at(0).because("Overtaken by events."));
        var live = prints.original(shop, "en", new Copy("Opensesame", "d", "X", "Open words."));
        var translation = prints.translation(shop, prints.editionOf(live), "yue");

        Actor.reader().opens("/en/").sees("Opensesame").seesNowhere("Secret", "Hidden");
        Actor.reader().opens(live.permalink().path()).seesNowhere("粵語", "/yue/");
        for (var hidden : List.of(draft, filed, ready, spiked, translation)) {
            for (String guess : List.of(
                    "/en/" + hidden.id(),
                    "/en/secretready-" + hidden.id(),
                    "/en/secretready-" + hidden.id().toString().replace("-", ""),
                    "/en/secretready-" + hidden.storyId(),
                    "/yue/" + hidden.id())) {
                var answer = get(guess);
                assertEquals(404, answer.statusCode(), guess);
                assertFalse(answer.asString().contains("Secret"), guess);
            }
        }
    }

    @Test
    void what_is_not_there_is_said_in_the_languages_words_and_says_nothing_else() {
        var shop = prints.open();
        prints.original(shop, "zh-Hans", FERRY);
        Actor.reader()
                .opens("/zh-Hans/nichts-0000000000")
                .gets(404)
                .sees("这个网址没有内容")
                .follows("前往首页")
                .gets(200);
        Actor.reader().opens("/ug/x-0000000000").gets(404).sees("بۇ ئادرېستا ھېچنېمە يوق");
        Actor.reader().opens("/bo/x-0000000000").gets(404).sees("ཁ་བྱང་འདིར་གང་ཡང་མེད།");
        var lao = Actor.reader().opens("/lo/x-0000000000").gets(404).sees("There is nothing at this address");
        assertEquals("en", lao.page().selectFirst("h1").closest("[lang]").attr("lang"));
        assertEquals("lo", lao.page().selectFirst("html").attr("lang"));
        assertEquals(
                get("/en/x-0000000000").asString(),
                get("/en/" + shop.desk().id()).asString(),
                "a wrong key and the id of something that exists look the same");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/a/b/c, ko, en",
        "/zh-Hant/a/b, en, zh-Hant",
        "/nowhere, 'ug-CN,en;q=0.5', ug",
        "/nowhere/at/all, 'tlh,ko;q=0.5', ko",
        "/wp-login.php, tlh, en",
        "/klingon/, zh-CN, zh-Hans",
        "/de/x-0000000000, zh-TW, zh-Hant",
        "/css/nothing.css, en, en",
        "/deskx, en, en",
        "/apiary/x, ko, ko",
    })
    void every_wrong_address_outside_the_newsroom_is_answered_for_readers_in_their_language(
            String path, String accepted, String language) {
        var answer = given().header("Accept-Language", accepted)
                .redirects()
                .follow(false)
                .get(path);
        assertEquals(404, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertTrue(page.body().hasClass("reader"), path);
        assertEquals("/" + language + "/", page.selectFirst(".nowhere__on").attr("href"));
        assertNull(answer.header("Set-Cookie"));
        assertEquals("Accept-Language", answer.header("Vary"));
    }

    @Test
    void earlier_stories_follow_page_by_page_each_once_also_those_of_one_moment() {
        Instant then = Instant.parse("2020-02-20T20:20:20.123456Z");
        String mark = "Trang " + UUID.randomUUID();
        publish(mark, then.plusSeconds(1), 20);
        publish(mark, then, 90);
        publish(mark, then.minusSeconds(1), 20);
        var expected = QuarkusTransaction.requiringNew()
                .call(() ->
                        publications.list("headline like ?1 order by firstPublished desc, id desc", mark + "%").stream()
                                .map(Publication::headline)
                                .toList());

        var seen = new ArrayList<String>();
        var reader = Actor.reader().opens("/vi/").gets(200).sees("Latest stories");
        int pages = 1;
        while (true) {
            var titles = reader.page().select(".teaser h2").eachText();
            assertTrue(titles.size() <= 40);
            titles.stream().filter(title -> title.startsWith(mark)).forEach(seen::add);
            if (reader.page().select("a[rel=next]").isEmpty()) {
                break;
            }
            if (++pages == 3) {
                publish("Mới", Instant.now(), 3); // what is published meanwhile moves nothing
            }
            reader.follows("Earlier stories").gets(200);
            assertEquals("Earlier stories", reader.page().selectFirst("h1").text());
        }
        assertEquals(expected, seen);
        assertTrue(pages >= 4, "130 on pages of 40");
        reader.follows("To the latest stories");
        assertEquals("/vi/", reader.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2020-02-20T20:20:20Z", "2020-02-20T20:20:20Z~x", "~", "'; drop table publication"})
    void a_place_that_is_none_is_not_there(String before) {
        assertEquals(404, given().queryParam("before", before).get("/en/").statusCode());
    }

    private void publish(String mark, Instant at, int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                var words = new Publication.Words(
                        Language.of("vi"),
                        mark + " " + UUID.randomUUID(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "print",
                        ZoneId.of("UTC"),
                        List.of(),
                        List.of());
                var link = new Permalink("vi", "trang", Permalink.newKey());
                publications.persist(new Publication(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        link,
                        words,
                        List.of(),
                        new byte[32],
                        at,
                        at));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/", "/xx/", "/en-us-x/", "/klingon/", "/de/x-0000000000", "/zh/"})
    void languages_that_are_not_known_are_not_there(String path) {
        assertEquals(404, get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/x", "/q/health", "/css/reader.css", "/js/main.js", "/fonts/OFL-ibm-plex.txt", "/desk"})
    void other_addresses_are_left_alone(String path) {
        assertFalse(get(path).asString().contains("class=\"reader\""));
    }

    @Test
    void the_way_in_follows_the_browsers_language_and_never_hands_an_uyghur_reader_chinese_instead() {
        var shop = prints.open();
        prints.original(shop, "zh-Hans", FERRY);
        prints.original(shop, "en", new Copy("Fog", "d", "X", "Fog came."));
        assertEquals("/zh-Hans/", entrance("zh-CN,zh;q=0.9,en;q=0.8"));
        assertEquals("/en/", entrance("de,en-GB;q=0.5"));
        assertEquals("/en/", entrance("tlh,*;q=0.1"));
        assertEquals(
                "Accept-Language", given().redirects().follow(false).get("/").header("Vary"));
        var dara = prints.open();
        prints.original(dara, "ug", new Copy("كېمە توختىدى", "", "", "كېمە قاتنىمىدى."));
        assertEquals("/ug/", entrance("ug-CN,zh;q=0.5"));
    }

    @Test
    void a_wrong_slug_language_or_slash_is_put_right_for_good() {
        var shop = prints.open();
        var live = prints.original(shop, "en", new Copy("Fog over the bay", "d", "X", "Fog came."));
        String key = live.permalink().key();
        for (String near :
                List.of("/en/old-words-" + key, "/en/" + key, "/zh-Hans/x-" + key, "/EN/fog-over-the-bay-" + key)) {
            var answer = given().redirects().follow(false).get(near);
            assertEquals(301, answer.statusCode(), near);
            assertTrue(answer.header("Location").endsWith(live.permalink().path()), near);
        }
        var front = given().redirects().follow(false).get("/zh-hans");
        assertEquals(301, front.statusCode());
        assertTrue(front.header("Location").endsWith("/zh-Hans/"));
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        var shop = prints.open();
        var live = prints.original(shop, "en", new Copy("Fog over the bay", "d", "X", "Fog came."));
        String path = live.permalink().path();
        var first = get(path);
        String mark = first.header("ETag");
        assertTrue(mark.startsWith("\""), "strong: " + mark);
        assertEquals("public, no-cache", first.header("Cache-Control"));
        assertEquals(mark, get(path).header("ETag"));
        var second = given().header("If-None-Match", mark).get(path);
        assertEquals(304, second.statusCode());
        assertEquals("", second.asString());
        assertEquals(mark, second.header("ETag"));
        assertEquals(200, given().header("If-None-Match", "\"other\"").get(path).statusCode());
        prints.translation(shop, live, "es", "Niebla", "d", "X", "Vino la niebla.");
        var third = given().header("If-None-Match", mark).get(path);
        assertEquals(200, third.statusCode(), "a new language is a new page");
        assertNotEquals(mark, third.header("ETag"));
    }

    @Test
    void readers_get_no_cookie_no_script_but_for_comments_and_may_ask_for_the_head_alone() {
        var shop = prints.open();
        var live = prints.original(shop, "en", new Copy("Fog over the bay", "d", "X", "Fog came."));
        for (String path : List.of("/en/", live.permalink().path(), "/en/x-0000000000")) {
            var answer = get(path);
            assertNull(answer.header("Set-Cookie"), path);
            // What search engines read is data; a browser runs nothing of it.
            assertTrue(
                    Jsoup.parse(answer.asString())
                            .select("script:not([type=application/ld+json])")
                            .not("[src^=/js/comments.js]")
                            .isEmpty(),
                    path);
            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'self'"), path);
        }
        var head = given().head(live.permalink().path());
        assertEquals(200, head.statusCode());
        assertEquals("", head.asString());
        assertEquals(get(live.permalink().path()).header("ETag"), head.header("ETag"));
    }

    @Test
    void tags_and_scripts_in_a_text_are_shown_as_text() {
        var shop = prints.open();
        String nasty = "<script>alert(1)</script> & \"<b>bold</b>\" {article.title} </title>";
        var live = prints.original(shop, "en", new Copy(nasty, nasty, nasty, nasty, "## " + nasty));
        var page = Actor.reader().opens(live.permalink().path()).page();
        assertEquals(nasty, page.selectFirst("h1").text());
        assertEquals(nasty, page.selectFirst(".art__dek").text());
        assertEquals(nasty, page.selectFirst(".art__where").text());
        assertEquals(nasty, page.selectFirst(".art__body p").text());
        assertEquals(nasty, page.selectFirst(".art__body h2").text());
        assertEquals(nasty, page.selectFirst("meta[name=description]").attr("content"));
        assertEquals(nasty + " · Dragoman", page.title());
        assertTrue(page.select("script:not([type=application/ld+json], [src^=/js/comments.js]), b")
                .isEmpty());
        assertEquals(1, page.select("script[type=application/ld+json]").size());
        assertEquals(
                nasty,
                Actor.reader().opens("/en/").page().selectFirst(".teaser h2").text());
    }

    @Test
    void a_right_to_left_article_runs_from_the_right_and_a_tibetan_one_marks_its_english_words() {
        var shop = prints.open();
        var chinese = prints.original(shop, "zh-Hans", FERRY);
        var uyghur = translated(shop, chinese, "ug", "كېمە توختىدى");
        var page = Actor.reader().opens(uyghur.permalink().path()).page();
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertEquals("ug", page.selectFirst("html").attr("lang"));
        assertEquals(
                "بۇ ماقالىنى باشقا تىلدا ئوقۇش", page.selectFirst(".langs__t").text());
        var link = page.selectFirst(".langs a[hreflang=zh-Hans]");
        assertEquals("ltr", link.attr("dir"));
        assertEquals("zh-Hans", link.attr("lang"));

        var lao = translated(shop, chinese, "lo", "ເຮືອຢຸດແລ່ນ");
        page = Actor.reader().opens(lao.permalink().path()).page();
        assertEquals("lo", page.selectFirst("html").attr("lang"));
        assertEquals("en", page.selectFirst(".langs__t").attr("lang"));
        assertEquals("en", page.selectFirst(".art__by").attr("lang"));
        assertEquals(
                "Translated and edited by Sadie Moon.",
                page.selectFirst(".art__end").text());
        assertEquals("en", page.selectFirst(".art__end").attr("lang"));
    }

    private Publication translated(PrintShop.Shop shop, Publication source, String language, String words) {
        return prints.translation(shop, source, language, words, words, words, words, words, words);
    }

    private static Response get(String path) {
        return given().redirects().follow(false).get(path);
    }

    private static String entrance(String accepted) {
        var answer = given().header("Accept-Language", accepted)
                .redirects()
                .follow(false)
                .get("/");
        assertEquals(303, answer.statusCode());
        return java.net.URI.create(answer.header("Location")).getPath();
    }
}
