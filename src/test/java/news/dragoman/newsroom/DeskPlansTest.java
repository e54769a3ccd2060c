package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dragoman.newsroom.DeskStatements.Sought;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The desk's hot queries at size: how PostgreSQL goes about them, and how long it takes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskPlansTest {

    private static final Pattern SCAN =
            Pattern.compile("\"Node Type\": \"Seq Scan\"[^{}]*?\"Relation Name\": \"(\\w+)\"");
    private static final Pattern TIME = Pattern.compile("\"Execution Time\": ([0-9.]+)");
    private static final Set<String> TINY = Set.of("desk", "desk_audience", "person");
    private static final int TIMES = 20;
    private static final int LARGE = 50_000;

    @Test
    void the_hot_queries_read_by_index_alone() throws SQLException, IOException {
        at(4_000, 800);
    }

    @Test
    @Tag("exhaustive")
    void the_hot_queries_read_by_index_alone_behind_fifty_thousand_archived_stories() throws SQLException, IOException {
        at(55_000, 5_000);
    }

    @Test
    @Tag("soak")
    void the_hot_queries_read_by_index_alone_behind_half_a_million_archived_stories() throws SQLException, IOException {
        at(505_000, 5_000);
    }

    private static void at(int stories, int live) throws SQLException, IOException {
        Instant begun = Instant.now();
        try (var size = DeskAtSize.filled(stories, live)) {
            System.out.printf(
                    "Desk at %d stories, %d of them at work, filled in %d s%n",
                    stories, live, Duration.between(begun, Instant.now()).toSeconds());
            for (var who : people(size).entrySet()) {
                for (var question : questions(who.getValue()).entrySet()) {
                    look(size, question.getKey() + " for " + who.getKey(), question.getValue());
                }
                for (var question : stories(who.getValue()).entrySet()) {
                    time(size, question.getKey() + " for " + who.getKey(), question.getValue());
                }
            }
            look(size, "what waits, for the metrics", new DeskStatement(Meters.WAITING, Map.of()));
            cards(size, stories);
        }
    }

    private static Map<String, DeskSight> people(DeskAtSize size) throws SQLException {
        Map<String, DeskSight> people = new LinkedHashMap<>();
        people.put("a chief", size.sight(UUID.randomUUID(), new String[] {"c"}));
        var editor = UUID.fromString(size.one("select id from person where login = 'fill-editor-2'"));
        people.put("an editor", size.sight(editor, new String[] {
            "d:" + size.one("select id from desk where code = 'fill-3'"), "e:en"
        }));
        var translator = UUID.fromString(size.one("select id from person where login = 'fill-translator-4'"));
        people.put("a translator", size.sight(translator, new String[] {"t:zh-Hans", "t:ug"}, "zh-Hans", "ug"));
        var reporter = UUID.fromString(size.one("select id from person where login = 'fill-reporter-1'"));
        people.put("a reporter", size.sight(reporter, new String[0]));
        return people;
    }

    private static Map<String, DeskStatement> questions(DeskSight sight) {
        Instant now = Instant.now();
        Instant today = now.minus(Duration.ofHours(12));
        Instant lately = now.minus(Duration.ofDays(30));
        var ask = new DeskStatements(sight, now);
        var shown = EnumSet.complementOf(EnumSet.of(Place.SPIKED));
        var board = DeskFilter.ALL.at(shown);
        var published = DeskFilter.ALL.at(Set.of(Place.PUBLISHED));
        Map<String, DeskStatement> questions = new LinkedHashMap<>();
        questions.put("counts", ask.tallies(board, today, lately));
        questions.put("columns", ask.windows(board, shown, 25, today, lately));
        questions.put("list", ask.byNeed(board, null, 51));
        questions.put(
                "a later page", ask.byNeed(board, new DeskKey(now, 5, now.minusSeconds(600), UUID.randomUUID()), 51));
        questions.put("archive", ask.latest(published, null, 51, Instant.EPOCH, Instant.EPOCH));
        questions.put(
                "a later page of the archive",
                ask.latest(
                        published,
                        DeskKey.latest(now.minus(Duration.ofDays(400)), UUID.randomUUID()),
                        51,
                        Instant.EPOCH,
                        Instant.EPOCH));
        questions.put("search 水库", ask.search(DeskFilter.ALL, new Sought(List.of("水库"), List.of("%水库%")), null, 51));
        questions.put(
                "search miners 17",
                ask.search(
                        DeskFilter.ALL,
                        new Sought(List.of("min", "ine", "ner", "ers", "^17"), List.of("%miners%", "% 17%")),
                        null,
                        51));
        questions.put(
                "search for nothing",
                ask.search(DeskFilter.ALL, new Sought(List.of("xyz"), List.of("%xyz%")), null, 51));
        return questions;
    }

    /** Programs' lists of stories: each at most one pass over what a newsroom has. */
    private static Map<String, DeskStatement> stories(DeskSight sight) {
        var ask = new StoryStatements(new DeskStatements(sight, Instant.now()));
        var spiked = DeskFilter.ALL.at(Set.of(Place.SPIKED));
        Map<String, DeskStatement> questions = new LinkedHashMap<>();
        questions.put("stories", ask.known(null, 26));
        questions.put("stories, spiked", ask.passing(spiked, null, null, 26));
        questions.put("stories, awaiting", ask.passing(DeskFilter.ALL.at(Set.of(Place.AWAITING)), null, null, 26));
        questions.put(
                "stories that say 水库",
                ask.passing(DeskFilter.ALL, new Sought(List.of("水库"), List.of("%水库%")), null, 26));
        questions.put(
                "stories that say nothing known",
                ask.passing(DeskFilter.ALL, new Sought(List.of("xyz"), List.of("%xyz%")), null, 26));
        return questions;
    }

    private static void look(DeskAtSize size, String what, DeskStatement statement) throws SQLException {
        String plan = size.plan(statement);
        Set<String> scanned =
                SCAN.matcher(plan).results().map(match -> match.group(1)).collect(Collectors.toSet());
        scanned.removeAll(TINY);
        assertEquals(Set.of(), scanned, what + " reads a whole table:\n" + plan);
        for (String table : List.of("story", "edition", "entry", "version")) {
            assertTrue(!plan.contains("\"Relation Name\": \"" + table + "\""), what + " reads " + table + ":\n" + plan);
        }
        time(size, what, statement);
        assertTrue(TIME.matcher(plan).find(), plan);
    }

    private static void time(DeskAtSize size, String what, DeskStatement statement) throws SQLException {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            size.rows(statement);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(times);
        System.out.printf("  %-42s p50 %7.1f ms  p95 %7.1f ms%n", what, times[TIMES / 2], times[TIMES * 95 / 100]);
    }

    /** The cards of a page are read from the tables of the stories themselves, each by its keys. */
    private static void cards(DeskAtSize size, int stories) throws SQLException {
        String ids =
                size.one("select array_agg(story_id) from (select story_id from desk_row where at_work limit 150) s");
        String plan = size.plan(
                DeskRows.some(),
                Map.of(
                        "person", UUID.randomUUID(),
                        "stories",
                                java.util.Arrays.stream(ids.substring(1, ids.length() - 1)
                                                .split(","))
                                        .map(UUID::fromString)
                                        .toArray(UUID[]::new)));
        Set<String> scanned =
                SCAN.matcher(plan).results().map(match -> match.group(1)).collect(Collectors.toSet());
        scanned.removeAll(TINY);
        System.out.println("  cards of 150 stories: "
                + TIME.matcher(plan).results().map(m -> m.group(1)).findFirst().orElse("?") + " ms; whole tables read: "
                + scanned);
        scanned.remove("claim"); // a newsroom holds some hundreds
        if (stories > LARGE) { // a small table is read faster as a whole
            assertEquals(Set.of(), scanned, plan);
        }
    }
}
