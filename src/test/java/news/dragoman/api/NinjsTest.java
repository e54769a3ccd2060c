package news.dragoman.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dragoman.newsroom.Ask;
import news.dragoman.newsroom.Citing;
import news.dragoman.newsroom.Newsroom;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Partnership;
import news.dragoman.world.PrintShop;
import news.dragoman.world.PrintShop.Copy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The Tribune, a partner, prints in English and Chinese what is published here. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NinjsTest {

    /** Lies beside the project and is not part of it. */
    private static final Path SCHEMA = Path.of("../shared/data/ninjs-schema_3.1.json");

    /** What the schema refers to for places on a map, which no item of ours has. */
    private static final Map<String, String> MAPS = Map.of(
            "https://geojson.org/schema/GeoJSON.json",
            "{\"$id\":\"https://geojson.org/schema/GeoJSON.json\",\"type\":\"object\"}");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Aftermath aftermath;

    @Inject
    Newsroom newsroom;

    @Inject
    PrintShop prints;

    @Inject
    Citing citing;

    @Inject
    Tokens tokens;

    @Inject
    Partnership partnership;

    private String tribune;

    @BeforeEach
    void the_tribune_has_a_key() {
        tribune = partnership.key("en", "zh-Hans");
    }

    @Test
    void an_article_comes_whole_and_says_what_becomes_of_it_to_the_end() throws IOException {
        var story = aftermath.published();
        String english = aftermath.address(story.english());
        String key = english.substring(english.lastIndexOf('-') + 1);

        JsonNode item = one("en", key);
        assertEquals("usable", item.path("pubStatus").asText());
        assertEquals("1", item.path("version").asText());
        assertEquals("Ferry idle for a third day", item.at("/headlines/0/value").asText());
        assertEquals("main", item.at("/headlines/0/role").asText());
        assertEquals(
                "After the rain they still wait on the quay.",
                item.at("/descriptions/0/value").asText());
        assertEquals("Wangdu", item.path("located").asText());
        assertTrue(item.path("uri").asText().endsWith("/en/" + key));
        assertEquals(
                "It rained and no boat left.\nOn the quay Mr Wang would not be named. He says boats run tomorrow.\n"
                        + "Nobody left the quay.",
                item.at("/bodies/1/value")
                        .asText()
                        .lines()
                        .limit(3)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
        assertEquals(24, item.at("/bodies/0/wordCount").asInt());
        assertTrue(texts(item.path("people"), "rel").contains("translator"), item.path("people")::toString);
        assertEquals(Set.of("translationOf", "translatedAs"), Set.copyOf(texts(item.path("associations"), "rel")));
        JsonNode chinese = one("zh-Hans", keyOf(aftermath.address(story.chinese())));
        assertTrue(chinese.at("/bodies/0/charCount").asInt() > 20);
        assertTrue(chinese.at("/bodies/0/wordCount").isMissingNode(), "Chinese is counted in characters");

        Instant before = Instant.parse(item.path("versionCreated").asText());
        aftermath.redacted(story.english(), story.kofi(), "Mr Wang");
        item = one("en", key);
        assertFalse(item.toString().contains("Mr Wang"));
        assertEquals("2", item.path("version").asText());
        assertTrue(Instant.parse(item.path("versionCreated").asText()).isAfter(before));
        assertFalse(item.path("edNote").asText().isEmpty());

        newsroom.take(
                Step.SUSPEND, story.english().id(), story.kofi(), Ask.at(0).because("A threat."));
        item = one("en", key);
        assertEquals("withheld", item.path("pubStatus").asText());
        assertFalse(item.toString().contains("quay"), "not a word of it");
        assertEquals(item.path("uri"), items("/api/ninjs/en").get(0).path("uri"), "told above all others");

        newsroom.take(Step.RESUME, story.english().id(), story.kofi(), Ask.at(0).because("It was none."));
        assertEquals("usable", one("en", key).path("pubStatus").asText());
        aftermath.withdrawn(story.english(), story.kofi(), story.room().ana(), "It was wrong.", false);
        item = items("/api/ninjs/en").get(0);
        assertEquals("canceled", item.path("pubStatus").asText());
        assertEquals("It was wrong.", item.path("edNote").asText());
        assertFalse(item.toString().contains("quay"));
        assertEquals(item, one("en", key));
    }

    @Test
    void every_item_of_every_page_is_ninjs_to_the_letter() throws IOException {
        if (!Files.exists(SCHEMA)) {
            System.err.println("\n*** " + SCHEMA + " IS NOT THERE: NINJS IS NOT VALIDATED. ***\n");
        }
        Assumptions.assumeTrue(Files.exists(SCHEMA), SCHEMA + " is not there");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(MAPS)
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(Files.readString(SCHEMA));
        assertFalse(
                schema.validate(JSON.readTree("{\"uri\":\"http://x.example/1\",\"pubstatus\":\"usable\"}"))
                        .isEmpty(),
                "it finds what is wrong");

        var story = aftermath.published();
        aftermath.redacted(story.english(), story.kofi(), "Mr Wang");
        newsroom.take(
                Step.SUSPEND,
                story.chinese().id(),
                story.room().wei(),
                Ask.at(0).because("A threat."));
        var gone = aftermath.published();
        aftermath.withdrawn(gone.english(), gone.kofi(), gone.room().ana(), "It was wrong.", false);
        var shop = prints.open();
        var dam = prints.draft(shop, "en", new Copy("Dam on the brink", "", "", "The dam may go."));
        citing.save(dam.id(), "Reuters https://www.reuters.com/三河/\nThe council’s minutes", 0, shop.sadie());
        prints.signedOff(dam, shop.sadie());
        var cited = prints.published(dam, shop.sadie());
        assertEquals(
                List.of("publisher", "source", "source"),
                texts(one("en", cited.permalink().key()).path("infoSources"), "role"));
        assertEquals(
                "https://www.reuters.com/%E4%B8%89%E6%B2%B3/",
                one("en", cited.permalink().key()).at("/infoSources/1/uri").asText());
        int seen = 0;
        for (String language : List.of("en", "zh-Hans")) {
            String next = null;
            for (int page = 0; page < 4 && (page == 0 || next != null); page++) {
                JsonNode answer = JSON.readTree(given().header("Authorization", "Bearer " + tribune)
                        .queryParams(next == null ? Map.of() : Map.of("before", next))
                        .get("/api/ninjs/" + language)
                        .asString());
                for (JsonNode item : answer.path("items")) {
                    assertEquals(List.of(), schema.validate(item), item::toString);
                    seen++;
                }
                next = answer.path("next").isNull() ? null : answer.path("next").asText();
            }
        }
        assertTrue(seen >= 4, seen + " items");
    }

    @Test
    void a_partner_gets_its_languages_by_its_key_and_nothing_else_opens_the_door() {
        var story = aftermath.published();
        String french = keyOf(aftermath.address(story.french()));
        assertEquals(200, ask("/api/ninjs/en", tribune).statusCode());
        assertEquals(404, ask("/api/ninjs/fr", tribune).statusCode(), "not for this partner");
        assertEquals(404, ask("/api/ninjs/fr/" + french, tribune).statusCode());
        assertEquals(404, ask("/api/ninjs/en/" + french, tribune).statusCode());
        assertEquals(
                404,
                given().header("Authorization", "Bearer " + tribune)
                        .queryParam("before", "x")
                        .get("/api/ninjs/en")
                        .statusCode());
        var nobody = given().get("/api/ninjs/en");
        assertEquals(401, nobody.statusCode());
        assertEquals("Bearer realm=\"Dragoman\"", nobody.header("WWW-Authenticate"));
        assertEquals(401, ask("/api/ninjs/en", "another-key").statusCode());
        String person =
                tokens.make(story.kofi(), "print", Set.of(Scope.values()), 1).secret();
        assertEquals(401, ask("/api/ninjs/en", person).statusCode(), "a person's token is no partner's key");
        for (String path : Stream.of("/api/stories", "/api/me", "/desk").toList()) {
            assertTrue(ask(path, tribune).statusCode() != 200, path);
        }
        String mark = ask("/api/ninjs/en", tribune).header("ETag");
        assertEquals(
                304,
                given().header("Authorization", "Bearer " + tribune)
                        .header("If-None-Match", mark)
                        .get("/api/ninjs/en")
                        .statusCode());
    }

    private static Response ask(String path, String key) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + key)
                .get(path);
    }

    private JsonNode one(String language, String key) throws IOException {
        Response answer = ask("/api/ninjs/" + language + "/" + key, tribune);
        assertEquals(200, answer.statusCode(), answer::asString);
        return JSON.readTree(answer.asString());
    }

    private List<JsonNode> items(String path) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        JSON.readTree(ask(path, tribune).asString()).path("items").forEach(all::add);
        return all;
    }

    private static String keyOf(String address) {
        return address.substring(address.lastIndexOf('-') + 1);
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> all = new ArrayList<>();
        list.forEach(one -> all.add(one.path(field).asText()));
        return all;
    }
}
