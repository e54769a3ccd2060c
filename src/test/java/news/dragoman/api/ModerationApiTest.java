package news.dragoman.api;

import static news.dragoman.api.Program.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dragoman.comments.CommentState;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.world.PrintShop;
import news.dragoman.world.ReaderMail;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Comments are moderated by a program as by a page. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModerationApiTest {

    @Inject
    World world;

    @Inject
    PrintShop shop;

    @Inject
    ReaderMail mail;

    @Inject
    Tokens tokens;

    @Test
    void a_program_of_mos_reads_the_queue_decides_and_takes_it_back_and_one_without_the_scope_does_not() {
        var room = world.newsroom();
        var on = shop.original(shop.open(), "en", new PrintShop.Copy("By program", "", "", "Sentence of programs."));
        UUID first = mail.sent(on, "Ada", "The first.", "p1" + on.id(), Duration.ofMinutes(2));
        UUID second = mail.sent(on, "Ben", "The second.", "p2" + on.id(), Duration.ofMinutes(1));
        String there = "/api/comments?limit=1&edition=" + on.editionId();
        var mo = Program.of(tokens, room.mod());

        var page = is(200, mo.get(there));
        assertEquals(List.of(first.toString()), page.path("items.id"));
        assertEquals("The first.", page.path("items[0].sent"));
        assertEquals(on.permalink().path(), page.path("items[0].article"));
        var next = is(200, mo.get(there + "&cursor=" + page.path("next")));
        assertEquals(List.of(second.toString()), next.path("items.id"));
        is(404, Program.of(tokens, room.lin()).get(there));

        String decide = "/api/comments/" + first + "/decision";
        is(403, Program.of(tokens, room.mod(), Scope.WRITE).post(decide, Map.of("version", 0, "verdict", "APPROVE")));
        assertEquals(
                "reason",
                is(400, mo.post(decide, Map.of("version", 0, "verdict", "REJECT")))
                        .path("field"));
        var edit = Map.of("version", 0, "verdict", "APPROVE", "text", "The first, edited.");
        assertEquals("COMMENT_EDITED_WHY", is(422, mo.post(decide, edit)).path("reasons[0].code"));
        var done = is(
                200,
                mo.post(
                        decide,
                        Map.of(
                                "version", 0,
                                "verdict", "APPROVE",
                                "text", "The first, edited.",
                                "note", "A telephone number.")));
        assertEquals("The first, edited.", done.path("comment.shown"));
        assertEquals(true, done.path("comment.edited"));
        assertEquals(
                "COMMENT_APPROVED",
                is(409, Program.of(tokens, room.ana()).post(decide, Map.of("version", 0, "verdict", "APPROVE")))
                        .path("reasons[0].code"));
        String undo = "/api/comments/decisions/" + done.path("decision") + "/undo";
        is(409, Program.of(tokens, room.ana()).post(undo, Map.of()));
        assertEquals(List.of(first.toString()), is(200, mo.post(undo, Map.of())).path("comments"));
        assertEquals(CommentState.HELD, mail.now(first).state());
        is(
                422,
                mo.post(
                        decide,
                        Map.of("version", 2, "verdict", "TIP", "to", room.lin().id())));

        is(404, mo.get("/api/comment-record"));
        var record = is(
                200,
                Program.of(tokens, room.ana())
                        .get("/api/comment-record?from=" + mail.now(first).receivedAt()));
        List<String> whats = record.path("items.findAll { it.comment == '" + first + "' }.what");
        assertEquals(List.of("EDITED", "UNDONE"), whats);
        assertEquals(
                "A telephone number.",
                record.path("items.find { it.comment == '" + first + "' && it.what == 'EDITED' }.note"));
        assertTrue(!record.asString().contains("The first"), "no words in it");
    }
}
