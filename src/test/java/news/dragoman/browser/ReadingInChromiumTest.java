package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dragoman.publication.Publication;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Edition;
import news.dragoman.world.Album;
import news.dragoman.world.Pictures;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a reader waits for, and whether the page holds still meanwhile. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingInChromiumTest extends BrowserTest {

    /** Page, styles and scripts as sent, headers and all; photos and fonts come when the words are there. */
    private static final int LIMIT = 60_000;

    private static final String RECEIVED = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(one => !/\\.(woff2?|jpe?g|png|webp)$/.test(new URL(one.name).pathname))
              .map(one => one.transferSize).reduce((a, b) => a + b, 0)""";

    private static final String SEEN = """
            async () => {
              await document.fonts.ready;
              await Promise.all([...document.querySelectorAll('.art__fig img')].map(one => one.decode()));
              await new Promise(done => setTimeout(done, 300));
              const all = type => new Promise(done => {
                const found = [];
                new PerformanceObserver(list => found.push(...list.getEntries())).observe({ type, buffered: true });
                setTimeout(() => done(found), 100);
              });
              const shifts = await all('layout-shift');
              const paints = await all('largest-contentful-paint');
              return [
                shifts.reduce((sum, one) => sum + one.value, 0),
                paints.length ? paints[paints.length - 1].startTime : -1,
                shifts.flatMap(one => one.sources.map(source => source.node?.nodeName + '.' + source.node?.className)).join(' '),
              ];
            }""";

    private static final Pattern PHOTO = Pattern.compile("\\.(jpe?g|webp)$");

    /** As many photos as there are on a front at most. */
    private static final int FULL = 12;

    @Inject
    PrintShop prints;

    @Inject
    Album album;

    @Test
    void an_article_weighs_at_most_60_KB_and_nothing_in_it_moves_while_it_comes() {
        var shop = prints.open();
        var tall =
                prints.draft(shop, "en", copy("The ferry that never came", "It rained, and no boat left the quay. "));
        album.add(tall, shop.sadie(), Pictures.jpeg(Pictures.riverbed(900, 1_400)));
        shown(tall, shop, "An empty quay.");
        var broad = prints.draft(shop, "zh-Hans", copy("没有来的渡轮", "昨天下雨，船没有出港，码头上的人还在等。"));
        album.add(broad, shop.sadie());
        shown(broad, shop, "空无一人的码头。");
        for (Publication article : List.of(
                prints.original(shop, tall),
                prints.original(shop, broad),
                prints.original(shop, "ug", copy("كەلمىگەن پاراخوت", "يامغۇر ياغدى، كېمە چىقمىدى. ")))) {
            for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
                Visit visit = firstVisit(look);
                // Photos come when the words are there: whatever they push away moves under a reader's eyes.
                visit.page().route(PHOTO, route -> {
                    visit.page().waitForTimeout(300);
                    route.resume();
                });
                visit.open(article.permalink().path());
                List<?> seen = (List<?>) visit.page().evaluate(SEEN);
                int bytes = ((Number) visit.page().evaluate(RECEIVED)).intValue();
                done(visit);
                double shift = ((Number) seen.get(0)).doubleValue();
                System.out.printf(
                        "Article in %s, %s: %d bytes, LCP %.0f ms, CLS %s%n",
                        article.language(), look, bytes, ((Number) seen.get(1)).doubleValue(), shift);
                assertTrue(bytes > 5_000 && bytes <= LIMIT, bytes + " bytes");
                assertTrue(((Number) seen.get(1)).doubleValue() > 0, "something was painted");
                assertEquals(0.0, shift, () -> "moved: " + seen.get(2));
            }
        }
    }

    private void shown(Edition edition, PrintShop.Shop shop, String words) {
        album.write(edition, BlockKind.ALT, words, shop.sadie());
        album.write(edition, BlockKind.CAPTION, words, shop.sadie());
        album.write(edition, BlockKind.CREDIT, "Lin", shop.sadie());
    }

    @Test
    void a_front_full_of_photos_weighs_no_more_than_an_article_may_and_nothing_in_it_moves() {
        var shop = prints.open();
        for (int i = 0; i < FULL; i++) {
            var draft = prints.draft(
                    shop, "en", new Copy("Report " + i + " from the river", "Nothing sails.", "X", "It is dry."));
            album.add(draft, shop.sadie(), "The riverbed below Berth No. 4.", "A barge leans on mud, " + i, "Lin");
            prints.signedOff(draft, shop.sadie());
            prints.published(draft, shop.sadie());
        }
        String front = "/en/desks/" + shop.desk().code() + "/";
        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            Visit visit = firstVisit(look);
            visit.page().route(PHOTO, route -> {
                visit.page().waitForTimeout(30);
                route.resume();
            });
            visit.open(front).shoot("front-photos").accessible();
            List<?> seen = (List<?>) visit.page().evaluate(SEEN);
            int bytes = ((Number) visit.page().evaluate(RECEIVED)).intValue();
            int photos = ((Number) visit.page()
                            .evaluate("[...document.images].filter(one => one.complete && one.naturalWidth).length"))
                    .intValue();
            int full = visit.page().locator(".teaser img").count();
            done(visit);
            double shift = ((Number) seen.get(0)).doubleValue();
            System.out.printf(
                    "Front with %d photos, %s: %d bytes, LCP %.0f ms, CLS %s%n",
                    full, look, bytes, ((Number) seen.get(1)).doubleValue(), shift);
            assertEquals(FULL, full);
            assertTrue(photos > 1, photos + " photos came");
            assertTrue(bytes > 5_000 && bytes <= LIMIT, bytes + " bytes");
            assertEquals(0.0, shift, () -> "moved: " + seen.get(2));
        }
    }

    /** As long as a feature is. */
    private static Copy copy(String headline, String sentence) {
        return new Copy(
                headline,
                sentence.strip(),
                "X",
                Stream.iterate(1, n -> n + 1)
                        .limit(26)
                        .map(n -> n % 9 == 0 ? "## " + n : n + " " + sentence.repeat(5))
                        .toArray(String[]::new));
    }
}
