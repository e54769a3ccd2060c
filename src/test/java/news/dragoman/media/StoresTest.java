package news.dragoman.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One promise, kept by a folder and by a bucket. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresTest {

    private static final UUID PHOTO = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    @Test
    void a_folder_keeps_what_it_is_given_for_its_owner_alone() throws IOException {
        Path root = folder.resolve("照片");
        Store store = new FolderStore(root);
        keepsItsPromise(store);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertEquals(Files.isDirectory(file) ? "rwx------" : "rw-------", rights, file.toString());
            }
        }
    }

    @Test
    void a_bucket_of_another_server_keeps_it_too_and_says_when_it_is_gone() throws Exception {
        try (S3Server server = S3Server.start(Files.createDirectory(folder.resolve("s3")))) {
            Store store = server.store();
            keepsItsPromise(store);
            store.put(Keys.all(PHOTO) + "640.jpg", bytes(5_000), "image/jpeg");
            server.kill();
            assertThrows(StoreAway.class, store::check);
            assertThrows(StoreAway.class, () -> store.get(Keys.all(PHOTO) + "640.jpg"));
            assertThrows(StoreAway.class, () -> store.put(Keys.all(PHOTO) + "960.jpg", bytes(10), "image/jpeg"));
            server.again();
            assertArrayEquals(
                    bytes(5_000), store.get(Keys.all(PHOTO) + "640.jpg").orElseThrow());
            assertEquals(Optional.empty(), store.get(Keys.all(PHOTO) + "960.jpg"));
        }
    }

    private static void keepsItsPromise(Store store) {
        store.check();
        String one = Keys.all(PHOTO) + "320.jpg";
        String other = Keys.all(PHOTO) + "master.jpg";
        String copy = Keys.published(PHOTO, "ab".repeat(32), 320, PictureType.JPEG);
        assertEquals(Optional.empty(), store.get(one));
        assertEquals(Set.of(), keys(store, Keys.NEWSROOM));
        store.put(one, bytes(3_000_000), "image/jpeg");
        store.put(one, bytes(3_000_000), "image/jpeg");
        store.put(other, bytes(10), "image/jpeg");
        assertArrayEquals(bytes(3_000_000), store.get(one).orElseThrow(), "byte for byte, with no framing in it");
        store.copy(one, copy);
        store.copy(one, copy);
        assertArrayEquals(bytes(3_000_000), store.get(copy).orElseThrow());
        assertEquals(Set.of(one, other), keys(store, Keys.NEWSROOM));
        assertEquals(Set.of(copy), keys(store, Keys.PUBLISHED));
        store.each(Keys.NEWSROOM, item -> {
            assertEquals(item.key().equals(one) ? 3_000_000 : 10, item.bytes());
            assertTrue(Duration.between(item.since(), Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0);
        });
        store.delete(List.of(one, other, Keys.all(PHOTO) + "none.jpg"));
        assertEquals(Optional.empty(), store.get(one));
        assertTrue(store.get(copy).isPresent(), "a copy is a copy");
        assertThrows(StoreAway.class, () -> store.copy(one, copy), "nothing is copied from nothing");
        store.delete(List.of(copy));
        assertEquals(Set.of(), keys(store, Keys.PUBLISHED));
    }

    @Test
    void a_disk_that_is_full_or_no_folder_leaves_nothing_half() throws IOException {
        Path file = Files.writeString(folder.resolve("in-its-place"), "x");
        Store blocked = new FolderStore(file);
        assertThrows(StoreAway.class, blocked::check);
        assertThrows(StoreAway.class, () -> blocked.put(Keys.all(PHOTO) + "320.jpg", bytes(10), "image/jpeg"));
        assertEquals("x", Files.readString(file));

        Path full = Path.of("/dev/shm");
        long free = Files.isDirectory(full) ? Files.getFileStore(full).getUsableSpace() : Long.MAX_VALUE;
        if (free > 256L << 20) {
            return; // filling a real disk is nothing that a test does to its machine
        }
        Path root = Files.createTempDirectory(full, "dragoman");
        Store store = new FolderStore(root);
        try {
            store.put(Keys.all(PHOTO) + "320.jpg", bytes(1_000), "image/jpeg");
            byte[] tooMuch = new byte[(int) free + (1 << 20)];
            assertThrows(StoreAway.class, () -> store.put(Keys.all(PHOTO) + "640.jpg", tooMuch, "image/jpeg"));
            assertEquals(Set.of(Keys.all(PHOTO) + "320.jpg"), keys(store, Keys.NEWSROOM), "and no draft is left");
            assertArrayEquals(
                    bytes(1_000), store.get(Keys.all(PHOTO) + "320.jpg").orElseThrow());
        } finally {
            store.delete(keys(store, Keys.NEWSROOM));
            Files.deleteIfExists(root);
        }
    }

    @Test
    void no_name_leads_out_of_the_folder() {
        Store store = new FolderStore(folder);
        for (String name : List.of("../etc/passwd", "photos/../../x", "/etc/passwd", "photos", "photos/\0")) {
            assertThrows(IllegalArgumentException.class, () -> store.get(name), name);
        }
    }

    @Test
    void settings_that_cannot_be_are_said_at_once() {
        assertTrue(open(Map.of("dragoman.data", folder.toString())).name().endsWith("/photos"));
        assertEquals("folder x", open(Map.of("dragoman.photos.folder", "x")).name());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> open(Map.of("dragoman.photos.store", "ftp")))
                .getMessage()
                .contains("folder or s3"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> open(Map.of("dragoman.photos.store", "s3")))
                .getMessage()
                .contains("dragoman.photos.s3.bucket"));
        assertFalse(open(Map.of("dragoman.photos.store", "folder")).name().isBlank());
    }

    private static Store open(Map<String, String> settings) {
        return new StoreSettings(name -> Optional.ofNullable(settings.get(name))).open();
    }

    private static Set<String> keys(Store store, String prefix) {
        Set<String> keys = new TreeSet<>();
        store.each(prefix, item -> keys.add(item.key()));
        return keys;
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        bytes[0] = "x".getBytes(UTF_8)[0];
        return bytes;
    }
}
