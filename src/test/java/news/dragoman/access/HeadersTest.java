package news.dragoman.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.translation.Units;
import news.dragoman.workflow.Step;
import news.dragoman.world.Answer;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every kind of answer tells a browser to refuse: each page, fragment, program's answer, file and failure. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Blocks blocks;

    @Inject
    Units units;

    @Test
    @Tag("exhaustive")
    void every_route_answers_everybody_with_all_of_them() {
        var room = world.newsroom();
        var english = scene.claimed(scene.filed(room, room.lin(), "HEADERS"), "en", room.hana());
        var persona = world.persona(room.lin(), "QN", "Qiu Ning", "秋宁");
        var filling = Filling.of(
                english,
                blocks,
                units,
                room.lin().id(),
                persona.id(),
                room.desk().id());
        var missing = new TreeSet<String>();
        for (Caller caller : Set.of(Caller.nobody(), Caller.of("Hana", room.hana(), sessions, tokens), otto(room))) {
            for (Route route : Route.ending()) {
                Answer answer = caller.ask(route.verb(), filling.path(route), Map.of());
                faults(answer, route.template()).forEach(fault -> missing.add(fault + " of " + route));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void so_do_files_failures_answers_without_a_body_and_what_operators_ask_for() {
        var missing = new TreeSet<String>();
        for (String path : new String[] {
            "/css/base.css",
            "/js/net.js",
            "/js/none.js",
            "/nothing",
            "/desk/nothing",
            "/api/nothing",
            "/api/openapi",
            "/q/health/ready",
            "/q/metrics",
            "/q/nothing",
            "/robots.txt",
            "/favicon.ico",
            "/preview",
            "/preview/nothing"
        }) {
            faults(given().redirects().follow(false).get(path), path)
                    .forEach(fault -> missing.add(fault + " of " + path));
        }
        faults(given().options("/desk"), "/desk").forEach(fault -> missing.add(fault + " of OPTIONS"));
        faults(given().head("/en/"), "/en/").forEach(fault -> missing.add(fault + " of HEAD"));
        faults(given().body("x").contentType("text/plain").put("/desk"), "/desk")
                .forEach(fault -> missing.add(fault + " of 405"));
        faults(given().body("{").contentType("application/json").post("/desk/preferences"), "/desk")
                .forEach(fault -> missing.add(fault + " of 415"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void so_does_the_answer_that_a_readers_copy_is_still_good() {
        Response first = given().get("/en/");
        Response again = given().header("If-None-Match", first.header("ETag")).get("/en/");

        assertEquals(304, again.statusCode());
        assertEquals(Set.of(), faults(again, "/en/"));
    }

    @Test
    void an_article_is_drawn_under_the_same_rules_and_keeps_no_cookie() {
        var room = world.newsroom();
        Edition english = scene.submitted(room);
        scene.take(Step.CLAIM, english, room.nora());
        scene.take(Step.SIGN_OFF, english, room.nora());
        scene.take(Step.PUBLISH, english, room.nora());
        String page = given().get("/en/").asString();
        String path = page.replaceAll("(?s).*?href=\"(/en/[^\"]+-[^\"]+)\".*", "$1");
        Response article = given().get(path);

        assertEquals(200, article.statusCode());
        assertEquals(Set.of(), faults(article, path));
        assertTrue(article.cookies().isEmpty());
        assertFalse(article.asString()
                .matches("(?s).*(<script(?![^>]*(src|type=\"application/ld\\+json\"))|<style| style=| on[a-z]+=\").*"));
    }

    @Test
    void a_page_says_nowhere_which_software_of_which_version_made_it() {
        for (String path : new String[] {"/desk/sign-in", "/en/", "/desk/nothing", "/api/me"}) {
            Response answer = given().get(path);
            assertNull(answer.header("Server"), path);
            assertNull(answer.header("X-Powered-By"), path);
        }
    }

    private Caller otto(World.Newsroom room) {
        return Caller.of("Otto", room.otto(), sessions, tokens);
    }

    private static Set<String> faults(Response answer, String path) {
        return faults(Answer.of(answer), path);
    }

    private static Set<String> faults(Answer answer, String path) {
        boolean program = path.startsWith("/api/") || path.startsWith("/q/");
        var faults = new TreeSet<String>();
        String policy = String.valueOf(answer.header("Content-Security-Policy"));
        boolean preview = path.startsWith("/preview");
        for (String rule : program || preview
                ? new String[] {"default-src 'none'", "frame-ancestors 'none'"}
                : new String[] {
                    "default-src 'self'",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'",
                    "form-action 'self'"
                }) {
            if (!policy.contains(rule)) {
                faults.add(rule);
            }
        }
        if (policy.contains("unsafe") || policy.contains("*") || policy.contains("http")) {
            faults.add("a policy with a hole");
        }
        var wanted = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", preview ? "no-referrer" : "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy",
                        path.startsWith("/photos/") ? "cross-origin" : "same-origin"); // photos stand in feeds
        wanted.forEach((name, value) -> {
            if (!answer.values(name).equals(List.of(value))) {
                faults.add(name);
            }
        });
        if (!String.valueOf(answer.header("Permissions-Policy")).contains("geolocation=()")) {
            faults.add("Permissions-Policy");
        }
        boolean closed = preview || path.startsWith("/desk") || program && !path.startsWith("/q/");
        if (closed && !"no-store".equals(answer.header("Cache-Control"))) {
            faults.add("no-store");
        }
        if (preview && !String.valueOf(answer.header("X-Robots-Tag")).contains("noindex")) {
            faults.add("X-Robots-Tag");
        }
        String type = String.valueOf(answer.header("Content-Type")).toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") && !type.contains("charset=utf-8")) {
            faults.add("charset");
        }
        return faults;
    }
}
