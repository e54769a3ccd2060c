package news.dragoman.newsroom;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dragoman.media.Keys;
import news.dragoman.media.Photo;
import news.dragoman.media.Store;
import news.dragoman.publication.PublicationPhoto;
import news.dragoman.publication.Publications;
import news.dragoman.story.BlockKind;
import news.dragoman.story.Blocks;
import news.dragoman.story.Edition;
import news.dragoman.workflow.NotReadable;
import news.dragoman.workflow.Step;
import news.dragoman.world.Aftermath;
import news.dragoman.world.Album;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What readers reach of photos, and when no longer; and what is left in the store then. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedPhotosTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Aftermath aftermath;

    @Inject
    Album album;

    @Inject
    PhotoWriting writing;

    @Inject
    StoryPhotos storyPhotos;

    @Inject
    PhotoErasing erasing;

    @Inject
    PhotoSweeping sweeping;

    @Inject
    Blocks blocks;

    @Inject
    Publications publications;

    @Inject
    Store store;

    @ConfigProperty(name = "dragoman.photos.folder")
    Path folder;

    private World.Newsroom room;
    private Edition edition;
    private Photo photo;

    @BeforeEach
    void a_photo_of_the_riverbed() {
        room = world.newsroom();
        edition = scene.draft(room, room.lin(), "RIVERBED", null);
        photo = album.add(edition, room.lin(), "干涸的河床。", "一条河。", "林若川");
        scene.take(Step.FILE, edition, room.lin());
        for (Step step : List.of(Step.CLAIM, Step.SIGN_OFF)) {
            scene.take(step, edition, room.wei());
        }
    }

    @Test
    void a_photo_is_reached_as_long_as_its_article_is_before_readers_and_by_no_other_address() {
        String early = address("0".repeat(11), 640);
        assertEquals(404, given().get(early).statusCode());
        published();
        String path = path(640);
        Response got = given().get(path);
        assertEquals(200, got.statusCode());
        assertEquals("image/jpeg", got.contentType());
        assertEquals("public, no-cache", got.header("Cache-Control"));
        assertEquals("cross-origin", got.header("Cross-Origin-Resource-Policy"));
        assertEquals("nosniff", got.header("X-Content-Type-Options"));
        String mark = got.header("ETag");
        assertTrue(mark.matches("\"[0-9a-f]{32}\""), mark);
        assertArrayEquals(
                QuarkusTransaction.requiringNew()
                        .call(() -> storyPhotos.picture(photo, 640).bytes()),
                got.asByteArray());
        assertEquals(304, given().header("If-None-Match", mark).get(path).statusCode());
        Response head = given().head(path);
        assertEquals(200, head.statusCode());
        assertEquals(mark, head.header("ETag"));
        for (String wrong : List.of(
                path.replace("-640", "-641"),
                path.replace(".jpg", ".png"),
                path.replaceAll("/[0-9a-f]{16}-", "/0123456789abcdef-"),
                path.replaceFirst("/photos/[^/]+/", "/photos/" + photo.id() + "/"),
                "/photos/" + key() + "/master.jpg",
                "/photos/" + key() + "/" + photo.id(),
                "/photos/" + key())) {
            assertEquals(404, given().get(wrong).statusCode(), wrong);
            assertEquals(404, given().header("If-None-Match", "*").get(wrong).statusCode(), wrong);
        }

        scene.take(Step.SUSPEND, edition, room.wei(), "A source is in danger.");
        assertEquals(404, given().header("If-None-Match", mark).get(path).statusCode());
        scene.take(Step.RESUME, edition, room.wei(), "All is well.");
        assertEquals(200, given().get(path).statusCode());
        aftermath.withdrawn(scene.now(edition), room.wei(), room.ana(), "已撤回。", false);
        assertEquals(410, given().header("If-None-Match", mark).get(path).statusCode());
        assertEquals(410, given().head(path).statusCode());
    }

    @Test
    void a_photo_that_is_taken_out_of_the_article_is_nowhere_that_readers_reach() {
        published();
        String path = path(640);
        assertEquals(200, given().get(path).statusCode());
        QuarkusTransaction.requiringNew().run(() -> {
            publications.current(edition.id()).orElseThrow().redactPhotos(Set.of(photo.id()));
            erasing.unpublished(photo.storyId(), Set.of(photo.digest()));
        });
        assertEquals(404, given().get(path).statusCode());
        assertEquals(Set.of(), keys(Keys.published(photo.storyId(), photo.digest())));
        assertFalse(keys(Keys.all(photo.id())).isEmpty(), "the newsroom still has it");
    }

    @Test
    void a_photo_goes_with_erased_words_about_it_once_it_stands_nowhere() {
        var draft = scene.draft(room, room.lin(), "RIVERBED-2", null);
        var other = album.add(draft, room.lin(), "王师傅在河床上。", "一个人。", "林若川");
        UUID caption = QuarkusTransaction.requiringNew()
                .call(() -> blocks.ofEdition(draft.id()).stream()
                        .filter(block -> block.kind() == BlockKind.CAPTION)
                        .findFirst()
                        .orElseThrow()
                        .id());
        QuarkusTransaction.requiringNew().run(() -> erasing.goWithItsWords(caption, Photo.Fate.ERASED, Instant.EPOCH));
        assertFalse(keys(Keys.all(other.id())).isEmpty(), "it stands in the text: its words alone went");
        writing.remove(draft.id(), other.id(), room.lin());
        QuarkusTransaction.requiringNew().run(() -> erasing.goWithItsWords(caption, Photo.Fate.SEALED, Instant.EPOCH));
        assertThrows(NotReadable.class, () -> storyPhotos.open(other.id(), 640, room.lin()));
        assertFalse(keys(Keys.all(other.id())).isEmpty(), "sealed, its bytes stay");
        QuarkusTransaction.requiringNew().run(() -> erasing.goWithItsWords(caption, Photo.Fate.ERASED, Instant.EPOCH));
        assertEquals(Set.of(), keys(Keys.all(other.id())));
        assertThrows(NotReadable.class, () -> writing.add(draft.id(), other.id(), null, room.lin()));
    }

    @Test
    void the_night_sweeps_what_no_row_speaks_of_and_nothing_that_is_young_or_shown() throws Exception {
        published();
        String lost = Keys.all(UUID.randomUUID()) + "640.jpg";
        String young = Keys.all(UUID.randomUUID()) + "640.jpg";
        String stale = Keys.published(photo.storyId(), "ab".repeat(32)) + "640.jpg";
        for (String key : List.of(lost, young, stale)) {
            store.put(key, new byte[] {1}, "image/jpeg");
        }
        Path half = folder.resolve(Keys.all(photo.id())).resolve(".new-half");
        Files.write(half, new byte[] {1});
        Set<String> own = keys(Keys.all(photo.id()));
        Set<String> copies = keys(Keys.published(photo.storyId(), photo.digest()));
        var old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        try (Stream<Path> files = Stream.concat(
                Files.walk(folder.resolve(Keys.all(photo.id()))),
                Files.walk(folder.resolve(Keys.PUBLISHED + photo.storyId())))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
        Files.setLastModifiedTime(folder.resolve(lost), old);
        assertTrue(sweeping.sweep() >= 3);
        assertTrue(store.get(lost).isEmpty());
        assertTrue(store.get(stale).isEmpty());
        assertFalse(Files.exists(half));
        assertTrue(store.get(young).isPresent(), "its row may be on its way");
        own.removeIf(Keys::unfinished);
        assertEquals(own, keys(Keys.all(photo.id())));
        assertEquals(copies, keys(Keys.published(photo.storyId(), photo.digest())));
        assertEquals(200, given().get(path(640)).statusCode());
        store.delete(List.of(young));
    }

    private void published() {
        scene.take(Step.PUBLISH, edition, room.wei());
    }

    private String path(int width) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var article = publications.current(edition.id()).orElseThrow();
            PublicationPhoto shown = article.ledePhoto().orElseThrow();
            var size = shown.renditions().stream()
                    .filter(one -> one.width() == width)
                    .findFirst()
                    .orElseThrow();
            return shown.path(article.permalink(), size);
        });
    }

    private String key() {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .current(edition.id())
                        .orElseThrow()
                        .permalink()
                        .key());
    }

    private String address(String key, int width) {
        return "/photos/" + key + "/" + photo.digest().substring(0, 16) + "-" + width + ".jpg";
    }

    private Set<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        store.each(prefix, item -> keys.add(item.key()));
        return new java.util.TreeSet<>(keys);
    }
}
