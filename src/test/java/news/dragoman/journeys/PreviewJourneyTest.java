package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import news.dragoman.history.KeptText;
import news.dragoman.newsroom.Previewing;
import news.dragoman.people.PersonAccounts;
import news.dragoman.people.Secrets;
import news.dragoman.review.Preview;
import news.dragoman.story.Edition;
import news.dragoman.story.Versions;
import news.dragoman.web.Paces;
import news.dragoman.workflow.Refusal;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody outside reads one version by a secret link, and nothing else, and nobody else does. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewJourneyTest {

    private static final String WORDS = "Sentence of a ferry.";

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Previewing previewing;

    @Inject
    Aftermath aftermath;

    @Inject
    Versions versions;

    @Inject
    Paces paces;

    @Inject
    PersonAccounts accounts;

    @Inject
    EntityManager database;

    @Test
    void nora_shows_the_translation_to_an_expert_sees_that_it_was_read_and_takes_it_back() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        var nora = Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/review")
                .follows("Previews for people outside")
                .sees("Nobody outside has a link to this text");
        nora.presses("Make the link", Map.of("for", "  ")).gets(422).sees("Say for whom it is");
        nora.presses("Make the link", Map.of("for", "Amal Reza, harbour engineer"))
                .gets(200);
        String link = nora.page().select(".once__code").text();
        assertTrue(link.matches("http://[^/]+/preview/[A-Za-z0-9_-]{43}"), link);
        String secret = link.substring(link.length() - 43);

        Response read = get(secret);
        assertEquals(200, read.statusCode());
        assertTrue(read.asString().contains(WORDS));
        assertTrue(read.asString().contains("Amal Reza"));
        assertTrue(read.asString().contains("<meta name=\"robots\" content=\"noindex"));
        assertEquals("no-store", read.header("Cache-Control"));
        assertEquals("no-referrer", read.header("Referrer-Policy"));
        assertTrue(read.header("X-Robots-Tag").contains("noindex"));
        assertTrue(read.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(read.cookies().isEmpty(), read.cookies().toString());
        assertEquals(null, read.header("ETag"));
        assertFalse(read.asString().contains("<script"));
        assertEquals(
                List.of("200", ""),
                List.of(
                        String.valueOf(given().head("/preview/" + secret).statusCode()),
                        given().head("/preview/" + secret).asString()));

        nora.opens("/desk/editions/" + english.id() + "/previews")
                .sees("Amal Reza, harbour engineer", "by Nora Whitfield", "Once")
                .seesNowhere(secret);
        assertEquals(List.of(), stored(secret), "the secret is stored nowhere");

        nora.presses("Take back the link for Amal Reza, harbour engineer").sees("Taken back");
        assertNothing(secret);
        Actor.signedIn(room.ana())
                .opens("/desk/editions/" + english.id() + "/previews")
                .sees("Taken back");

        String timeline = "/desk/stories/" + english.storyId() + "/timeline";
        String name = "Amal Reza, harbour engineer";
        nora.opens(timeline)
                .sees(
                        "Nora Whitfield made a link to English, version 1, for " + name,
                        name + " opened the link to English, version 1",
                        "took the link of " + name + " to English, version 1, back",
                        "submitted English");
        nora.opens(timeline + "?step=PREVIEWS").sees("made a link").seesNowhere("submitted English");
        nora.opens(timeline + "?step=PREVIEWS&person=" + room.hana().id()).sees("Nothing here");
        nora.opens(timeline + "?step=SUBMIT").sees("submitted English").seesNowhere("made a link");
        Actor.signedIn(room.hana()).opens(timeline).sees("submitted English").seesNowhere("Amal Reza");
    }

    @Test
    void what_is_none_what_is_over_what_is_shut_and_what_was_taken_back_have_one_answer() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        String good = made(english, room);
        assertEquals(200, get(good).statusCode());

        scene.take(Step.HOLD, english, room.nora(), "A court.");
        assertNothing(good);
        Actor.signedIn(room.nora())
                .opens("/desk/editions/" + english.id() + "/previews")
                .sees("Nothing can be shown outside now", "on hold")
                .posts(
                        "/desk/editions/" + english.id() + "/previews",
                        Map.of("for", "Somebody", "version", "1", "hours", "24"))
                .gets(409)
                .sees("on hold");
        scene.take(Step.LIFT, english, room.ana(), "It is over.");
        assertEquals(200, get(good).statusCode(), "the link opens again");

        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        assertEquals(200, get(good).statusCode());
        scene.take(Step.SUSPEND, english, room.nora(), "A name in it.");
        assertNothing(good);
        scene.take(Step.RESUME, english, room.nora(), "Checked.");
        assertEquals(200, get(good).statusCode());

        var other = scene.submitted(room);
        String spiked = made(other, room);
        scene.take(Step.SPIKE, other, room.nora(), "No news.");
        assertNothing(spiked);

        assertNothing(over(english, room));
        assertNothing("x");
        for (String spelled :
                List.of("/preview", "/preview/", "/%70review/x", "/preview/" + good + "/x", "/preview/%00")) {
            Response answer = given().urlEncodingEnabled(false).get(spelled);
            assertTrue(List.of(400, 404).contains(answer.statusCode()), spelled + " " + answer.statusCode());
            assertTrue(answer.statusCode() == 400 || "no-store".equals(answer.header("Cache-Control")), spelled);
        }
        accounts.deactivate(room.nora().id(), room.nora().version(), room.otto());
        assertNothing(good);
    }

    @Test
    void only_editors_of_the_language_and_chiefs_make_links_and_nobody_else_learns_of_them() {
        var room = world.newsroom();
        var english = scene.submitted(room);
        made(english, room);
        String at = "/desk/editions/" + english.id() + "/previews";
        Actor.signedIn(room.hana()).opens(at).gets(403).seesNowhere("Somebody outside");
        Actor.signedIn(room.wei()).opens(at).gets(403).sees("Only an editor of this language");
        Actor.signedIn(room.mod()).opens(at).gets(404);
        Actor.signedIn(room.ana()).opens(at).gets(200).sees("Somebody outside");
        String row = QuarkusTransaction.requiringNew()
                .call(() -> previewing
                        .book(english.id(), room.nora())
                        .lines()
                        .get(0)
                        .preview()
                        .id()
                        .toString());
        Actor.signedIn(room.hana()).posts(at + "/" + row + "/end", Map.of()).gets(403);
        var another = scene.submitted(room);
        Actor.signedIn(room.nora())
                .posts("/desk/editions/" + another.id() + "/previews/" + row + "/end", Map.of())
                .gets(404);
    }

    @Test
    void a_form_sent_twice_makes_one_link_and_a_pen_name_stays_a_pen_name() {
        var room = world.newsroom();
        var draft = scene.draft(room, room.zhou(), "PIER", null);
        var chinese = scene.take(Step.FILE, draft, room.zhou());
        String before = made(chinese, room.wei(), "Somebody outside");
        assertTrue(get(before).asString().contains("何舟"), "by his own name, as the byline would be printed");
        var persona = world.persona(room.zhou(), "QS", "Qiu Shan", "秋山");
        scene.workUnder(chinese, persona, room.zhou());

        String shown = get(before).asString();
        assertTrue(shown.contains("秋山") && !shown.contains("何舟"), shown);
        UUID id = UUID.randomUUID();
        assertTrue(previewing
                .make(id, chinese.id(), 1, "Once", Duration.ofHours(1), room.wei())
                .isPresent());
        assertTrue(previewing
                .make(id, chinese.id(), 1, "Once", Duration.ofHours(1), room.wei())
                .isEmpty());
    }

    @Test
    void once_words_were_taken_out_no_version_from_before_is_shown_and_the_next_one_is() {
        var story = aftermath.published();
        var room = story.room();
        String french = made(story.french(), story.fay(), "Somebody outside");
        assertTrue(get(french).asString().contains("anonyme"));
        aftermath.redacted(story.english(), room.nora(), "Mr Wang");

        assertNothing(french);
        Refusal refused = assertThrows(
                Refusal.class,
                () -> made(story.chinese(), room.wei(), "Somebody outside"),
                "the first version names him");
        assertEquals("PREVIEW_SHUT", refused.refused().reasons().get(0).code());
        int newest = QuarkusTransaction.requiringNew()
                .call(() -> versions.latest(story.chinese().id()).orElseThrow().number());
        String without = previewing
                .make(UUID.randomUUID(), story.chinese().id(), newest, "Somebody", Duration.ofHours(1), room.wei())
                .orElseThrow()
                .secret();
        assertTrue(get(without).asString().contains("没有人离开码头")
                && !get(without).asString().contains("王师傅"));
    }

    @Test
    void whoever_tries_addresses_by_the_hundred_is_slowed_down() throws UnknownHostException {
        String elsewhere =
                "127.0.0.77"; // another of this machine's own addresses, whose haste slows down no other test
        var from = RestAssured.config()
                .httpClient(RestAssured.config()
                        .getHttpClientConfig()
                        .setParam("http.route.local-address", InetAddress.getByName(elsewhere)));
        Response answer = given().config(from).get("/preview/x");
        assertEquals(404, answer.statusCode());
        for (int i = 0; i < 100 && answer.statusCode() == 404; i++) {
            assertThrows(RuntimeException.class, () -> {
                while (true) { // a hundred a second grow again
                    paces.byStranger(elsewhere);
                }
            });
            answer = given().config(from).get("/preview/x");
        }
        assertEquals(429, answer.statusCode());
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    private String made(Edition edition, World.Newsroom room) {
        return made(edition, room.nora(), "Somebody outside");
    }

    private String made(Edition edition, news.dragoman.people.Person editor, String name) {
        return previewing
                .make(UUID.randomUUID(), edition.id(), 1, name, Duration.ofHours(24), editor)
                .orElseThrow()
                .secret();
    }

    /** A link whose time was over yesterday: none can be changed, so this one is made so. */
    private String over(Edition edition, World.Newsroom room) {
        String secret = Secrets.fresh();
        QuarkusTransaction.requiringNew().run(() -> {
            var name = new KeptText("Somebody");
            database.persist(name);
            Instant yesterday = Instant.now().minus(Duration.ofDays(1));
            database.persist(new Preview(
                    UUID.randomUUID(),
                    edition.id(),
                    versions.latest(edition.id()).orElseThrow().id(),
                    name,
                    Secrets.hash(secret),
                    room.nora().id(),
                    yesterday.minusSeconds(60),
                    yesterday));
        });
        return secret;
    }

    private static Response get(String secret) {
        return given().get("/preview/" + secret);
    }

    private static void assertNothing(String secret) {
        Response never = get("A".repeat(43));
        Response answer = get(secret);
        assertEquals(404, answer.statusCode());
        assertEquals(never.asString(), answer.asString());
        assertEquals(headers(never), headers(answer));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    private static Map<String, String> headers(Response answer) {
        var headers = new TreeMap<String, String>();
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.remove("Date");
        return headers;
    }

    private List<?> stored(String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select p::text from preview p where p::text like ?1 union all"
                                + " select content from kept_text where content like ?1 union all"
                                + " select coalesce(body, '') from kept_answer where body like ?1")
                        .setParameter(1, "%" + secret + "%")
                        .getResultList());
    }
}
