package news.dragoman.journeys;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dragoman.newsroom.StoryPhotos;
import news.dragoman.people.Person;
import news.dragoman.people.Sessions;
import news.dragoman.story.Edition;
import news.dragoman.web.Cookies;
import news.dragoman.workflow.Step;
import news.dragoman.world.Pictures;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lin has a photo of the riverbed, from a phone that knows where she stood, and a line that breaks. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingPhotosJourneyTest {

    private static final String PARTS = "application/offset+octet-stream";

    @TestHTTPResource("/")
    URI site;

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Sessions sessions;

    @Inject
    StoryPhotos photos;

    private World.Newsroom room;
    private Edition draft;
    private byte[] phone;

    @BeforeEach
    void lin_writes_of_the_river() {
        room = world.newsroom();
        draft = scene.draft(room, room.lin(), "RIVERBED", null);
        phone = Pictures.telling(Pictures.riverbed(1_600, 1_200), 1);
    }

    @Test
    void the_line_breaks_and_she_goes_on_where_it_broke_files_meanwhile_and_loses_nothing() {
        String upload = uploads() + UUID.randomUUID();
        as(room.lin())
                .put(upload + "?length=" + phone.length)
                .then()
                .statusCode(200)
                .body("received", equalTo(0));
        int third = phone.length / 3;
        part(room.lin(), upload, 0, Arrays.copyOf(phone, third))
                .then()
                .statusCode(200)
                .body("received", equalTo(third));
        // The answer is lost: she begins again and is told how far it is; the same part once more is refused.
        as(room.lin())
                .put(upload + "?length=" + phone.length)
                .then()
                .statusCode(200)
                .body("received", equalTo(third));
        part(room.lin(), upload, 0, Arrays.copyOf(phone, third))
                .then()
                .statusCode(409)
                .body("reasons.code", hasItem("UPLOAD_OFFSET"));
        assertEquals(
                Integer.toString(third),
                as(room.lin()).head(upload).then().statusCode(200).extract().header("Upload-Offset"));
        as(room.hana()).get(upload).then().statusCode(404);

        scene.take(Step.FILE, draft, room.lin());
        Response done = part(room.lin(), upload, third, Arrays.copyOfRange(phone, third, phone.length));
        done.then().statusCode(200).body("photo.width", equalTo(1_600)).body("photo.height", equalTo(1_200));
        String photo = done.path("photo.id");
        // And the last answer is lost too.
        part(room.lin(), upload, phone.length, new byte[0])
                .then()
                .statusCode(200)
                .body("photo.id", equalTo(photo));
        assertEquals(1, photos.ofStory(draft.storyId(), room.lin()).size(), "one file, one photo");

        Response seen = as(room.lin()).get("/desk/photos/" + photo + "/500");
        seen.then().statusCode(200).header("Content-Type", "image/jpeg").header("Cache-Control", "private, no-store");
        String said = new String(seen.asByteArray(), ISO_8859_1);
        assertTrue(said.length() > 5_000);
        assertEquals(List.of(), Pictures.SECRETS.stream().filter(said::contains).toList());
        as(room.wei()).get("/desk/photos/" + photo + "/320").then().statusCode(200);
        as(room.mod()).get("/desk/photos/" + photo + "/320").then().statusCode(404);
        as(room.otto()).get("/desk/photos/" + photo + "/320").then().statusCode(404);
        given().get("/photos/" + photo + "/320.jpg").then().statusCode(404);

        // Somebody who has the text in hand no more begins nothing new.
        as(room.lin()).put(uploads() + UUID.randomUUID() + "?length=10").then().statusCode(403);
    }

    @Test
    void what_is_no_photo_is_refused_in_words_as_often_as_it_is_asked_and_the_next_one_is_taken() {
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(ISO_8859_1);
        String upload = uploads() + UUID.randomUUID();
        as(room.lin()).put(upload + "?length=" + page.length).then().statusCode(200);
        part(room.lin(), upload, 0, page)
                .then()
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("PHOTO_TYPE")))
                .body(
                        "reasons[0].text",
                        equalTo(
                                "This is a file of the type HTML. Photos can be JPEG, PNG or WebP: save it as one of these and send it again."));
        part(room.lin(), upload, page.length, new byte[0]).then().statusCode(422);
        as(room.lin())
                .put(uploads() + UUID.randomUUID() + "?length=" + (300 << 20))
                .then()
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("PHOTO_BYTES")));
        byte[] bomb = Pictures.pngBomb(20_000, 10_000);
        Response refused = form(room.lin(), "holiday.jpg", bomb);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("20,000 × 10,000"), refused.asString());

        Response archive = form(room.lin(), "riverbed.jpg", "PK\u0003\u0004 anything".getBytes(ISO_8859_1));
        assertEquals(422, archive.statusCode());
        assertTrue(archive.asString().contains("a file of the type ZIP"), archive.asString());

        as(room.lin()).put(upload + "0?length=1").then().statusCode(404);
        assertEquals(
                303, form(room.lin(), "../../etc/passwd; ZQW-NAME.jpg", phone).statusCode());
        var kept = photos.ofStory(draft.storyId(), room.lin());
        assertEquals(1, kept.size());
        assertEquals(1_600, kept.get(0).width());
        assertEquals(422, form(room.lin(), "", new byte[0]).statusCode(), "nothing chosen");
        assertEquals(404, form(room.hana(), "x.jpg", phone).statusCode(), "not hers to know of");
        assertEquals(1, photos.ofStory(draft.storyId(), room.lin()).size());
    }

    @Test
    void three_hundred_megabytes_in_a_form_are_heard_out_kept_nowhere_and_refused_in_words() throws IOException {
        long before = inMemory();
        String boundary = "----ferry";
        byte[] head = ("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"x.jpg\"\r\n\r\n")
                .getBytes(ISO_8859_1);
        long length = head.length + (300L << 20);
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /desk/editions/" + draft.id() + "/photos HTTP/1.1\r\nHost: localhost\r\nCookie: "
                            + Cookies.SESSION + "=" + sessions.start(room.lin())
                            + "\r\nContent-Type: multipart/form-data; boundary="
                            + boundary + "\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            out.write(head);
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(megabyte);
            }
            byte[] answer = new byte[4_096];
            int read = socket.getInputStream().read(answer);
            String said = new String(answer, 0, read, ISO_8859_1);
            assertTrue(said.startsWith("HTTP/1.1 303"), said);
            assertTrue(said.contains("/desk/photos/too-large"), said);
        }
        long after = inMemory();
        assertTrue(after - before < 200 << 20, (after - before) + " bytes more in memory");
        Response told = as(room.lin()).header("Accept", "text/html").get("/desk/photos/too-large");
        assertEquals(422, told.statusCode());
        assertTrue(told.asString().contains("a photo can have 30 MB"), told.asString());
        // Nobody else is heard out, and elsewhere the limit is that of words.
        assertEquals("413", status("/desk/editions/" + draft.id() + "/photos", "Content-Length: 314572800\r\n"));
        assertEquals("413", status("/desk/sign-in", "Content-Length: 13000000\r\n"));
    }

    @Test
    void a_body_of_no_stated_length_is_cut_off_where_words_end() throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /desk/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n")
                            .getBytes(ISO_8859_1));
            byte[] chunk = new byte[1 << 20];
            Arrays.fill(chunk, (byte) 'a');
            int sent = 0;
            try {
                for (; sent < 64; sent++) {
                    out.write("100000\r\n".getBytes(ISO_8859_1));
                    out.write(chunk);
                    out.write("\r\n".getBytes(ISO_8859_1));
                }
                out.write("0\r\n\r\n".getBytes(ISO_8859_1));
            } catch (IOException cutOff) {
                assertTrue(sent >= 11, "12 MB may be words");
                return;
            }
            byte[] answer = new byte[4_096];
            int read = socket.getInputStream().read(answer);
            assertTrue(read <= 0 || new String(answer, 0, read, ISO_8859_1).startsWith("HTTP/1.1 4"));
        }
    }

    @Test
    void two_browsers_finish_one_file_at_once_and_there_is_one_photo() throws Exception {
        String upload = uploads() + UUID.randomUUID();
        as(room.lin()).put(upload + "?length=" + phone.length).then().statusCode(200);
        part(room.lin(), upload, 0, Arrays.copyOf(phone, phone.length - 1))
                .then()
                .statusCode(200);
        byte[] last = {phone[phone.length - 1]};
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Response> finish = () -> part(room.lin(), upload, phone.length - 1, last);
            var answers = threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> finish).toList());
            for (var answer : answers) {
                int status = answer.get().statusCode();
                assertTrue(status == 200 || status == 409, answer.get().asString());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, photos.ofStory(draft.storyId(), room.lin()).size());
    }

    @Test
    void no_file_that_came_is_left_on_the_disk() throws IOException, InterruptedException {
        assertEquals(303, form(room.lin(), "phone.jpg", phone).statusCode());
        Path uploads = Path.of(System.getProperty("java.io.tmpdir"), "uploads");
        // The answer may be there before the file that it was read from is gone.
        long since = System.nanoTime();
        while (System.nanoTime() - since < Duration.ofSeconds(5).toNanos() && isThere(uploads)) {
            Thread.sleep(50);
        }
        assertFalse(isThere(uploads), "what the phone made is nowhere");
        byte[] seen = as(room.lin())
                .get("/desk/photos/"
                        + photos.ofStory(draft.storyId(), room.lin()).get(0).id() + "/1600")
                .asByteArray();
        assertFalse(Arrays.equals(phone, seen));
        assertArrayEquals(new byte[] {(byte) 0xff, (byte) 0xd8}, Arrays.copyOf(seen, 2));
    }

    private boolean isThere(Path uploads) throws IOException {
        if (!Files.isDirectory(uploads)) {
            return false;
        }
        try (Stream<Path> left = Files.walk(uploads)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                if (Arrays.equals(phone, Files.readAllBytes(file))) {
                    return true;
                }
            }
        } catch (NoSuchFileException | UncheckedIOException goneMeanwhile) {
            return isThere(uploads);
        }
        return false;
    }

    /** What is kept, in bytes, without what only waits to be cleared away. */
    private static long inMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String uploads() {
        return "/desk/editions/" + draft.id() + "/uploads/";
    }

    private Response part(Person person, String upload, long offset, byte[] bytes) {
        return as(person)
                .contentType(PARTS)
                .header("Upload-Offset", offset)
                .body(bytes)
                .patch(upload);
    }

    private Response form(Person person, String name, byte[] file) {
        return as(person)
                .header("Accept", "text/html")
                .multiPart("photo", name, file, "image/jpeg")
                .post("/desk/editions/" + draft.id() + "/photos");
    }

    /** A page's script, with the session and the token of its page. */
    private RequestSpecification as(Person person) {
        String token = given().cookie(Cookies.SESSION, sessions.start(person))
                .get("/desk/nothing")
                .cookie(Cookies.CSRF);
        return given().redirects()
                .follow(false)
                .cookie(Cookies.SESSION, sessions.start(person))
                .cookie(Cookies.CSRF, token)
                .header("X-CSRF-TOKEN", token)
                .header("Accept-Language", "en")
                .header("Accept", "application/json");
    }

    private String status(String path, String headers) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                    + headers + "\r\n")
                            .getBytes(ISO_8859_1));
            byte[] answer = new byte[4_096];
            int read = socket.getInputStream().read(answer);
            return new String(answer, 0, read, ISO_8859_1).substring(9, 12);
        }
    }
}
