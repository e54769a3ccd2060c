package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.people.Person;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stories by the filters that editions have: a program finds what the desk's page finds. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesListTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    private World.Newsroom room;
    private String desk;

    @BeforeEach
    void a_newsroom_at_work() {
        room = world.newsroom();
        desk = "desk=" + room.desk().code();
        scene.draft(room, room.lin(), "OPENING", null);
        scene.draft(room, room.lin(), "FLASH-DRAFT", null, 1, "zh-Hans", "澄河罐头厂起火", "没有人受伤。");
        scene.filed(room, room.lin(), "WAITING");
        Edition claimed = scene.filed(room, room.lin(), "CLAIMED");
        scene.take(Step.CLAIM, english(claimed), room.hana());
        scene.translate(english(claimed), room.hana(), "Zeppelin over the harbour");
        Edition returned = scene.filed(room, room.lin(), "RETURNED");
        scene.take(Step.CLAIM, returned, room.wei());
        scene.take(Step.RETURN, returned, room.wei(), "Who said so?");
        Edition out = scene.filed(room, room.lin(), "OUT-NOW");
        scene.take(Step.CLAIM, out, room.wei());
        scene.take(Step.SIGN_OFF, out, room.wei());
        scene.take(Step.PUBLISH, out, room.wei());
        Edition spiked = scene.filed(room, room.zhou(), "PUT-ASIDE");
        scene.take(Step.SPIKE, spiked, room.wei(), "Old news.");
        var wei = Program.of(tokens, room.wei());
        String due = "/api/editions/" + english(claimed).id() + "/due";
        String late = Instant.now().minus(Duration.ofHours(1)).toString();
        is(200, wei.put(due, Map.of("due", late), Program.etag(wei.get(due))));
    }

    private Edition english(Edition original) {
        return scene.in(original, "en");
    }

    @Tag("exhaustive")
    @Test
    void every_filter_finds_the_stories_of_the_editions_that_it_finds() {
        var filters = Stream.of(
                        "",
                        "stage=DRAFT",
                        "stage=TRANSLATION",
                        "stage=EDIT",
                        "stage=PUBLISHED",
                        "stage=SPIKED",
                        "pair=zh-Hans~en",
                        "pair=zh-Hans",
                        "due=over",
                        "due=hour",
                        "due=day",
                        "urgency=flash",
                        "urgency=routine",
                        "mine=claimed",
                        "mine=returned",
                        "mine=drafts",
                        "mine=all",
                        "flag=newer",
                        "flag=returned",
                        "flag=expired",
                        "holder=" + room.hana().id(),
                        "q=zeppelin",
                        "q=罐头",
                        "q=out",
                        "q=put&stage=SPIKED",
                        "q=%25",
                        "pair=zh-Hans~en&stage=TRANSLATION&due=over")
                .toList();
        var found = new TreeSet<String>();
        for (Person person : List.of(
                room.lin(), room.zhou(), room.hana(), room.idris(), room.nora(), room.wei(), room.ana(), room.mod())) {
            var program = Program.of(tokens, person);
            for (String filter : filters) {
                String asked = desk + (filter.isEmpty() ? "" : "&" + filter);
                var stories = all(program, "/api/stories?" + asked, "id");
                assertEquals(
                        new TreeSet<>(all(program, "/api/editions?" + asked, "story")),
                        new TreeSet<>(stories),
                        person.login() + " asks for " + filter);
                assertEquals(stories.stream().distinct().toList(), stories, "each once");
                if (!stories.isEmpty()) {
                    found.add(filter);
                }
            }
        }
        var nowhere = new TreeSet<>(filters);
        nowhere.removeAll(found);
        assertEquals(new TreeSet<>(List.of("due=hour", "flag=newer", "flag=expired", "q=%25")), nowhere);
    }

    @Test
    void a_story_comes_with_all_its_editions_that_one_may_know_of_and_the_newest_first() {
        var nora = Program.of(tokens, room.nora());

        Response waiting = is(200, nora.get("/api/stories?stage=TRANSLATION&" + desk));

        assertEquals(List.of("PUT-ASIDE", "OUT-NOW", "RETURNED", "CLAIMED", "WAITING"), waiting.path("items.slugline"));
        assertEquals(
                List.of("zh-Hans", "en"), waiting.path("items.find { it.slugline == 'WAITING' }.editions.language"));
    }

    @Test
    void words_that_one_may_not_read_find_no_story() {
        assertEquals(List.of("CLAIMED"), sluglines(room.hana(), "q=zeppelin"));
        assertEquals(List.of(), sluglines(room.lin(), "q=zeppelin"));
        assertEquals(List.of(), sluglines(room.zhou(), "q=罐头"), "another reporter's draft");
        assertEquals(List.of("FLASH-DRAFT"), sluglines(room.lin(), "q=罐头"));
        assertEquals(List.of(), sluglines(room.mod(), "q=out-now"));
    }

    @Test
    void a_filter_that_there_is_not_is_refused_with_its_name() {
        var lin = Program.of(tokens, room.lin());
        for (String odd : List.of("stage", "due", "urgency", "mine", "flag")) {
            assertEquals(odd, is(400, lin.get("/api/stories?" + odd + "=never")).path("field"));
        }
        for (String list : List.of("/api/stories", "/api/editions")) {
            for (String odd : List.of("q", "pair", "desk")) {
                var items = is(200, lin.request().queryParam(odd, "zq\u0000vx").get(list))
                        .path("items");
                assertEquals(List.of(), items, odd);
            }
            String cursor = Base64.getUrlEncoder()
                    .encodeToString(
                            ("+999999999-01-01T00:00:00Z|" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    "cursor",
                    is(400, lin.request().queryParam("cursor", cursor).get(list))
                            .path("field"));
        }
        is(404, lin.get("/api/stories?holder=nobody"));
        assertEquals(List.of(), sluglines(room.lin(), "pair=xx"));
    }

    @Test
    void the_description_names_the_filters_of_both_lists_alike() {
        var paths = AsDescribed.description().path("paths");
        var editions = paths.at("/~1api~1editions/get/parameters");

        assertTrue(editions.size() > 10, editions.toString());
        assertEquals(editions, paths.at("/~1api~1stories/get/parameters"));
    }

    private List<String> sluglines(Person person, String filter) {
        return all(Program.of(tokens, person), "/api/stories?" + desk + "&" + filter, "slugline");
    }

    private static List<String> all(Program program, String path, String field) {
        var found = new ArrayList<String>();
        Response page = is(200, program.get(path + "&limit=2"));
        found.addAll(page.path("items." + field));
        while (page.path("next") != null) {
            page = is(200, program.get(path + "&limit=2&cursor=" + page.path("next")));
            found.addAll(page.path("items." + field));
        }
        assertNull(page.<String>path("next"));
        return found;
    }
}
