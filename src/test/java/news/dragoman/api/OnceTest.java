package news.dragoman.api;

import static news.dragoman.api.Program.NOTHING;
import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnceTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Inject
    Once once;

    @Inject
    EntityManager database;

    private World.Newsroom room;
    private Program lin;

    @BeforeEach
    void lin_has_a_program() {
        room = world.newsroom();
        lin = Program.of(tokens, room.lin());
    }

    @Test
    void the_same_wish_sent_again_gets_the_first_answer_again() {
        String key = Program.newKey();
        Response first = is(201, lin.post("/api/stories", story("ONCE"), null, key));
        Response again = is(201, lin.post("/api/stories", story("ONCE"), null, key));

        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(etag(first), etag(again));
    }

    @Test
    void another_wish_under_the_same_key_is_refused() {
        String key = Program.newKey();
        Response first = is(201, lin.post("/api/stories", story("ONE"), null, key));

        assertEquals(
                "KEY_REUSED",
                is(422, lin.post("/api/stories", story("OTHER"), null, key)).path("kind"));
        String original = first.path("editions[0].id");
        String block = "/api/editions/" + original + "/blocks";
        is(422, lin.post(block, Map.of("kind", "PARAGRAPH", "text", "x"), null, key));
        is(201, Program.of(tokens, room.zhou()).post("/api/stories", story("OTHER"), null, key));
    }

    @Test
    void what_was_refused_was_not_done_and_may_be_wished_again_under_its_key() {
        var draft = scene.draft(room, room.lin(), "AGAIN", null, 5, "zh-Hans", "", "昨夜大雨。");
        String at = "/api/editions/" + draft.id();
        String key = Program.newKey();
        is(422, lin.post(at + "/file", NOTHING, etag(lin.get(at)), key));
        String headline = lin.get(at + "/text").path("blocks.find { it.kind == 'HEADLINE' }.id");
        int version = lin.get(at + "/text").path("blocks.find { it.kind == 'HEADLINE' }.version");
        is(200, lin.put(at + "/blocks/" + headline, Map.of("text", "渡轮停航"), "\"" + version + "\""));

        is(200, lin.post(at + "/file", NOTHING, etag(lin.get(at)), key));
        assertEquals("EDIT", scene.now(draft).stage().name());
    }

    @Test
    void of_eight_at_once_under_one_key_one_is_done_and_all_get_its_answer() throws Exception {
        String key = Program.newKey();
        var answers = atOnce(8, i -> () -> lin.post("/api/stories", story("STORM"), null, key));

        answers.forEach(answer -> is(201, answer));
        assertEquals(
                1,
                answers.stream()
                        .map(Response::asString)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                1,
                lin.get("/api/editions?mine=drafts")
                        .<List<String>>path("items.slugline")
                        .size());
    }

    @Test
    void of_eight_at_once_that_put_a_block_in_under_one_key_one_is_put_in() throws Exception {
        var draft = scene.draft(room, room.lin(), "BLOCKS", null);
        String at = "/api/editions/" + draft.id();
        String key = Program.newKey();
        var body = Map.of("kind", "PARAGRAPH", "text", "一。\n二。");

        var answers = atOnce(8, i -> () -> lin.post(at + "/blocks", body, null, key));

        answers.forEach(answer -> is(201, answer));
        assertEquals(
                List.of("一。", "二。"),
                lin.get(at + "/text").<List<String>>path("blocks.text").stream()
                        .filter(text -> text.length() == 2)
                        .toList());
    }

    @Test
    void of_two_programs_that_claim_at_once_one_wins_and_the_other_is_told_who() throws Exception {
        var english = scene.in(scene.filed(room, room.lin(), "RACE"), "en");
        var programs = List.of(Program.of(tokens, room.hana()), Program.of(tokens, room.idris()));

        var answers = atOnce(2, i -> () -> programs.get(i).step(english.id().toString(), "claim", NOTHING));

        assertEquals(
                List.of(200, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        Response lost =
                answers.stream().filter(a -> a.statusCode() == 409).findFirst().orElseThrow();
        String winner = answers.get(0).statusCode() == 200 ? "Hana Voss" : "Idris Calloway";
        assertEquals(List.of(winner), lost.path("reasons[0].args"));
        assertTrue(lost.<String>path("reasons[0].text").contains(winner));
    }

    @Test
    void publishing_the_same_sign_off_again_answers_200_whatever_was_read_and_publishes_once() throws Exception {
        var original = scene.filed(room, room.lin(), "PRESS");
        scene.take(Step.CLAIM, original, room.wei());
        var wei = Program.of(tokens, room.wei());
        String at = "/api/editions/" + original.id();
        String read = etag(wei.get(at));
        var text = Map.of("contentHash", wei.get(at + "/text").path("contentHash"));

        var answers = atOnce(4, i -> () -> wei.post(at + "/sign-off-and-publish", text, read));

        answers.forEach(answer -> is(200, answer));
        is(200, wei.post(at + "/publish", text, read));
        is(409, wei.post(at + "/publish", Map.of("contentHash", "00"), etag(wei.get(at))));
        assertEquals(
                List.of("PUBLISH", "SIGN_OFF"),
                wei.get("/api/stories/" + original.storyId() + "/history?limit=2")
                        .path("items.step"));
        Number count = QuarkusTransaction.requiringNew()
                .call(() ->
                        (Number) database.createNativeQuery("select count(*) from publication where edition_id = ?1")
                                .setParameter(1, original.id())
                                .getSingleResult());
        assertEquals(1, count.intValue());
    }

    @Test
    void answers_are_forgotten_after_their_time() {
        String key = Program.newKey();
        is(201, lin.post("/api/stories", story("FORGOTTEN"), null, key));
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update kept_answer set at = ?1 where key = ?2")
                    .setParameter(1, Instant.parse("2020-01-01T00:00:00Z"))
                    .setParameter(2, key)
                    .executeUpdate();
            once.forgetBefore(Instant.parse("2020-01-02T00:00:00Z"));
        });

        is(201, lin.post("/api/stories", story("ANEW"), null, key));
    }

    private Map<String, Object> story(String slugline) {
        return Map.of("slugline", slugline, "desk", room.desk().id(), "language", "zh-Hans");
    }

    private interface Doing {
        Callable<Response> of(int number);
    }

    private static List<Response> atOnce(int count, Doing doing) throws Exception {
        var barrier = new CyclicBarrier(count);
        var pool = Executors.newFixedThreadPool(count);
        try {
            var going = IntStream.range(0, count)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return doing.of(i).call();
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var one : going) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
