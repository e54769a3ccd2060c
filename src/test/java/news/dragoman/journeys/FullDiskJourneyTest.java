package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.media.Keys;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.people.Scope;
import news.dragoman.people.Sessions;
import news.dragoman.people.Tokens;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.publication.Publications;
import news.dragoman.story.Edition;
import news.dragoman.web.Cookies;
import news.dragoman.workflow.Stage;
import news.dragoman.workflow.Step;
import news.dragoman.world.Album;
import news.dragoman.world.Pictures;
import news.dragoman.world.Scene;
import news.dragoman.world.SmallDisk;
import news.dragoman.world.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The disk with the photos is full, first when Lin sends one and then when Wei publishes one. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullDiskJourneyTest {

    /** The smallest rendition fits, and the next does not. */
    private static final int SMALL = 24 << 10;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Album album;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    StoryPhotos photos;

    @Inject
    Publications publications;

    @ConfigProperty(name = "dragoman.photos.folder")
    Path folder;

    private World.Newsroom room;
    private Edition draft;

    @BeforeEach
    void lin_writes_of_the_river() {
        room = world.newsroom();
        draft = scene.draft(room, room.lin(), "FULL-DISK", null);
    }

    @Test
    void a_photo_that_finds_no_room_is_told_so_in_words_waits_whole_and_is_made_once_there_is_some() throws Exception {
        byte[] file = Pictures.jpeg(Pictures.riverbed(1_600, 1_200));
        String upload = "/desk/editions/" + draft.id() + "/uploads/" + UUID.randomUUID();
        String token = tokens.make(room.lin(), "camera", Set.of(Scope.WRITE), 1).secret();
        String program = "/api/editions/" + draft.id() + "/uploads/" + UUID.randomUUID();
        try (SmallDisk disk = SmallDisk.over(folder.resolve(Keys.NEWSROOM), SMALL)) {
            assertEquals(200, lin().put(upload + "?length=" + file.length).statusCode());
            for (int i = 0; i < 2; i++) {
                part(upload, (long) i * file.length, i == 0 ? file : new byte[0])
                        .then()
                        .statusCode(507)
                        .body("kind", equalTo("NO_ROOM"))
                        .body("reasons[0].text", startsWith("The server has no room left on its disk."));
            }
            lin().get(upload).then().statusCode(200).body("received", equalTo(file.length));
            lin().header("Accept", "text/html")
                    .multiPart("photo", "river.jpg", file, "image/jpeg")
                    .post("/desk/editions/" + draft.id() + "/photos")
                    .then()
                    .statusCode(507)
                    .body(containsString("<h1>There is no room left</h1>"));
            byTheApi(token)
                    .contentType("application/json")
                    .body("{\"length\":" + file.length + "}")
                    .put(program)
                    .then()
                    .statusCode(200);
            byTheApi(token)
                    .contentType("application/octet-stream")
                    .body(file)
                    .put(program + "/parts/0")
                    .then()
                    .statusCode(507)
                    .body("kind", equalTo("NO_ROOM"))
                    .body("type", equalTo("urn:dragoman:problem:no-room"));
            assertEquals(List.of(), photos.ofStory(draft.storyId(), room.lin()), "no half photo");
            assertEquals(List.of(), files(folder.resolve(Keys.NEWSROOM)), "and no half file on the disk");
        }
        part(upload, file.length, new byte[0]).then().statusCode(200).body("photo.width", equalTo(1_600));
        byTheApi(token)
                .contentType("application/octet-stream")
                .body(new byte[0])
                .put(program + "/parts/" + file.length)
                .then()
                .statusCode(200)
                .body("photo.width", equalTo(1_600));
        assertEquals(2, photos.ofStory(draft.storyId(), room.lin()).size(), "nothing that came was lost");
    }

    @Test
    void an_article_whose_photo_finds_no_room_is_not_published_at_all_and_whole_once_there_is_some() throws Exception {
        album.add(draft, room.lin(), "干涸的河床。", "一条河。", "林若川");
        scene.take(Step.FILE, draft, room.lin());
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF)) {
            scene.take(step, draft, room.wei());
        }
        Actor wei = Actor.signedIn(room.wei()).opens("/desk/editions/" + draft.id() + "/review");
        try (SmallDisk disk = SmallDisk.over(folder.resolve(Keys.PUBLISHED + draft.storyId()), 4 << 10)) {
            disk.fill();
            wei.presses("Publish").gets(507).sees("There is no room left", "Nothing was changed");
            assertEquals(Stage.READY, scene.now(draft).stage());
            assertTrue(QuarkusTransaction.requiringNew()
                    .call(() -> publications.current(draft.id()).isEmpty()));
        }
        wei.presses("Send it again").gets(200);
        assertEquals(Stage.PUBLISHED, scene.now(draft).stage());
        List<String> paths = QuarkusTransaction.requiringNew().call(() -> {
            var article = publications.current(draft.id()).orElseThrow();
            PublicationPhoto shown = article.ledePhoto().orElseThrow();
            return shown.renditions().stream()
                    .map(one -> shown.path(article.permalink(), one))
                    .toList();
        });
        assertEquals(5, paths.size());
        paths.forEach(path -> given().get(path).then().statusCode(200));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Response part(String upload, long offset, byte[] bytes) {
        return lin().contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(bytes)
                .patch(upload);
    }

    private static RequestSpecification byTheApi(String token) {
        return given().header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    private RequestSpecification lin() {
        String session = sessions.start(room.lin());
        String token =
                given().cookie(Cookies.SESSION, session).get("/desk/nothing").cookie(Cookies.CSRF);
        return given().cookie(Cookies.SESSION, session)
                .cookie(Cookies.CSRF, token)
                .header("X-CSRF-TOKEN", token)
                .header("Accept-Language", "en")
                .header("Accept", "application/json");
    }
}
