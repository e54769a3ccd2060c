package news.dragoman.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.browser.Walk.Stop;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody on a slow link waits for who opens a page for the first time. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageWeightTest extends BrowserTest {

    /** Of everything but fonts, which come when the words are there already; as sent, headers and all. */
    private static final int LIMIT = 150_000;

    private static final List<String> WORKING_PAGES = List.of(
            "desk-board",
            "desk-list",
            "story",
            "translate",
            "draft-zh-Hans",
            "review-source",
            "for-you",
            "admin-people",
            "admin-person");

    /** The browser's own account of what came over the wire, by kind. */
    private static final String RECEIVED = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(one => !/\\.woff2?$/.test(new URL(one.name).pathname))
              .map(one => [new URL(one.name).pathname.match(/\\.(css|js|svg)$/)?.[1] ?? 'page', one.transferSize])
            """;

    @Inject
    @All
    List<Walk> walks;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Test
    void the_first_load_of_every_working_page_is_at_most_150_KB_without_fonts() {
        var stops = walks.stream()
                .flatMap(walk -> walk.stops().stream())
                .filter(stop -> WORKING_PAGES.contains(stop.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        assertEquals(
                new TreeSet<>(WORKING_PAGES),
                stops.stream().map(Stop::name).collect(Collectors.toCollection(TreeSet::new)));
        stops.add(longTranslation());
        var tooHeavy = new ArrayList<String>();
        var table = new StringBuilder("First load in bytes, compressed, without fonts:\n");
        for (Stop stop : stops) {
            Visit visit = firstVisit(Look.DESKTOP, stop.as()).open(stop.path());
            Map<String, Integer> received = received(visit);
            done(visit);
            int all = received.values().stream().mapToInt(Integer::intValue).sum();
            table.append("%-16s %7d  %s%n".formatted(stop.name(), all, received));
            assertTrue(received.getOrDefault("css", 0) > 10_000, () -> "nothing comes from a cache: " + received);
            if (all > LIMIT) {
                tooHeavy.add(stop.name() + ": " + all);
            }
        }
        System.out.println(table);
        assertEquals(List.of(), tooHeavy, "pages of more than " + LIMIT + " bytes");
    }

    /** A feature: a hundred sentences. */
    private Stop longTranslation() {
        var room = world.newsroom();
        var original = scene.ferry(
                room,
                IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> "第" + n + "天下雨，船没有出港。港口的人说第" + (n + 1) + "天可以恢复。")
                        .collect(Collectors.joining("\n")));
        var english = scene.claimed(original, "en", room.hana());
        return new Stop("translate-long", "/desk/editions/" + english.id() + "/translate", room.hana());
    }

    private static Map<String, Integer> received(Visit visit) {
        List<?> entries = (List<?>) visit.page().evaluate(RECEIVED);
        return entries.stream()
                .map(List.class::cast)
                .collect(Collectors.groupingBy(
                        entry -> (String) entry.get(0),
                        java.util.TreeMap::new,
                        Collectors.summingInt(entry -> ((Number) entry.get(1)).intValue())));
    }
}
