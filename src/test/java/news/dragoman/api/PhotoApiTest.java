package news.dragoman.api;

import static news.dragoman.api.Program.etag;
import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.people.Tokens;
import news.dragoman.story.Edition;
import news.dragoman.world.Pictures;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A reporter's program sends a photo, says what it is of, and takes it out again. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    private World.Newsroom room;
    private Edition draft;
    private Program lin;
    private byte[] phone;

    @BeforeEach
    void lin_has_a_draft() {
        room = world.newsroom();
        draft = scene.draft(room, room.lin(), "RIVERBED", null);
        lin = Program.of(tokens, room.lin());
        phone = Pictures.telling(Pictures.riverbed(640, 480), 6);
    }

    @Test
    void a_photo_comes_in_parts_is_described_by_who_has_read_it_and_taken_out() {
        String upload = at("uploads/" + UUID.randomUUID());
        is(200, lin.put(upload, Map.of("length", phone.length), null));
        int half = phone.length / 2;
        Response first = is(200, part(upload, 0, Arrays.copyOf(phone, half)));
        assertEquals(half, first.<Integer>path("received"));
        assertNull(first.path("photo"));
        Response again = is(409, part(upload, 0, Arrays.copyOf(phone, half)));
        assertEquals("UPLOAD_OFFSET", again.path("reasons[0].code"));
        assertEquals(Integer.toString(half), again.path("reasons[0].args[0]"));
        assertEquals(half, lin.get(upload).<Integer>path("received"));
        Response done = is(200, part(upload, half, Arrays.copyOfRange(phone, half, phone.length)));
        assertEquals(480, done.<Integer>path("photo.width"), "it stands upright");
        assertEquals(List.of(320, 480), done.path("photo.sizes.width"));
        String photo = done.path("photo.id");
        is(204, lin.delete(upload, null));

        String one = at("photos/" + photo);
        Response read = is(200, lin.get(one));
        is(428, lin.put(one, facts(0.25, "三河"), null));
        Response said = is(200, lin.put(one, facts(0.25, "三河"), etag(read)));
        assertEquals("三河", said.path("place"));
        assertEquals(true, said.<Boolean>path("handout"));
        assertEquals("2026-11-20", said.path("takenOn"));
        Response stale = is(412, lin.put(one, facts(0.5, "大河"), etag(read)));
        assertEquals("三河", stale.path("theirs.place"));
        assertEquals("大河", stale.path("yours.place"));
        assertEquals(
                "PHOTO_FOCUS",
                is(422, lin.put(one, facts(1.5, "三河"), etag(said))).path("reasons[0].code"));
        assertEquals(
                "TEXT_BIDI_OVERRIDE",
                is(422, lin.put(one, facts(0.5, "\u202e三河"), etag(said))).path("reasons[0].code"));

        Program hana = Program.of(tokens, room.hana());
        is(404, hana.get(at("photos")));
        is(404, hana.put(at("uploads/" + UUID.randomUUID()), Map.of("length", 10), null));
        assertEquals(List.of(photo), lin.get(at("photos")).path("items.id"));
        is(204, lin.delete(one, etag(said)));
        is(404, lin.get(one));
        assertEquals(List.of(), lin.get(at("photos")).path("items"));
    }

    @Test
    void what_cannot_be_taken_is_said_with_its_code() {
        String upload = at("uploads/" + UUID.randomUUID());
        assertEquals(
                "PHOTO_BYTES",
                is(422, lin.put(upload, Map.of("length", 1L << 40), null)).path("reasons[0].code"));
        is(422, lin.put(upload, Map.of("length", 0), null));
        byte[] archive = "PK\u0003\u0004 and so on".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        is(200, lin.put(upload, Map.of("length", archive.length), null));
        assertEquals(
                "TOO_LARGE", is(413, part(upload, 0, new byte[(4 << 20) + 1])).path("kind"));
        assertEquals("PHOTO_TYPE", is(422, part(upload, 0, archive)).path("reasons[0].code"));
        assertEquals(
                "PHOTO_TYPE", is(422, part(upload, archive.length, new byte[0])).path("reasons[0].code"));
        assertTrue(is(200, lin.get(at("photos"))).<List<?>>path("items").isEmpty());
    }

    private Response part(String upload, long start, byte[] bytes) {
        return lin.request().contentType("application/octet-stream").body(bytes).put(upload + "/parts/" + start);
    }

    private static Map<String, Object> facts(double focalX, String place) {
        var facts = new HashMap<String, Object>();
        facts.put("focalX", focalX);
        facts.put("focalY", 0.5);
        facts.put("handout", true);
        facts.put("takenOn", "2026-11-20");
        facts.put("place", place);
        return facts;
    }

    private String at(String what) {
        return "/api/editions/" + draft.id() + "/" + what;
    }
}
