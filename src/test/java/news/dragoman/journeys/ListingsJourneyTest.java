package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.publication.Publications;
import news.dragoman.workflow.Step;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import news.dragoman.world.Printed;
import news.dragoman.world.Printed.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How readers go on from an article: to its desk, its month, those who wrote it, and what else there is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingsJourneyTest {

    private static final Instant SPRING = Instant.parse("2019-03-10T08:00:00Z");

    @Inject
    Printed printed;

    @Inject
    PrintShop prints;

    @Inject
    Newsroom newsroom;

    @Inject
    Publications publications;

    @Test
    void a_reader_goes_from_an_article_to_its_desk_and_reads_on_there_and_in_another_language() {
        var shop = prints.open();
        String desk = shop.desk().code();
        var ferry = prints.original(shop, "zh-Hans", new Copy("渡轮停航", "", "", "渡口没有开船。"));
        prints.translation(shop, ferry, "en", "Ferry idle", "The ferry has not sailed.");
        for (int i = 1; i <= 5; i++) {
            prints.original(shop, "en", new Copy("River report " + i, "", "", "Water fell."));
        }

        var reader = Actor.reader().opens(addressOf(ferry.storyId(), "en"));
        assertEquals(
                List.of("River report 5", "River report 4", "River report 3", "River report 2"),
                reader.page().select(".more li").eachText(),
                "four of its desk, the newest first");
        reader.follows(shop.desk().nameIn("en")).gets(200);
        assertEquals("/en/desks/" + desk + "/", reader.address());
        assertEquals(6, reader.page().select(".teaser").size());
        assertTrue(reader.page()
                .select("link[type=application/atom+xml]")
                .attr("href")
                .endsWith("/en/desks/" + desk + "/feed.atom"));
        reader.follows("简体中文").gets(200).sees("渡轮停航").seesNowhere("River report");
        assertEquals("/zh-Hans/desks/" + desk + "/", reader.address());

        var moved = given().redirects().follow(false).get("/EN/desks/" + desk + "/");
        assertEquals(301, moved.statusCode());
        assertTrue(moved.header("Location").endsWith("/en/desks/" + desk + "/"));
        Actor.reader().opens("/ko/desks/" + desk + "/").gets(404).sees("이 주소에는 아무것도 없습니다");
    }

    @Test
    void names_of_a_byline_lead_each_to_its_articles_and_the_page_of_a_pen_name_leads_to_nobody() {
        String desk = "desk" + UUID.randomUUID();
        String mara = "Mara Finch " + UUID.randomUUID();
        String dara = "Dara Amin " + UUID.randomUUID();
        var both = printed.print(new Sheet("en", desk, SPRING, "The quiet harbour", "Nobody came.").by(mara, dara));
        printed.print(new Sheet("en", desk, SPRING.plusSeconds(60), "The loud harbour", "All came.").by(mara));
        printed.print(new Sheet("es", desk, SPRING, "El puerto", "Nadie vino.").by(mara));

        var reader = Actor.reader().opens(both.permalink().path());
        assertEquals(
                "By " + mara + " and " + dara,
                reader.page().selectFirst(".art__by").text());
        assertEquals(List.of(mara, dara), reader.page().select(".art__by a").eachText());
        assertFalse(
                given().get("/news-sitemap.xml")
                        .asString()
                        .contains(both.permalink().key()),
                "what came out months ago is no news");
        String page = reader.page().select(".art__by a").attr("href");
        assertTrue(page.matches("/en/by/mara-finch-[a-z0-9-]+-[0-9a-f]{12}"), page);
        reader.follows(mara).gets(200);
        assertEquals(mara, reader.page().selectFirst("h1").text());
        assertEquals(
                List.of("The loud harbour", "The quiet harbour"),
                reader.page().select(".teaser h2").eachText());
        String all = reader.page().outerHtml();
        assertFalse(all.contains("El puerto"), "a page in each language, which nothing joins");
        for (String id : List.of(
                both.id().toString(),
                both.editionId().toString(),
                both.storyId().toString())) {
            assertFalse(all.contains(id));
        }
        assertEquals(301, status(page.replace("mara", "tara")), "the key alone finds it");
        assertEquals(404, status(page.replaceAll("[0-9a-f]{12}$", "000000000000")));
        assertEquals(404, status("/ko" + page.substring(3)), "there it stands on nothing");
    }

    @Test
    void two_people_of_one_name_share_a_page_and_one_with_a_new_pen_name_has_two() {
        String desk = "desk" + UUID.randomUUID();
        String name = "云" + UUID.randomUUID();
        var one = printed.print(new Sheet("zh-Hans", desk, SPRING, "山上的雪", "雪很大。").by(name));
        var other = printed.print(new Sheet("zh-Hans", "another" + desk, SPRING, "海上的雾", "雾很大。").by(name));
        var renamed = printed.print(new Sheet("zh-Hans", desk, SPRING, "城里的雨", "雨很大。").by("新" + name));
        assertEquals(byline(one.permalink().path()), byline(other.permalink().path()));
        assertNotEquals(
                byline(one.permalink().path()), byline(renamed.permalink().path()));
        var page = Actor.reader().opens(byline(one.permalink().path())).gets(200);
        assertEquals(
                List.of("海上的雾", "山上的雪").stream().sorted().toList(),
                page.page().select(".teaser h2").eachText().stream().sorted().toList());
    }

    @Test
    void what_is_suspended_leaves_every_list_at_once_and_comes_back_with_it() {
        var shop = prints.open();
        var live = prints.original(shop, "ug", new Copy("كېمە توختىدى", "", "", "كېمە قاتنىمىدى."));
        String page = byline(live.permalink().path());
        String desk = "/ug/desks/" + shop.desk().code() + "/";
        Actor.reader().opens(page).gets(200).sees("كېمە توختىدى");
        newsroom.take(Step.SUSPEND, live.editionId(), shop.sadie(), Ask.at(0).because("A source asked for it."));
        Actor.reader().opens(page).seesNowhere("كېمە توختىدى");
        Actor.reader().opens(desk).gets(404).seesNowhere("كېمە توختىدى");
        newsroom.take(Step.RESUME, live.editionId(), shop.sadie(), Ask.at(0).because("It is as it should be."));
        Actor.reader().opens(page).gets(200).sees("كېمە توختىدى");
        Actor.reader().opens(desk).gets(200).sees("كېمە توختىدى");
    }

    @Test
    void the_archive_has_each_article_once_in_the_month_that_stands_on_it() {
        String desk = "desk" + UUID.randomUUID();
        Instant newYear = Instant.parse("2001-12-31T18:00:00Z"); // 2 o'clock on New Year's Day in Shanghai
        printed.print(new Sheet("ja", desk, newYear, "新年", "x"));
        printed.print(
                new Sheet("ja", desk, ZoneId.of("America/New_York"), newYear, "大晦日", "", List.of(), List.of("x")));
        printed.print(IntStream.range(0, 85)
                .mapToObj(i -> new Sheet("ja", desk, Instant.parse("2002-05-05T05:05:05Z"), "五月 " + i, "x"))
                .toList());

        var reader = Actor.reader().opens("/ja/").follows("Archive").gets(200);
        assertEquals("/ja/archive/", reader.address());
        var months = reader.page().select(".months li").eachText();
        assertTrue(months.size() >= 3 && months.stream().anyMatch(month -> month.endsWith(" 85")), months.toString());
        var links = reader.page().select(".months a").eachAttr("href");
        assertEquals(links.stream().sorted((a, b) -> b.compareTo(a)).toList(), links, "the latest first");
        Actor.reader().opens("/ja/archive/2001-12").sees("大晦日").seesNowhere("新年");
        Actor.reader().opens("/ja/archive/2002-01").sees("新年").seesNowhere("大晦日");

        var seen = new ArrayList<String>();
        reader.opens("/ja/archive/2002-05");
        while (true) {
            seen.addAll(reader.page().select(".teaser h2").eachText());
            if (reader.page().select("a[rel=next]").isEmpty()) {
                break;
            }
            reader.follows("Earlier stories").gets(200);
        }
        assertEquals(85, seen.stream().distinct().count());
        assertEquals(85, seen.size());
        assertEquals(404, status("/ja/archive/1999-01"));
        assertEquals(404, status("/ja/archive/2002-13"));
        Actor.reader().opens("/fr/archive/").gets(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/desks/%00/",
                "/en/desks/x%27--/",
                "/en/by/x",
                "/en/by/%00-0123456789ab",
                "/en/by/-",
                "/en/archive/2020-00",
                "/en/archive/x",
                "/en/archive/2020-01?before=%00",
                "/xx/archive/",
                "/en/desks/"
            })
    void what_is_no_list_is_not_there(String path) {
        assertEquals(404, given().urlEncodingEnabled(false).get(path).statusCode(), path);
    }

    private String addressOf(UUID story, String language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications.languages(story).stream()
                        .filter(one -> one.language().tag().equals(language))
                        .findFirst()
                        .orElseThrow()
                        .permalink()
                        .path());
    }

    private static String byline(String article) {
        var page = Actor.reader().opens(article).page();
        assertNull(page.selectFirst(".art__by a[href=\"\"]"));
        return page.selectFirst(".art__by a").attr("href");
    }

    private static int status(String path) {
        return given().redirects().follow(false).get(path).statusCode();
    }
}
