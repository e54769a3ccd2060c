package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import news.dragoman.people.Tokens;
import news.dragoman.world.Scene;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A program reads what an editor sees side by side. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierApiTest {

    @Inject
    World world;

    @Inject
    Scene scene;

    @Inject
    Tokens tokens;

    @Test
    void a_program_reads_a_dossier_and_none_of_what_its_person_may_not_read() {
        var room = world.newsroom();
        var english = scene.claimed(scene.ferry(room, "有3.2万人等船。"), "en", room.hana());
        scene.translate(english, room.hana(), "No ferries", "On the quay", "the harbour", "32,001 people wait.");
        String at = "/api/editions/" + english.id() + "/dossier";
        var hana = Program.of(tokens, room.hana());

        var dossier = is(200, hana.get(at));
        assertEquals(List.of("FIGURE", "FIGURE"), dossier.path("items.findAll { it.number > 3 }.kind"));
        assertEquals("32,001", dossier.path("items.find { it.source == null }.target.text"));
        assertEquals("32,000", dossier.path("items.find { it.target == null && it.number > 3 }.source.value"));
        assertNull(dossier.path("items.find { it.source == null }.source"));
        is(404, Program.of(tokens, room.mod()).get(at));
        is(404, hana.get("/api/editions/" + scene.in(english, "zh-Hans").id() + "/dossier"));
    }
}
