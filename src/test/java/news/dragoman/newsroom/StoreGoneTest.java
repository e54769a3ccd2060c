package news.dragoman.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import news.dragoman.media.FolderStore;
import news.dragoman.media.Intake;
import news.dragoman.media.Limits;
import news.dragoman.media.PhotoUploads;
import news.dragoman.media.Photos;
import news.dragoman.media.S3Server;
import news.dragoman.media.Store;
import news.dragoman.people.Person;
import news.dragoman.story.Edition;
import news.dragoman.story.Editions;
import news.dragoman.workflow.Refusal;
import news.dragoman.world.Pictures;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last part of a photo is here, and what is to keep it is gone. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreGoneTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    SaveRights rights;

    @Inject
    Editions editions;

    @Inject
    Photos photos;

    @Inject
    PhotoUploads uploads;

    @Inject
    Limits limits;

    @Inject
    Access access;

    @TempDir
    Path folder;

    private Person lin;
    private Edition draft;
    private UUID upload;
    private byte[] file;

    @BeforeEach
    void lin_has_a_draft_and_a_photo() {
        var room = world.newsroom();
        lin = room.lin();
        draft = scene.draft(room, lin, "STORE-GONE", null);
        upload = UUID.randomUUID();
        file = Pictures.jpeg(Pictures.riverbed(800, 600));
    }

    @Test
    void a_bucket_that_goes_in_mid_upload_loses_nothing_and_the_photo_is_made_when_it_is_back() throws Exception {
        try (S3Server server = S3Server.start(Files.createDirectory(folder.resolve("s3")))) {
            Store store = server.store();
            var taking = taking(store);
            taking.begin(draft.id(), upload, file.length, lin);
            taking.append(draft.id(), upload, 0, Arrays.copyOf(file, 10_000), lin);
            server.kill();
            taking.append(draft.id(), upload, 10_000, Arrays.copyOfRange(file, 10_000, file.length), lin);
            refusedAndNothingLost(taking);

            server.again();
            var photo = taking.finish(draft.id(), upload, lin);
            assertEquals(
                    List.of(320, 640, 800),
                    photo.renditions().stream().map(one -> one.width()).toList());
            photo.renditions()
                    .forEach(one ->
                            assertEquals(one.bytes(), store.get(photo.key(one)).orElseThrow().length));
            assertEquals(photo.bytes(), store.get(photo.masterKey()).orElseThrow().length);
            assertEquals(photo.id(), taking.finish(draft.id(), upload, lin).id());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_loses_nothing_either() throws Exception {
        Path place = Files.writeString(folder.resolve("photos"), "a file in its place");
        var taking = taking(new FolderStore(place));
        taking.begin(draft.id(), upload, file.length, lin);
        taking.append(draft.id(), upload, 0, file, lin);
        refusedAndNothingLost(taking);
        Files.delete(place);
        assertEquals(800, taking.finish(draft.id(), upload, lin).width());
    }

    private void refusedAndNothingLost(PhotoTaking taking) {
        for (int i = 0; i < 2; i++) {
            var why = assertThrows(Refusal.class, () -> taking.finish(draft.id(), upload, lin));
            assertEquals("PHOTO_STORE_AWAY", why.refused().reasons().get(0).code());
        }
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(List.of(), photos.ofStory(draft.storyId()), "no half photo");
            assertEquals(file.length, uploads.file(upload).length, "and every byte is here");
            assertTrue(uploads.findById(upload).refusal().isEmpty());
        });
    }

    private PhotoTaking taking(Store store) {
        return new PhotoTaking(rights, editions, photos, uploads, new Intake(limits, store, 1), limits, access);
    }
}
